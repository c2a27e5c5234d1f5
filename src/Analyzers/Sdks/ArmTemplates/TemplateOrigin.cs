namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What carries a value of a template, and so what to report and to rewrite.</summary>
/// <param name="Node">The JSON value: the literal itself, or the string with the expression.</param>
/// <param name="Start">Where the literal begins in the JSON text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What the span is.</param>
internal sealed record TemplateOrigin(JsonNode Node, int Start, int End, OriginKind Kind)
{
    public JsonText Source => Node.Source;

    /// <summary>A value that stands in JSON as it is.</summary>
    public static TemplateOrigin Literal(JsonNode node) => new(node, node.Start, node.End, OriginKind.Literal);

    /// <summary>A value that an expression makes.</summary>
    public static TemplateOrigin Made(JsonNode node) => new(node, node.Start, node.End, OriginKind.Made);
}

/// <summary>What a <see cref="TemplateOrigin"/> points at.</summary>
internal enum OriginKind
{
    /// <summary>A JSON value.</summary>
    Literal,

    /// <summary>A string in single quotes, or a number, within an expression.</summary>
    ExpressionLiteral,

    /// <summary>The JSON string with the expression that makes the value.</summary>
    Made,
}

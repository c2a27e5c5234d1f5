using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What a template says about one property, as far as it can be told without a deployment.</summary>
internal abstract class TemplateValue
{
    /// <summary>
    /// The text of the value, of known and unknown parts. Two values whose parts are equal are the same in every deployment.
    /// Default where that cannot be said.
    /// </summary>
    public virtual ImmutableArray<TextPart> Parts => default;

    /// <summary>The same value, where <paramref name="reader"/> reads it.</summary>
    public virtual TemplateValue ReadBy(JsonNode reader) => this;
}

/// <summary>Whether a scalar is a string, a number or a boolean.</summary>
internal enum ScalarKind
{
    String,
    Number,
    Boolean,
}

/// <summary>A string, a number or a boolean.</summary>
internal sealed class TemplateScalar : TemplateValue
{
    public TemplateScalar(string text, ScalarKind kind, TemplateOrigin origin, JsonNode? reader = null)
    {
        Text = text;
        Kind = kind;
        Origin = origin;
        Reader = reader ?? origin.Node;
    }

    public string Text { get; }

    public ScalarKind Kind { get; }

    /// <summary>What carries the value: a literal of the template or of the parameters, or the expression that makes it.</summary>
    public TemplateOrigin Origin { get; }

    /// <summary>The value of the property that is read; an expression where <see cref="Origin"/> is elsewhere.</summary>
    public JsonNode Reader { get; }

    public override ImmutableArray<TextPart> Parts => ImmutableArray.Create(TextPart.Known(Text));

    public override TemplateValue ReadBy(JsonNode reader) => new TemplateScalar(Text, Kind, Origin, reader);
}

/// <summary>The value <c>null</c>, which leaves a property unset.</summary>
internal sealed class TemplateNull : TemplateValue
{
    public TemplateNull(TemplateOrigin origin) => Origin = origin;

    public TemplateOrigin Origin { get; }
}

/// <summary>A property that the template does not give.</summary>
internal sealed class TemplateUnset : TemplateValue
{
    public TemplateUnset(TemplateObject owner, string path, TemplateOrigin? written = null)
    {
        Owner = owner;
        Path = path;
        Written = written;
    }

    /// <summary>The innermost object that there is.</summary>
    public TemplateObject Owner { get; }

    /// <summary>The missing path below <see cref="Owner"/>.</summary>
    public string Path { get; }

    /// <summary>The <c>null</c> that leaves it unset, where there is one.</summary>
    public TemplateOrigin? Written { get; }
}

/// <summary>One of several values; a condition that only a deployment knows decides.</summary>
internal sealed class TemplateChoice : TemplateValue
{
    private TemplateChoice(ImmutableArray<TemplateValue> alternatives, ImmutableArray<TextPart> parts)
    {
        Alternatives = alternatives;
        Parts = parts;
    }

    /// <summary>Two or more values, none of them a choice.</summary>
    public ImmutableArray<TemplateValue> Alternatives { get; }

    public override ImmutableArray<TextPart> Parts { get; }

    public static TemplateValue Of(ImmutableArray<TemplateValue> values, ImmutableArray<TextPart> parts = default)
    {
        var flat = ImmutableArray.CreateBuilder<TemplateValue>(values.Length);
        foreach (var value in values)
        {
            if (value is TemplateChoice choice)
            {
                flat.AddRange(choice.Alternatives);
            }
            else
            {
                flat.Add(value);
            }
        }

        return flat.Count switch
        {
            0 => TemplateUnknown.NotFollowed,
            1 => flat[0],
            > TemplateBudget.MaximumAlternatives => new TemplateUnknown(parts),
            _ => new TemplateChoice(flat.ToImmutable(), parts),
        };
    }

    public override TemplateValue ReadBy(JsonNode reader)
    {
        var alternatives = ImmutableArray.CreateBuilder<TemplateValue>(Alternatives.Length);
        foreach (var alternative in Alternatives)
        {
            alternatives.Add(alternative.ReadBy(reader));
        }

        return new TemplateChoice(alternatives.MoveToImmutable(), Parts);
    }
}

/// <summary>The id of a resource, which a deployment makes of its type and name.</summary>
internal sealed class TemplateReference : TemplateValue
{
    public TemplateReference(string type, ImmutableArray<TemplateValue> names, ImmutableArray<TextPart> group, ImmutableArray<TextPart> subscription)
    {
        Type = type;
        Names = names;
        Group = group;
        Subscription = subscription;
    }

    /// <summary>The ARM type, such as <c>Microsoft.Storage/storageAccounts/blobServices</c>.</summary>
    public string Type { get; }

    /// <summary>A name for each segment of the type behind the first.</summary>
    public ImmutableArray<TemplateValue> Names { get; }

    /// <summary>The name of the resource group; default when it cannot be compared.</summary>
    public ImmutableArray<TextPart> Group { get; }

    /// <summary>The id of the subscription; default when it cannot be compared.</summary>
    public ImmutableArray<TextPart> Subscription { get; }

    public override ImmutableArray<TextPart> Parts => TemplateId.Write(this);
}

/// <summary>A value that cannot be told; it may still be known that two of them are the same.</summary>
internal sealed class TemplateUnknown : TemplateValue
{
    /// <summary>Known only to the deployment.</summary>
    public static readonly TemplateUnknown NotFollowed = new();

    /// <summary>Not an object, and asked for a property.</summary>
    public static readonly TemplateUnknown NotAnObject = new();

    /// <summary>Put in by the program in a way that cannot be followed.</summary>
    public static readonly TemplateUnknown Hole = new();

    /// <summary>An expression that cannot be read.</summary>
    public static readonly TemplateUnknown Malformed = new();

    /// <summary>Expressions that are nested too deep.</summary>
    public static readonly TemplateUnknown Exhausted = new();

    /// <summary>Names that differ in nothing but case.</summary>
    public static readonly TemplateUnknown Ambiguous = new();

    public TemplateUnknown(ImmutableArray<TextPart> parts = default) => Parts = parts;

    public override ImmutableArray<TextPart> Parts { get; }

    /// <summary>A value that is the same wherever the same key stands.</summary>
    public static TemplateUnknown Same(string key) =>
        key.Length > TextPart.MaximumLength ? NotFollowed : new(ImmutableArray.Create(TextPart.Unknown(key)));
}

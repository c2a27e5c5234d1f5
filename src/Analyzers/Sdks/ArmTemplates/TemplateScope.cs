using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What expressions of a template refer to: its parameters, variables and symbolic names, and where it is deployed.</summary>
internal sealed class TemplateScope
{
    /// <summary>Where text that looks like an expression is just text.</summary>
    public static readonly TemplateScope Text = new();

    private readonly JsonObject? _parameters;
    private readonly JsonObject? _variables;
    private readonly TemplateParameters _given = TemplateParameters.None;
    private readonly ConcurrentDictionary<string, TemplateValue> _known = new();

    private WrittenObject? _variableValues;

    public TemplateScope(JsonObject template, TemplateParameters given, string id, ImmutableArray<TextPart> group, ImmutableArray<TextPart> subscription)
    {
        _parameters = template.Get("parameters") as JsonObject;
        _variables = template.Get("variables") as JsonObject;
        Symbols = template.Get("resources") as JsonObject;
        _given = given;
        Id = id;
        Group = group;
        Subscription = subscription;

        var forConditions = given.ForConditions();
        ForConditions = forConditions == given ? this : new TemplateScope(template, forConditions, id, group, subscription);
    }

    private TemplateScope()
    {
        Id = string.Empty;
        IsLiteral = true;
        ForConditions = this;
    }

    /// <summary>True where nothing is evaluated.</summary>
    public bool IsLiteral { get; }

    /// <summary>Tells the scopes of one text apart.</summary>
    public string Id { get; }

    /// <summary>The name of the resource group that the template is deployed to; default when it cannot be compared.</summary>
    public ImmutableArray<TextPart> Group { get; }

    /// <summary>The id of the subscription; default when it cannot be compared.</summary>
    public ImmutableArray<TextPart> Subscription { get; }

    /// <summary>The resources by symbolic name.</summary>
    public JsonObject? Symbols { get; }

    /// <summary>
    /// The scope for what chooses between values. A template that stands alone is read with its defaults, but where it makes
    /// a difference between parameter values, it is written for all of them.
    /// </summary>
    public TemplateScope ForConditions { get; }

    /// <summary>The group of a template at the top.</summary>
    public static ImmutableArray<TextPart> OuterGroup { get; } = ImmutableArray.Create(TextPart.Unknown("resourcegroup().name"));

    /// <summary>The subscription of a template at the top.</summary>
    public static ImmutableArray<TextPart> OuterSubscription { get; } = ImmutableArray.Create(TextPart.Unknown("subscription().subscriptionid"));

    public TemplateValue Evaluate(JsonNode node) => Evaluate(node, new TemplateBudget());

    public TemplateValue Evaluate(JsonNode node, TemplateBudget budget)
    {
        switch (node)
        {
            case JsonString { IsUnknown: true } or JsonUnknown:
                return TemplateUnknown.Hole;
            case JsonString text when !IsLiteral && ExpressionParser.IsExpression(text.Value):
                return new ExpressionEvaluator(this, text, budget).Evaluate().ReadBy(text);
            case JsonString text:
                return new TemplateScalar(IsLiteral ? text.Value : ExpressionParser.Unescape(text.Value), ScalarKind.String, TemplateOrigin.Literal(text));
            case JsonNumber number:
                return new TemplateScalar(number.Text, ScalarKind.Number, TemplateOrigin.Literal(number));
            case JsonLiteral { IsNull: false } literal:
                return new TemplateScalar(literal.Text, ScalarKind.Boolean, TemplateOrigin.Literal(literal));
            case JsonLiteral:
                return new TemplateNull(TemplateOrigin.Literal(node));
            case JsonObject named:
                return new WrittenObject(this, named);
            case JsonArray array:
                return new WrittenList(this, array);
            default:
                return TemplateUnknown.NotFollowed;
        }
    }

    public TemplateValue GetParameter(string name, TemplateBudget budget) => GetKnown("parameters('" + name.ToLowerInvariant() + "')", name, budget, isParameter: true);

    public TemplateValue GetVariable(string name, TemplateBudget budget) => GetKnown("variables('" + name.ToLowerInvariant() + "')", name, budget, isParameter: false);

    /// <summary>The value is computed once. One that cannot be told is at least the same wherever the name is used.</summary>
    private TemplateValue GetKnown(string key, string name, TemplateBudget budget, bool isParameter)
    {
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!budget.TryEnter())
        {
            return TemplateUnknown.Exhausted;
        }

        var value = isParameter ? ReadParameter(name, budget) : ReadVariable(name, budget);
        budget.Leave();
        if (value is TemplateUnknown { Parts.IsDefault: true })
        {
            value = new TemplateUnknown(ImmutableArray.Create(TextPart.Unknown(key + Id)));
        }
        else if (value is TemplateChoice { Parts.IsDefault: true } choice)
        {
            value = TemplateChoice.Of(choice.Alternatives, ImmutableArray.Create(TextPart.Unknown(key + Id)));
        }

        if (!budget.IsExhausted)
        {
            _known.TryAdd(key, value);
        }

        return value;
    }

    private TemplateValue ReadParameter(string name, TemplateBudget budget)
    {
        if (_given.Find(name, budget) is { } given)
        {
            return given;
        }

        var declared = _parameters?.Find(name);
        return declared is { IsAmbiguous: false, Value: JsonObject parameter } && parameter.Get("defaultValue") is { } value
            ? Evaluate(value, budget)
            : TemplateUnknown.NotFollowed;
    }

    private TemplateValue ReadVariable(string name, TemplateBudget budget) =>
        _variables is null ? TemplateUnknown.NotFollowed : (_variableValues ??= new WrittenObject(this, _variables)).Find(name, budget) ?? TemplateUnknown.NotFollowed;
}

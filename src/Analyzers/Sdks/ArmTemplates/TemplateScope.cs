using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What the expressions of one template mean: its parameters and variables, and the values that a deployment gives.</summary>
internal sealed class TemplateScope
{
    private const int MaximumDepth = 24;
    private const int MaximumSteps = 200_000;

    private readonly JsonObject _template;
    private readonly GivenParameters _given;
    private Dictionary<string, int>? _uses;
    private int _depth;
    private int _steps;

    public TemplateScope(TemplateText text, JsonObject template, GivenParameters given)
    {
        Text = text;
        _template = template;
        _given = given;
    }

    public TemplateText Text { get; }

    /// <summary>False when so much was evaluated that what is left stays unknown.</summary>
    public bool TrySpend() => ++_steps <= MaximumSteps;

    /// <summary>The value of a node, with its expression evaluated.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">Where a finding about what an object lacks is reported.</param>
    /// <param name="isShared">True when other places use the value too.</param>
    public SettingValue Evaluate(JsonNode node, Origin? type = null, bool isShared = false)
    {
        if (_depth >= MaximumDepth || !TrySpend())
        {
            return UnknownValue.NotFollowed;
        }

        _depth++;
        try
        {
            var origin = Text.GetOrigin(node.Start, node.End);
            return node switch
            {
                JsonString { IsUnknown: true } => UnknownValue.NotFollowed,
                JsonString text when TemplateExpression.IsExpression(text.Value) => TemplateExpression.Parse(text.Value) is { } expression ? Evaluate(expression, origin) : UnknownValue.NotFollowed,
                JsonString text => new ScalarValue(text.Value.StartsWith("[[", StringComparison.Ordinal) ? text.Value.Substring(1) : text.Value, origin, isShared),
                JsonNumber number => new ScalarValue(number.Text, origin, isShared),
                JsonLiteral { IsNull: true } => new NullValue(origin),
                JsonLiteral literal => new ScalarValue(literal.Text, origin, isShared),
                JsonObject members => new TemplateObject(this, members, type ?? Text.GetOrigin(node.Start, node.Start + 1), isShared),
                JsonArray array => new ListValue(
                    array.Items.Select(item => new ListItem(Evaluate(item, isShared: isShared), IsCertain: true)).ToImmutableArray(), array.IsOpen, origin, isShared),
                _ => UnknownValue.NotFollowed,
            };
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="origin">The string that it is part of.</param>
    public SettingValue Evaluate(TemplateExpression expression, Origin origin)
    {
        if (_depth >= MaximumDepth || !TrySpend())
        {
            return UnknownValue.NotFollowed;
        }

        _depth++;
        try
        {
            switch (expression)
            {
                // The text is one part of the string only.
                case TextExpression text:
                    return new ScalarValue(text.Text, origin, isShared: true);

                case NumberExpression number:
                    return new ScalarValue(number.Text, origin, isShared: true);

                case IndexExpression { Target: CallExpression { Arguments: { Length: 1 } symbol } info, Index: TextExpression { Text: "id" } } when info.Is("resourceInfo"):
                    return Evaluate(symbol[0], origin) is ScalarValue name ? new TemplateReference(TemplateReference.Symbol, name.Text) : UnknownValue.NotFollowed;

                case IndexExpression { Target: var target, Index: var index }:
                    return Evaluate(index, origin) is ScalarValue key ? GetPart(Evaluate(target, origin), key.Text) : UnknownValue.NotFollowed;

                case CallExpression { Arguments: { Length: 1 } arguments } call when call.Is("parameters"):
                    return Evaluate(arguments[0], origin) is ScalarValue parameter ? GetParameter(parameter.Text) : UnknownValue.NotFollowed;

                case CallExpression { Arguments: { Length: 1 } arguments } call when call.Is("variables"):
                    return Evaluate(arguments[0], origin) is ScalarValue variable ? GetVariable(variable.Text) : UnknownValue.NotFollowed;

                case CallExpression call when call.Is("resourceId"):
                    return TemplateNames.ReadId(this, call, origin) is { } id ? id : UnknownValue.NotFollowed;

                case CallExpression call:
                    return TemplateFunctions.Call(this, call, origin);

                default:
                    return UnknownValue.NotFollowed;
            }
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The node that a variable is declared with; null when there is none, or a loop makes it.</summary>
    public JsonNode? FindVariable(string name) => (_template.Get("variables") as JsonObject)?.Get(name);

    private SettingValue GetParameter(string name)
    {
        if (_given.Find(name) is { } given)
        {
            return given;
        }

        if ((_template.Get("parameters") as JsonObject)?.Get(name) is not JsonObject declared || declared.Get("defaultValue") is not { } value)
        {
            return UnknownValue.NotFollowed;
        }

        var found = Evaluate(value, isShared: IsUsedOften("parameters", name));
        return found is ScalarValue { Origin: TextOrigin origin } scalar && declared.Get("allowedValues") is JsonArray allowed
            ? new ScalarValue(scalar.Text, origin with { Allowed = allowed.Items.OfType<JsonString>().Select(static item => item.Value).ToImmutableArray() }, scalar.IsShared)
            : found;
    }

    private SettingValue GetVariable(string name) =>
        FindVariable(name) is { } value ? Evaluate(value, isShared: IsUsedOften("variables", name)) : UnknownValue.NotFollowed;

    /// <summary>True when the template reads the parameter or variable in several places, which a change of its value would all change.</summary>
    private bool IsUsedOften(string function, string name)
    {
        _uses ??= CountUses(Text.Text);
        return _uses.TryGetValue(function + name, out var count) && count > 1;
    }

    /// <summary>How often each parameter and variable is read in the text.</summary>
    private static Dictionary<string, int> CountUses(string text)
    {
        var uses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var open = text.IndexOf("('", StringComparison.Ordinal); open >= 0; open = text.IndexOf("('", open + 2, StringComparison.Ordinal))
        {
            var start = open;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            var end = text.IndexOf('\'', open + 2);
            if (end < 0)
            {
                break;
            }

            // No name is as long as this.
            if (open - start is > 8 and < 11 && end - open < 260)
            {
                var key = text.Substring(start, open - start) + text.Substring(open + 2, end - open - 2);
                uses[key] = uses.TryGetValue(key, out var count) ? count + 1 : 1;
            }
        }

        return uses;
    }

    private static SettingValue GetPart(SettingValue value, string key) => value switch
    {
        ListValue { IsOpen: false } list => int.TryParse(key, out var index) && index >= 0 && index < list.Items.Length ? list.Items[index].Value : UnknownValue.NotFollowed,
        TemplateObject members => members.Get(key) is var part and not UnsetValue ? part : UnknownValue.NotFollowed,
        ChoiceValue choice => ChoiceValue.Of(ImmutableArray.CreateRange(choice.Alternatives, alternative => GetPart(alternative, key)), choice.Origin),
        _ => UnknownValue.NotFollowed,
    };
}

/// <summary>The values that a deployment gives to the parameters of its template.</summary>
internal sealed class GivenParameters
{
    private readonly Func<string, SettingValue?> _find;

    private GivenParameters(Func<string, SettingValue?> find) => _find = find;

    public static GivenParameters None { get; } = new(static _ => null);

    /// <summary>Any of them may be given, and nothing is known of the values.</summary>
    public static GivenParameters Unknown { get; } = new(static _ => UnknownValue.NotFollowed);

    /// <summary>The value of a parameter; null when it is left to its default.</summary>
    public SettingValue? Find(string name) => _find(name);

    /// <summary>An object as <c>{ "name": { "value": 3 } }</c>, whose expressions mean what they mean in the scope.</summary>
    public static GivenParameters Of(TemplateScope scope, JsonObject parameters) => new(name =>
        parameters.Find(name) is not { } given ? parameters.IsOpen ? UnknownValue.NotFollowed : null
        : given.Value is JsonObject described && described.Get("value") is { } value ? scope.Evaluate(value)
        : UnknownValue.NotFollowed);

    /// <summary>Settings of an SDK, by name.</summary>
    public static GivenParameters Of(DictionaryValue parameters) => new(name =>
        parameters.Find(name) is not { } given ? null
        : given is ScalarValue or UnknownValue ? given
        : given.Get("value") is var value and not UnsetValue ? value
        : UnknownValue.NotFollowed);
}

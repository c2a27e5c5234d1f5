namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The parameter values that a template is deployed with.</summary>
internal sealed class TemplateParameters
{
    /// <summary>The deployment is in sight and gives no parameters, so that the defaults hold.</summary>
    public static readonly TemplateParameters None = new(null, null, isOpen: false);

    /// <summary>The template stands alone: its defaults are what it says, but a deployment may give others.</summary>
    public static readonly TemplateParameters NotVisible = new(null, null, isOpen: false) { IsOverridable = true };

    /// <summary>The deployment gives parameters that cannot be read.</summary>
    public static readonly TemplateParameters Unreadable = new(null, null, isOpen: true);

    private readonly JsonObject? _values;
    private readonly TemplateScope? _scope;
    private readonly bool _isOpen;

    private TemplateParameters(JsonObject? values, TemplateScope? scope, bool isOpen)
    {
        _values = values;
        _scope = scope;
        _isOpen = isOpen;
    }

    /// <summary>True when a deployment out of sight may give other values than the defaults.</summary>
    public bool IsOverridable { get; private init; }

    /// <summary>
    /// The parameters in JSON, by name or as a parameter file. Expressions in them belong to <paramref name="scope"/>; without one, text is text.
    /// </summary>
    public static TemplateParameters Read(JsonNode? root, TemplateScope? scope = null)
    {
        if (root is not JsonObject values)
        {
            return root is null or JsonLiteral { IsNull: true } ? None : Unreadable;
        }

        // A parameter file names its schema, and the values are one level deeper.
        if (scope is null && values.Get("$schema") is JsonString or JsonUnknown)
        {
            return values.Get("parameters") is JsonObject inner ? new(inner, null, inner.IsOpen) : Unreadable;
        }

        return new(values, scope, values.IsOpen);
    }

    /// <summary>The same parameters, of which those that another deployment may give otherwise are unknown.</summary>
    public TemplateParameters ForConditions() =>
        IsOverridable ? Unreadable : _scope is null || _scope.ForConditions == _scope ? this : new(_values, _scope.ForConditions, _isOpen);

    /// <summary>The value that is given; null when none is, and the default holds.</summary>
    public TemplateValue? Find(string name, TemplateBudget budget)
    {
        if (_values?.Find(name) is not { } member)
        {
            return _isOpen ? TemplateUnknown.NotFollowed : null;
        }

        if (member.IsAmbiguous || member.Value is not JsonObject given || given.Get("value") is not { } value || value is JsonLiteral { IsNull: true })
        {
            return TemplateUnknown.NotFollowed;
        }

        return (_scope ?? TemplateScope.Text).Evaluate(value, budget);
    }
}

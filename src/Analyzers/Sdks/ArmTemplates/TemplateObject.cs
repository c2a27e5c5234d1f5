using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>An object whose members are evaluated when they are asked for.</summary>
internal abstract class TemplateObject : TemplateValue
{
    /// <summary>The object in JSON; null for one that a function makes.</summary>
    public abstract JsonObject? Node { get; }

    /// <summary>Where the object comes from.</summary>
    public abstract TemplateOrigin Origin { get; }

    /// <summary>True when the object may have members that cannot be told.</summary>
    public abstract bool IsOpen { get; }

    /// <summary>The names of the members that are known.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The value of a member; null when the object has none of the name that is known.</summary>
    public abstract TemplateValue? Find(string name, TemplateBudget budget);

    public TemplateValue? Find(string name) => Find(name, new TemplateBudget());
}

/// <summary>An object that a function makes of values.</summary>
internal sealed class MadeObject : TemplateObject
{
    private readonly ImmutableArray<KeyValuePair<string, TemplateValue>> _members;

    public MadeObject(ImmutableArray<KeyValuePair<string, TemplateValue>> members, TemplateOrigin origin, bool isOpen = false)
    {
        _members = members;
        Origin = origin;
        IsOpen = isOpen;
    }

    public override JsonObject? Node => null;

    public override TemplateOrigin Origin { get; }

    public override bool IsOpen { get; }

    public override IEnumerable<string> Names => _members.Select(static member => member.Key);

    public override TemplateValue? Find(string name, TemplateBudget budget) =>
        _members.LastOrDefault(member => string.Equals(member.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>An object of the JSON text, with the expressions in it.</summary>
internal sealed class WrittenObject : TemplateObject
{
    private readonly TemplateScope _scope;
    private readonly JsonObject _node;
    private readonly JsonArray? _loops;
    private readonly bool _hasNamesToEvaluate;

    public WrittenObject(TemplateScope scope, JsonObject node)
    {
        _scope = scope;
        _node = node;
        Origin = TemplateOrigin.Literal(node);
        _loops = scope.IsLiteral ? null : PropertyLoop.FindAll(node);
        foreach (var member in node.Members)
        {
            _hasNamesToEvaluate |= IsEvaluated(member);
        }
    }

    public override JsonObject Node => _node;

    public override TemplateOrigin Origin { get; }

    public override bool IsOpen => _node.IsOpen || _hasNamesToEvaluate || (_loops is not null && _loops.Items.Any(static loop => PropertyLoop.GetName(loop) is null));

    public override IEnumerable<string> Names
    {
        get
        {
            foreach (var member in _node.Members)
            {
                // A name that comes again, or must be evaluated, is none that is known here.
                if ((_loops is null || member.Value != _loops) && _node.Find(member.Name.Value) == member && !IsEvaluated(member))
                {
                    yield return member.Name.Value;
                }
            }

            foreach (var loop in _loops?.Items ?? ImmutableArray<JsonNode>.Empty)
            {
                if (PropertyLoop.GetName(loop) is { } name)
                {
                    yield return name;
                }
            }
        }
    }

    public override TemplateValue? Find(string name, TemplateBudget budget)
    {
        foreach (var loop in _loops?.Items ?? ImmutableArray<JsonNode>.Empty)
        {
            if (string.Equals(PropertyLoop.GetName(loop), name, StringComparison.OrdinalIgnoreCase))
            {
                return PropertyLoop.Read(_scope, (JsonObject)loop, budget);
            }
        }

        var member = _node.Find(name);
        return member is null || (_loops is not null && member.Value == _loops) ? null
            : member.IsAmbiguous ? TemplateUnknown.Ambiguous
            : _scope.Evaluate(member.Value, budget);
    }

    private bool IsEvaluated(JsonMember member) => !_scope.IsLiteral && ExpressionParser.IsExpression(member.Name.Value);
}

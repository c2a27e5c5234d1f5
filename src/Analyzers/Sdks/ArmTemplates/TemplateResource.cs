using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>A resource that a template deploys.</summary>
internal sealed class TemplateResource
{
    public required JsonObject Node { get; init; }

    /// <summary>The ARM type, that of the parent included.</summary>
    public required string Type { get; init; }

    /// <summary>The JSON value that gives the type.</summary>
    public required JsonNode TypeNode { get; init; }

    /// <summary>The name as it is given, without those of the parents for a resource that is written within its parent.</summary>
    public required TemplateValue Name { get; init; }

    /// <summary>A name for each segment of the type behind the first; default when they cannot be told apart or compared.</summary>
    public required ImmutableArray<ImmutableArray<TextPart>> Names { get; init; }

    /// <summary>What the expressions of the resource refer to.</summary>
    public required TemplateScope Scope { get; init; }

    /// <summary>The name of the resource group that the resource is deployed to; default when it cannot be compared.</summary>
    public required ImmutableArray<TextPart> Group { get; init; }

    /// <summary>The id of the subscription; default when it cannot be compared.</summary>
    public required ImmutableArray<TextPart> Subscription { get; init; }

    /// <summary>True when a condition that cannot be told decides whether the resource is deployed.</summary>
    public bool IsConditional { get; init; }

    /// <summary>True when a loop may deploy several of them.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>The resource that this one is written in; null for one at the top.</summary>
    public TemplateResource? Container { get; init; }

    /// <summary>The body of the resource.</summary>
    public TemplateObject Settings => new WrittenObject(Scope, Node);

    /// <summary>The value at an ARM path such as <c>properties.agentPoolProfiles.[0].count</c>.</summary>
    public TemplateValue Get(string path) => TemplatePath.Get(Settings, path);
}

/// <summary>Reads values by path.</summary>
internal static class TemplatePath
{
    public static TemplateValue Get(TemplateObject owner, string path) => Get(owner, path, new TemplateBudget());

    private static TemplateValue Get(TemplateObject owner, string path, TemplateBudget budget)
    {
        ArmPath.Split(path, out var first, out var rest);
        return owner.Find(first, budget) is { } value ? Continue(value, owner, path, rest, budget)
            : owner.IsOpen ? TemplateUnknown.NotFollowed
            : new TemplateUnset(owner, path);
    }

    private static TemplateValue Continue(TemplateValue value, TemplateObject owner, string path, string rest, TemplateBudget budget)
    {
        if (value is TemplateNull none)
        {
            return new TemplateUnset(owner, path, none.Origin);
        }

        if (value is TemplateChoice choice)
        {
            var values = ImmutableArray.CreateBuilder<TemplateValue>(choice.Alternatives.Length);
            foreach (var alternative in choice.Alternatives)
            {
                values.Add(Continue(alternative, owner, path, rest, budget));
            }

            return TemplateChoice.Of(values.MoveToImmutable(), rest.Length == 0 ? choice.Parts : default);
        }

        if (rest.Length == 0 || value is TemplateUnknown)
        {
            return value is TemplateUnknown { Parts.IsDefault: false } && rest.Length > 0 ? TemplateUnknown.NotFollowed : value;
        }

        if (value is TemplateList list)
        {
            ArmPath.Split(rest, out var index, out var below);
            return ArmPath.TryGetIndex(index, out var position) && position < list.Count
                ? Continue(list.Get(position, budget), owner, path, below, budget)
                : TemplateUnknown.NotAnObject;
        }

        return value is TemplateObject inner ? Get(inner, rest, budget) : TemplateUnknown.NotAnObject;
    }
}

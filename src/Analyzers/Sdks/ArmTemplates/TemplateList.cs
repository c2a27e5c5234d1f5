using System;
using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>An array whose elements are evaluated when they are asked for.</summary>
internal abstract class TemplateList : TemplateValue
{
    /// <summary>The array in JSON; null for one that a function or a loop makes.</summary>
    public abstract JsonArray? Node { get; }

    public abstract TemplateOrigin Origin { get; }

    public abstract int Count { get; }

    /// <summary>True when the array may have more elements than <see cref="Count"/>.</summary>
    public abstract bool IsOpen { get; }

    public abstract TemplateValue Get(int index, TemplateBudget budget);

    public TemplateValue Get(int index) => Get(index, new TemplateBudget());
}

/// <summary>An array of the JSON text, with the expressions in it.</summary>
internal sealed class WrittenList : TemplateList
{
    private readonly TemplateScope _scope;

    public WrittenList(TemplateScope scope, JsonArray node)
    {
        _scope = scope;
        Node = node;
        Origin = TemplateOrigin.Literal(node);
    }

    public override JsonArray Node { get; }

    public override TemplateOrigin Origin { get; }

    public override int Count => Node.Items.Length;

    public override bool IsOpen => Node.IsOpen;

    public override TemplateValue Get(int index, TemplateBudget budget) => _scope.Evaluate(Node.Items[index], budget);
}

/// <summary>An array that a function or a loop makes.</summary>
internal sealed class MadeList : TemplateList
{
    private readonly ImmutableArray<TemplateValue> _items;

    public MadeList(ImmutableArray<TemplateValue> items, TemplateOrigin origin, bool isOpen = false)
    {
        _items = items;
        Origin = origin;
        IsOpen = isOpen;
    }

    public override JsonArray? Node => null;

    public override TemplateOrigin Origin { get; }

    public override int Count => _items.Length;

    public override bool IsOpen { get; }

    public override TemplateValue Get(int index, TemplateBudget budget) => _items[index];
}

/// <summary>The <c>copy</c> of an object, which makes a member that is an array.</summary>
internal static class PropertyLoop
{
    /// <summary>The loops of an object; null when its member <c>copy</c> is something else.</summary>
    public static JsonArray? FindAll(JsonObject node)
    {
        if (node.Get("copy") is not JsonArray { Items.IsEmpty: false } loops)
        {
            return null;
        }

        foreach (var loop in loops.Items)
        {
            if (loop is not JsonObject named || named.Find("name") is null || named.Find("count") is null)
            {
                return null;
            }
        }

        return loops;
    }

    /// <summary>The name of the member that a loop makes; null when it cannot be told.</summary>
    public static string? GetName(JsonNode loop) =>
        loop is JsonObject named && named.Get("name") is JsonString { IsUnknown: false } name && !name.Value.StartsWith("[", StringComparison.Ordinal) ? name.Value : null;

    public static TemplateValue Read(TemplateScope scope, JsonObject loop, TemplateBudget budget)
    {
        var origin = TemplateOrigin.Made(loop);
        if (loop.Get("count") is not { } count || loop.Get("input") is not { } input ||
            scope.Evaluate(count, budget) is not TemplateScalar { Kind: ScalarKind.Number } times ||
            !int.TryParse(times.Text, out var number) || number is < 0 or > TemplateBudget.MaximumElements)
        {
            return new MadeList(ImmutableArray<TemplateValue>.Empty, origin, isOpen: true);
        }

        // The rounds differ only in what copyIndex gives, and that is not followed.
        var items = ImmutableArray.CreateBuilder<TemplateValue>(number);
        for (var i = 0; i < number; i++)
        {
            items.Add(scope.Evaluate(input, budget));
        }

        return new MadeList(items.MoveToImmutable(), origin);
    }
}

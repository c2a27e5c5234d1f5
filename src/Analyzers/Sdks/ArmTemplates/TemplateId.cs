using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Ids of resources as templates write them.</summary>
internal static class TemplateId
{
    private const string Providers = "/providers/";

    /// <summary>What <c>resourceId</c> gives: the type comes first, or behind the subscription and the group.</summary>
    public static TemplateReference? Create(TemplateScope scope, ImmutableArray<TemplateValue> arguments)
    {
        for (var i = 0; i < Math.Min(3, arguments.Length); i++)
        {
            if (arguments[i] is not TemplateScalar { Kind: ScalarKind.String } type || !IsType(type.Text))
            {
                continue;
            }

            var names = arguments.RemoveRange(0, i + 1);
            var group = i >= 1 ? arguments[i - 1].Parts : scope.Group;
            var subscription = i == 2 ? arguments[0].Parts : scope.Subscription;
            return type.Text.Count(static character => character == '/') == names.Length ? new TemplateReference(type.Text, names, group, subscription) : null;
        }

        return null;
    }

    /// <summary>What <c>resourceInfo</c> gives of a resource by its symbolic name.</summary>
    public static TemplateObject? CreateInfo(TemplateScope scope, string symbol, TemplateOrigin origin, TemplateBudget budget)
    {
        if (scope.Symbols?.Get(symbol) is not JsonObject node || node.Get("name") is not { } nameNode || node.Get("type") is not { } typeNode ||
            scope.Evaluate(typeNode, budget) is not TemplateScalar type)
        {
            return null;
        }

        var name = scope.Evaluate(nameNode, budget);
        var names = GetNames(type.Text, name.Parts);
        TemplateValue id = names.IsDefault
            ? TemplateUnknown.NotFollowed
            : new TemplateReference(type.Text, names.Select(static parts => FromParts(parts)).ToImmutableArray(), scope.Group, scope.Subscription);
        return new MadeObject(
            ImmutableArray.Create(
                new KeyValuePair<string, TemplateValue>("id", id),
                new KeyValuePair<string, TemplateValue>("name", name),
                new KeyValuePair<string, TemplateValue>("type", type)),
            origin,
            isOpen: true);
    }

    /// <summary>The id as text.</summary>
    public static ImmutableArray<TextPart> Write(TemplateReference reference)
    {
        var types = reference.Type.Split('/');
        var texts = new List<ImmutableArray<TextPart>> { Known("/subscriptions/"), reference.Subscription, Known("/resourceGroups/"), reference.Group, Known(Providers + types[0]) };
        for (var i = 0; i < reference.Names.Length; i++)
        {
            texts.Add(Known("/" + types[i + 1] + "/"));
            texts.Add(reference.Names[i].Parts);
        }

        return TextPart.Join(texts);
    }

    /// <summary>The resource that a value names by its id; null when it is no id that can be taken apart.</summary>
    public static TemplateReference? Read(TemplateValue value, TemplateScope scope)
    {
        if (value is TemplateReference reference)
        {
            return reference;
        }

        var segments = value.Parts.IsDefault ? ImmutableArray<ImmutableArray<TextPart>>.Empty : TextPart.Split(value.Parts, '/');
        var start = -1;
        for (var i = 0; i < segments.Length; i++)
        {
            start = Is(segments[i], "providers") ? i + 1 : start;
        }

        if (start < 0 || start >= segments.Length || GetText(segments[start]) is not { } type)
        {
            return null;
        }

        var names = ImmutableArray.CreateBuilder<TemplateValue>();
        for (var i = start + 1; i < segments.Length; i += 2)
        {
            if (GetText(segments[i]) is not { } segment || i + 1 >= segments.Length || segments[i + 1].IsEmpty)
            {
                return null;
            }

            type += "/" + segment;
            names.Add(FromParts(segments[i + 1]));
        }

        if (names.Count == 0)
        {
            return null;
        }

        // In front stands the id of the group, as a whole or in its parts.
        var before = segments.RemoveRange(start - 1, segments.Length - start + 1);
        if (before.Length == 1 && TextPart.GetKey(before[0]) == "access(resourcegroup()" + scope.Id + ",'id')")
        {
            return new TemplateReference(type, names.ToImmutable(), scope.Group, scope.Subscription);
        }

        return before.Length == 5 && before[0].IsEmpty && Is(before[1], "subscriptions") && Is(before[3], "resourceGroups")
            ? new TemplateReference(type, names.ToImmutable(), before[4], before[2])
            : null;
    }

    /// <summary>The names in a resource's name, one for each segment of the type; default when they do not match.</summary>
    public static ImmutableArray<ImmutableArray<TextPart>> GetNames(string type, ImmutableArray<TextPart> name)
    {
        var names = name.IsDefault ? default : TextPart.Split(name, '/');
        return !names.IsDefault && type.Count(static character => character == '/') == names.Length && names.All(static part => !part.IsEmpty) ? names : default;
    }

    public static bool IsType(string text) => text.IndexOf('/') is var slash && slash > 0 && text.LastIndexOf('.', slash) > 0;

    private static TemplateValue FromParts(ImmutableArray<TextPart> parts) => new TemplateUnknown(parts);

    private static ImmutableArray<TextPart> Known(string text) => ImmutableArray.Create(TextPart.Known(text));

    private static string? GetText(ImmutableArray<TextPart> parts) => parts.Length == 1 && parts[0].IsKnown ? parts[0].Text : null;

    private static bool Is(ImmutableArray<TextPart> parts, string text) => string.Equals(GetText(parts), text, StringComparison.OrdinalIgnoreCase);
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Which resources of a template name which others. Names that cannot be compared name none.</summary>
internal sealed class TemplateLinks
{
    private readonly Dictionary<string, ImmutableArray<TemplateResource>> _resources = new(StringComparer.Ordinal);

    public TemplateLinks(TemplateModel model)
    {
        foreach (var group in model.Resources.GroupBy(static resource => GetKey(resource.Type, resource.Names)))
        {
            if (group.Key.Length > 0)
            {
                _resources.Add(group.Key, group.ToImmutableArray());
            }
        }
    }

    /// <summary>The resource that an id names; null when it is not one of the template, or cannot be told.</summary>
    public TemplateResource? FindById(TemplateResource source, TemplateValue id)
    {
        if (TemplateId.Read(id, source.Scope) is not { } reference)
        {
            return null;
        }

        var names = reference.Names.Select(static name => name.Parts).ToImmutableArray();
        return Find(reference.Type, names, reference.Group, reference.Subscription);
    }

    /// <summary>The resource of the type and name beside another one.</summary>
    public TemplateResource? FindByName(TemplateResource source, string type, TemplateValue name) =>
        Find(type, TemplateId.GetNames(type, name.Parts), source.Group, source.Subscription);

    /// <summary>The resource that another one is a child of, by its type and name.</summary>
    public TemplateResource? FindParent(TemplateResource child)
    {
        if (child.Names.IsDefault || child.Names.Length < 2)
        {
            return null;
        }

        var names = child.Names.RemoveAt(child.Names.Length - 1);
        return Find(child.Type.Substring(0, child.Type.LastIndexOf('/')), names, child.Group, child.Subscription);
    }

    private TemplateResource? Find(string type, ImmutableArray<ImmutableArray<TextPart>> names, ImmutableArray<TextPart> group, ImmutableArray<TextPart> subscription)
    {
        var key = GetKey(type, names);
        if (key.Length == 0 || !_resources.TryGetValue(key, out var resources))
        {
            return null;
        }

        // The name of some types is enough; others may have the same in another group.
        var isGlobal = ResourceNaming.IsGlobal(string.Join("/", type.Split('/').Take(2)));
        var same = resources.Where(resource => isGlobal || (TextPart.IsSameName(resource.Group, group) && TextPart.IsSameName(resource.Subscription, subscription))).ToList();
        return same.Count == 1 && !same[0].IsRepeated ? same[0] : null;
    }

    private static string GetKey(string type, ImmutableArray<ImmutableArray<TextPart>> names)
    {
        if (names.IsDefault)
        {
            return string.Empty;
        }

        var keys = new List<string> { type.ToUpperInvariant() };
        foreach (var name in names)
        {
            if (TextPart.GetNameKey(name) is not { } key)
            {
                return string.Empty;
            }

            keys.Add(key);
        }

        return string.Join("/", keys);
    }
}

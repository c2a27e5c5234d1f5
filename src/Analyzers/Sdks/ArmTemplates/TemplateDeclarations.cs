using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The declarations of one template, and how they name each other.</summary>
internal sealed class TemplateDeclarations
{
    private readonly Dictionary<Origin, TemplateResource> _resources = new();
    private readonly Dictionary<TemplateResource, ResourceDeclaration> _declarations = new();
    private readonly TemplateLinks _links;

    public TemplateDeclarations(TemplateModel model, JsonObject template, IReadOnlyDictionary<JsonText, TemplateText> texts)
    {
        _links = new TemplateLinks(model);
        var uses = new TemplateUses(template);
        foreach (var resource in model.Resources)
        {
            var declaration = Declare(resource, new TemplateConverter(texts, template, uses, resource));
            _declarations.Add(resource, declaration);
            _resources[declaration.Creation] = resource;
        }

        All = model.Resources.Select(resource => _declarations[resource]).ToImmutableArray();
    }

    public ImmutableArray<ResourceDeclaration> All { get; }

    /// <summary>The one declaration that the source names for certain.</summary>
    public ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source)
    {
        var resource = _resources[source.Creation];
        var target = link.Path != ResourceLink.Parent ? FindLinked(link, resource)
            : ResourceNaming.IsChild(resource.Type) ? _links.FindParent(resource)
            : FindExtended(resource);
        return target is null ? null : _declarations[target];
    }

    public ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target) => All
        .Where(source => string.Equals(source.ResourceType, link.ResourceType, StringComparison.OrdinalIgnoreCase) && GetTarget(link, source)?.Creation == target.Creation)
        .ToImmutableArray();

    private TemplateResource? FindLinked(ResourceLink link, TemplateResource resource) => ResourceNaming.FindNamedType(link) is { } type
        ? _links.FindByName(resource, type, resource.Get(link.Path))
        : _links.FindById(resource, resource.Get(link.Path));

    /// <summary>The resource that an extension names by its scope, as an id or as <c>Microsoft.ContainerService/managedClusters/name</c>.</summary>
    private TemplateResource? FindExtended(TemplateResource resource)
    {
        var scope = resource.Get("scope");
        if (_links.FindById(resource, scope) is { } found)
        {
            return found;
        }

        var segments = scope.Parts.IsDefault ? ImmutableArray<ImmutableArray<TextPart>>.Empty : TextPart.Split(scope.Parts, '/');
        return segments.Length == 3 && segments.Take(2).All(static segment => segment.Length == 1 && segment[0].IsKnown)
            ? _links.FindByName(resource, segments[0][0].Text + "/" + segments[1][0].Text, new TemplateUnknown(segments[2]))
            : null;
    }

    /// <summary>The name, with what is not known in braces, as it is written.</summary>
    private static string GetDisplayName(TemplateResource resource, ImmutableArray<TextPart> own, TemplateText text)
    {
        if (!own.IsDefaultOrEmpty)
        {
            return string.Concat(own.Select(part => part.IsKnown ? part.Text : "{" + text.FindSpelling(part.Text) + "}"));
        }

        return resource.Node.Get("name") is JsonString { IsUnknown: true } name
            ? string.Concat(name.Value.Select((character, index) =>
                character != JsonText.Hole ? character.ToString() : "{" + text.GetOrigin(name.GetOffset(index), name.GetOffset(index) + 1).Syntax + "}"))
            : "{" + resource.Type.Substring(resource.Type.LastIndexOf('/') + 1) + "}";
    }

    private static ResourceDeclaration Declare(TemplateResource resource, TemplateConverter converter)
    {
        var own = resource.Names.IsDefaultOrEmpty ? resource.Name.Parts : resource.Names[resource.Names.Length - 1];
        var isKnown = !own.IsDefaultOrEmpty && own.All(static part => part.IsKnown);
        return new ResourceDeclaration
        {
            ResourceType = resource.Type,
            DisplayName = GetDisplayName(resource, own, converter.Root.Template),
            Settings = converter.Root,
            Creation = converter.Root.Creation,
            TypeLocation = converter.TypeOrigin.Location,
            Name = isKnown ? new ScalarValue(string.Concat(own.Select(static part => part.Text)), converter.TypeOrigin, isShared: true) : UnknownValue.NotFollowed,
            Parent = UnknownValue.NotFollowed,
        };
    }
}

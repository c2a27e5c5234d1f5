using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The declarations of one template, and how they name each other.</summary>
internal sealed class TemplateLinks
{
    private readonly Dictionary<Origin, TemplateResource> _resources = new();
    private readonly TemplateReader _reader;
    private readonly ILookup<(string Type, string Name), ResourceDeclaration> _named;

    public TemplateLinks(TemplateReader reader)
    {
        _reader = reader;
        var declarations = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        foreach (var resource in reader.Resources)
        {
            var declaration = Declare(resource);
            declarations.Add(declaration);
            _resources[declaration.Creation] = resource;
        }

        Declarations = declarations.ToImmutable();
        _named = Declarations.Where(declaration => _resources[declaration.Creation].Name is not null)
            .ToLookup(declaration => GetKey(declaration.ResourceType, _resources[declaration.Creation].Name!));
    }

    public ImmutableArray<ResourceDeclaration> Declarations { get; }

    /// <summary>The one declaration that the source names for certain.</summary>
    public ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source) =>
        FindName(link, source, _resources[source.Creation]) is var (type, name) && _named[GetKey(type, name)].Take(2).ToArray() is { Length: 1 } found ? found[0] : null;

    public ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target) => Declarations
        .Where(source => string.Equals(source.ResourceType, link.ResourceType, StringComparison.OrdinalIgnoreCase) && GetTarget(link, source)?.Creation == target.Creation)
        .ToImmutableArray();

    private (string Type, string Name)? FindName(ResourceLink link, ResourceDeclaration source, TemplateResource resource)
    {
        if (link.Path == ResourceLink.Parent)
        {
            return resource.Parent is { } extended ? Resolve(extended) : FindParent(resource);
        }

        // Where a link is a name, the name may be an expression too.
        if (ResourceNaming.FindNamedType(link) is { } named)
        {
            return source.Settings is TemplateObject settings && settings.FindMember(link.Path) is var (_, member) && TemplateNames.Read(resource.Scope, member.Value) is { } name ? (named, name) : null;
        }

        return source.Get(link.Path) is TemplateReference reference ? Resolve(reference) : null;
    }

    private (string Type, string Name)? Resolve(TemplateReference reference)
    {
        var resolved = reference.ResourceType == TemplateReference.Symbol ? _reader.FindSymbol(reference.Name) : reference;
        return resolved is null ? null : (resolved.ResourceType, resolved.Name);
    }

    private static (string Type, string Name)? FindParent(TemplateResource resource)
    {
        if (resource.Name is null || TemplateNames.Split(resource.Name) is not { Count: > 1 } segments || !ResourceNaming.IsChild(resource.Type))
        {
            return null;
        }

        return (resource.Type.Substring(0, resource.Type.LastIndexOf('/')), string.Join("/", segments.Take(segments.Count - 1)));
    }

    private static ResourceDeclaration Declare(TemplateResource resource)
    {
        var text = resource.Scope.Text;
        var type = text.GetOrigin(resource.TypeNode.Start, resource.TypeNode.End);
        var settings = new TemplateObject(resource.Scope, resource.Node, type, isShared: false, isResource: true);
        var own = resource.Name is null ? null : TemplateNames.Split(resource.Name).Last();
        return new ResourceDeclaration
        {
            ResourceType = resource.Type,
            DisplayName = own is null ? "{" + resource.Type.Substring(resource.Type.LastIndexOf('/') + 1) + "}" : TemplateNames.Display(own),
            Settings = settings,
            Creation = settings.Creation,
            TypeLocation = settings.TypeLocation,
            Name = own is not null && TemplateNames.IsKnown(own) ? new ScalarValue(own, type, isShared: true) : UnknownValue.NotFollowed,
            Parent = UnknownValue.NotFollowed,
        };
    }

    private static (string, string) GetKey(string type, string name) => (type.ToUpperInvariant(), name.ToUpperInvariant());
}

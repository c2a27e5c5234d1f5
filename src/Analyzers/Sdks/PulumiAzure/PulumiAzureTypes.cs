using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>The table of resources and blocks; each module adds its own in a file of its own. The provider has names of its own, so nothing follows from ARM's.</summary>
internal sealed class PulumiAzureTypes
{
    private readonly Dictionary<(string Module, string Name), DeclarationMap> _resources = new();
    private readonly Dictionary<(string Module, string Name), PulumiAzureObject> _arguments = new();
    private readonly Dictionary<(string Module, string Name), PulumiAzureObject> _blocks = new();
    private readonly HashSet<string> _resourceNames = new(StringComparer.Ordinal);

    public IEnumerable<string> ResourceNames => _resourceNames;

    public bool IsResourceName(string name) => _resourceNames.Contains(name);

    public DeclarationMap? FindDeclaration(string module, string name) => _resources.TryGetValue((module, name), out var declaration) ? declaration : null;

    public PulumiAzureObject? FindObject(string module, string name, bool isBlock) => (isBlock ? _blocks : _arguments).TryGetValue((module, name), out var map) ? map : null;

    public IEnumerable<string> GetDeclaringTypeNames(string resourceType) => _resources
        .Where(resource => string.Equals(resource.Value.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase))
        .Select(resource => resource.Key.Name);

    public IEnumerable<string> GetOwningTypeNames(string resourceType) => _resources
        .Where(resource => resource.Value.Inline.Any(inline => string.Equals(inline.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase)))
        .Select(resource => resource.Key.Name);

    /// <summary>Adds a resource, whose settings are its Args.</summary>
    public PulumiAzureObject Resource(string module, string name, string resourceType)
    {
        var map = new PulumiAzureObject()
            .Property(ResourceLink.Name, "Name")
            .Property(ResourceLink.ResourceGroup, "ResourceGroupName")
            .Property("location", "Location")
            .Inherited("location", ResourceLink.ResourceGroup);
        _resources.Add((module, name), new DeclarationMap(resourceType, SettingsParameter: "args", NameParameter: "name"));
        _arguments.Add((module, name + "Args"), map);
        _resourceNames.Add(name);
        return map;
    }

    /// <summary>Says that the settings of a resource hold others.</summary>
    public void Inline(string module, string name, InlineMap inline)
    {
        var declaration = _resources[(module, name)];
        _resources[(module, name)] = declaration with { Inline = declaration.Inline.Add(inline) };
    }

    /// <summary>Adds a resource that stands for the one that it belongs to.</summary>
    public void Part(string module, string name, string resourceType, params string[] owner)
    {
        Resource(module, name, resourceType).Property(ResourceLink.Parent, owner);
        _resources[(module, name)] = _resources[(module, name)] with { PartOf = ResourceLink.Parent };
    }

    /// <summary>Adds a block: an Args type that is part of others.</summary>
    public PulumiAzureObject Block(string module, string name)
    {
        var map = new PulumiAzureObject();
        _blocks.Add((module, name), map);
        return map;
    }
}

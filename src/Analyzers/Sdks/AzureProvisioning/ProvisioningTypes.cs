using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>The table of resources and of the objects that they consist of; each Azure service adds its own in a file of its own.</summary>
internal sealed class ProvisioningTypes
{
    private readonly Dictionary<string, List<ProvisioningType>> _byName = new(StringComparer.Ordinal);

    public IEnumerable<string> DeclaringTypeNames => GetNames(static type => type.Declaration is not null);

    public IReadOnlyList<ProvisioningType> Named(string name) => _byName.TryGetValue(name, out var types) ? types : Array.Empty<ProvisioningType>();

    public IEnumerable<string> GetDeclaringTypeNames(string resourceType) =>
        GetNames(type => string.Equals(type.Declaration?.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase));

    /// <summary>Adds a resource; the first argument of its constructor is what Bicep calls it.</summary>
    public ProvisioningType Resource(string service, string name, string resourceType) =>
        Add(service, name, new DeclarationMap(resourceType, NameParameter: "bicepIdentifier"))
            .Property(ResourceLink.Name, "Name")
            .Property(ResourceLink.Parent, "Parent")
            .Property("location", "Location");

    /// <summary>Adds an object that is part of a resource.</summary>
    public ProvisioningType Model(string service, string name) => Add(service, name, declaration: null);

    private ProvisioningType Add(string service, string name, DeclarationMap? declaration)
    {
        if (!_byName.TryGetValue(name, out var types))
        {
            _byName.Add(name, types = new List<ProvisioningType>());
        }

        var type = new ProvisioningType(ProvisioningSdk.RootNamespace + "." + service, declaration);
        types.Add(type);
        return type;
    }

    private IEnumerable<string> GetNames(Func<ProvisioningType, bool> test) => _byName.Where(types => types.Value.Any(test)).Select(types => types.Key);
}

/// <summary>One class.</summary>
internal sealed class ProvisioningType : ObjectMap
{
    private readonly List<(string Path, MemberMap Member)> _members = new();
    private readonly List<(string Path, string Value)> _constants = new();

    public ProvisioningType(string @namespace, DeclarationMap? declaration)
    {
        Namespace = @namespace;
        Declaration = declaration;
    }

    public string Namespace { get; }

    public DeclarationMap? Declaration { get; }

    /// <summary>A property, under all the names that versions of the package gave it.</summary>
    public ProvisioningType Property(string path, params string[] names)
    {
        _members.Add((path, new MemberMap(names, Parameter: null)));
        return this;
    }

    /// <summary>A value that the type itself stands for.</summary>
    public ProvisioningType Constant(string path, string value)
    {
        _constants.Add((path, value));
        return this;
    }

    public override MemberMap? Find(INamedTypeSymbol type, string path, out string rest)
    {
        foreach (var (memberPath, member) in _members)
        {
            if (ArmPath.StartsWith(path, memberPath, out rest))
            {
                return member;
            }
        }

        rest = string.Empty;
        return null;
    }

    public override string? FindConstant(INamedTypeSymbol type, string path) =>
        _constants.FirstOrDefault(constant => string.Equals(constant.Path, path, StringComparison.OrdinalIgnoreCase)).Value;
}

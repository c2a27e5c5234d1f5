using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>The table of settings types; each Azure service adds its own in a file of its own.</summary>
internal sealed class ArmTypes
{
    private readonly Dictionary<string, List<ArmType>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _wireValues = new(StringComparer.Ordinal);

    public IEnumerable<string> DeclaringTypeNames => _byName.Values.SelectMany(types => types).Where(type => type.Declaration is not null).Select(type => type.Name);

    public IReadOnlyList<ArmType> Named(string name) => _byName.TryGetValue(name, out var types) ? types : Array.Empty<ArmType>();

    public IEnumerable<string> GetDeclaringTypeNames(string resourceType) =>
        _byName.Values.SelectMany(types => types)
            .Where(type => type.Declaration is { IsPatch: false } declaration && string.Equals(declaration.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase))
            .Select(type => type.Name);

    public string? FindWireValue(string enumeration, string memberName) =>
        _wireValues.TryGetValue(enumeration, out var members) && members.TryGetValue(memberName, out var wire) ? wire : null;

    /// <summary>Adds a type whose creation declares a resource.</summary>
    public ArmType Resource(string @namespace, string name, string resourceType) => Add(new ArmType(@namespace, name, new DeclarationMap(resourceType)));

    /// <summary>Adds a type whose objects change a resource that exists, so that only what they set is known.</summary>
    public ArmType Patch(string @namespace, string name, string resourceType) => Add(new ArmType(@namespace, name, new DeclarationMap(resourceType, IsPatch: true)));

    /// <summary>Adds a type that is part of a resource's body.</summary>
    public ArmType Model(string @namespace, string name) => Add(new ArmType(@namespace, name, declaration: null));

    /// <summary>Says how the members of an enumeration are spelled on the wire, where the name is not the value.</summary>
    public void WireValues(string enumeration, params (string Member, string Wire)[] members) =>
        _wireValues.Add(enumeration, members.ToDictionary(member => member.Member, member => member.Wire, StringComparer.Ordinal));

    private ArmType Add(ArmType type)
    {
        if (!_byName.TryGetValue(type.Name, out var types))
        {
            _byName.Add(type.Name, types = new List<ArmType>());
        }

        types.Add(type);
        return type;
    }
}

/// <summary>One settings type of the ARM SDK.</summary>
internal sealed class ArmType : ObjectMap
{
    private readonly List<(string Path, MemberMap Member)> _members = new();
    private readonly List<(string Path, string Value)> _constants = new();

    public ArmType(string @namespace, string name, DeclarationMap? declaration)
    {
        Namespace = @namespace;
        Name = name;
        Declaration = declaration;
    }

    public string Namespace { get; }

    /// <summary>The namespace of the resource that is created from the settings.</summary>
    public string ResourceNamespace => Namespace.EndsWith(".Models", StringComparison.Ordinal) ? Namespace.Substring(0, Namespace.Length - ".Models".Length) : Namespace;

    public string Name { get; }

    public DeclarationMap? Declaration { get; }

    /// <summary>A property, under all the names that SDK versions gave it.</summary>
    public ArmType Property(string path, params string[] names) => Add(path, names, parameter: null);

    /// <summary>A property that the constructor sets too.</summary>
    public ArmType Parameter(string path, string parameter, params string[] names) => Add(path, names, parameter);

    /// <summary>A value that the type itself stands for.</summary>
    public ArmType Constant(string path, string value)
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

    public override string? FindConstant(INamedTypeSymbol type, string path)
    {
        foreach (var (constantPath, value) in _constants)
        {
            if (string.Equals(constantPath, path, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private ArmType Add(string path, string[] names, string? parameter)
    {
        _members.Add((path, new MemberMap(names, parameter)));
        return this;
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>
/// The table of resources and of the members that do not follow the generator's naming: a C# member is the wire name with its
/// first letter in upper case, and the ARM envelope's <c>properties</c> is flattened into the resource's Args.
/// </summary>
internal sealed class AzureNativeTypes
{
    private readonly Dictionary<(string Service, string Name), List<(string? ArgsMember, DeclarationMap Declaration)>> _resources = new();
    private readonly Dictionary<(string Service, string Name), AzureNativeObject> _objects = new();
    private readonly HashSet<string> _resourceNames = new(StringComparer.Ordinal);
    private readonly AzureNativeObject _default = new(isEnvelope: false);

    public IEnumerable<string> ResourceNames => _resourceNames;

    public bool IsResourceName(string name) => _resourceNames.Contains(name);

    public DeclarationMap? FindDeclaration(string service, INamedTypeSymbol type) =>
        _resources.TryGetValue((service, type.Name), out var candidates)
            ? candidates.FirstOrDefault(candidate => candidate.ArgsMember is null || HasArgsMember(type, candidate.ArgsMember)).Declaration
            : null;

    public AzureNativeObject? FindObject(string service, string name, bool isInput) =>
        _objects.TryGetValue((service, name), out var map) && map.IsEnvelope != isInput ? map : isInput ? _default : null;

    public IEnumerable<string> GetDeclaringTypeNames(string resourceType) =>
        _resources.Where(resource => resource.Value.Any(candidate => string.Equals(candidate.Declaration.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase))).Select(resource => resource.Key.Name);

    /// <summary>
    /// Adds a resource; its Args type follows from the name. Where versions use one name for several ARM types,
    /// <paramref name="argsMember"/> is a member that only the Args of this one have.
    /// </summary>
    public AzureNativeObject Resource(string service, string name, string resourceType, string? argsMember = null)
    {
        if (!_resources.TryGetValue((service, name), out var candidates))
        {
            _resources.Add((service, name), candidates = new List<(string?, DeclarationMap)>());
            _objects.Add((service, name + "Args"), new AzureNativeObject(isEnvelope: true).Property(ResourceLink.ResourceGroup, "ResourceGroupName"));
        }

        candidates.Add((argsMember, new DeclarationMap(resourceType, SettingsParameter: "args", NameParameter: "name")));
        _resourceNames.Add(name);
        return _objects[(service, name + "Args")];
    }

    /// <summary>Adds a nested Args type that needs more than the naming convention.</summary>
    public AzureNativeObject Input(string service, string name)
    {
        var map = new AzureNativeObject(isEnvelope: false);
        _objects.Add((service, name), map);
        return map;
    }

    private static bool HasArgsMember(INamedTypeSymbol resource, string member) =>
        resource.InstanceConstructors.Any(constructor => constructor.Parameters.Any(parameter => parameter.Name == "args" && !parameter.Type.GetMembers(member).IsEmpty));
}

/// <summary>One Args type.</summary>
internal sealed class AzureNativeObject : ObjectMap
{
    // The members of an ARM resource that stay outside "properties".
    private static readonly HashSet<string> s_envelope = new(StringComparer.OrdinalIgnoreCase)
    {
        "properties", "location", "tags", "sku", "kind", "identity", "zones", "plan", "extendedLocation", "managedBy",
    };

    // One for each word that is the name of a property; every resource is asked for the same ones.
    private static readonly ConcurrentDictionary<string, MemberMap> s_conventions = new(StringComparer.Ordinal);

    private readonly List<(string Path, MemberMap Member)> _members = new();
    private readonly List<(string Path, string Value)> _constants = new();

    public AzureNativeObject(bool isEnvelope) => IsEnvelope = isEnvelope;

    /// <summary>True for a resource's own Args, whose members are those of the ARM envelope and of its <c>properties</c>.</summary>
    public bool IsEnvelope { get; }

    /// <summary>A property whose C# names do not follow from its path.</summary>
    public AzureNativeObject Property(string path, params string[] names)
    {
        _members.Add((path, new MemberMap(names, Parameter: null)));
        return this;
    }

    /// <summary>A value that the type itself stands for.</summary>
    public AzureNativeObject Constant(string path, string value)
    {
        _constants.Add((path, value));
        return this;
    }

    public override MemberMap? Find(INamedTypeSymbol type, string path, out string rest)
    {
        foreach (var (memberPath, member) in _members)
        {
            if (ArmPath.StartsWith(path, memberPath, out rest) && HasAny(type, member.Names))
            {
                return member;
            }
        }

        ArmPath.Split(path, out var segment, out rest);
        if (IsEnvelope && string.Equals(segment, "properties", StringComparison.OrdinalIgnoreCase) && type.GetMembers("Properties").IsEmpty)
        {
            ArmPath.Split(rest, out segment, out rest);
        }
        else if (IsEnvelope && !s_envelope.Contains(segment))
        {
            return null;
        }

        return segment.Length == 0 ? null : FindByConvention(type, segment);
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

    private static MemberMap? FindByConvention(INamedTypeSymbol type, string segment)
    {
        var member = s_conventions.GetOrAdd(segment, static name => new MemberMap(new[] { ToMemberName(name) }, Parameter: null));
        return HasAny(type, member.Names) ? member : null;
    }

    private static string ToMemberName(string segment) => char.ToUpperInvariant(segment[0]) + segment.Substring(1);

    private static bool HasAny(INamedTypeSymbol type, string[] names)
    {
        foreach (var name in names)
        {
            if (!type.GetMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}

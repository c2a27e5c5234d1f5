using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>One Args type.</summary>
internal sealed class PulumiAzureObject : ObjectMap
{
    // No ARM path has this.
    private const string PartMark = "#";

    private readonly List<(string Path, MemberMap Member)> _members = new();
    private readonly List<(string Path, DerivedValue Value, string? With, string? Without)> _derived = new();
    private readonly List<(string Path, string Value)> _constants = new();
    private readonly Dictionary<string, string> _inherited = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A property under all the names that the major versions gave it, newest first.</summary>
    public PulumiAzureObject Property(string path, params string[] names)
    {
        _members.Add((path, new MemberMap(names, Parameter: null)));
        return this;
    }

    /// <summary>A boolean for which ARM has two words.</summary>
    public PulumiAzureObject Switch(string path, params string[] names) =>
        Derive(path, new SpelledValue(Part(names), ("true", "Enabled"), ("false", "Disabled")) { IsBoolean = true, IsClosed = true });

    /// <summary>A property for which the provider sends a value where the code gives none.</summary>
    public PulumiAzureObject WithDefault(string path, string value, params string[] names) => Derive(path, new SpelledValue(Part(names)) { Default = value });

    /// <summary>
    /// A property that versions differ in: in those whose type has the member <paramref name="with"/> and lacks
    /// <paramref name="without"/>, only the values that have a spelling can be written, or all where none is given.
    /// </summary>
    public PulumiAzureObject InVersions(string path, string name, string? with = null, string? without = null, params (string Written, string Wire)[] spellings) =>
        Derive(path, new SpelledValue(Part(name), spellings) { IsClosed = spellings.Length > 0 }, with, without);

    /// <summary>A property of which a member holds a piece.</summary>
    public PulumiAzureObject Piece(string path, string name, Func<string, string?> take) => Derive(path, new PieceValue(Part(name), take));

    /// <summary>A property that the provider puts together of members, unless another one changes what they mean.</summary>
    public PulumiAzureObject Joined(string path, string separator, string unless, params string[] names) =>
        Derive(path, new JoinedValue(separator, names.Select(name => Part(name)).ToArray()) { Unless = Part(unless) });

    /// <summary>A property that one of several members gives.</summary>
    public PulumiAzureObject Either(string path, params string[] names) => Derive(path, new EitherValue(names.Select(name => Part(name)).ToArray()));

    /// <summary>A property that versions without the member never send.</summary>
    public PulumiAzureObject OmittedWithout(string name, string path) => Derive(path, new OmittedValue(path), without: name);

    /// <summary>Properties that the service has and the provider never sends.</summary>
    public PulumiAzureObject Omitted(params string[] paths)
    {
        foreach (var path in paths)
        {
            Derive(path, new OmittedValue(path));
        }

        return this;
    }

    /// <summary>A setting that is another resource's where the code leaves it out: the one at the path of a link.</summary>
    public PulumiAzureObject Inherited(string path, string link)
    {
        _inherited[path] = link;
        return this;
    }

    /// <summary>A value that the type itself stands for.</summary>
    public PulumiAzureObject Constant(string path, string value)
    {
        _constants.Add((path, value));
        return this;
    }

    public override MemberMap? Find(INamedTypeSymbol type, string path, out string rest)
    {
        MemberMap? missing = null;
        foreach (var (memberPath, member) in _members)
        {
            if (ArmPath.StartsWith(path, memberPath, out var below))
            {
                if (member.IsIn(type))
                {
                    rest = below;
                    return member;
                }

                missing = member;
            }
        }

        rest = string.Empty;
        return missing;
    }

    public override DerivedValue? FindDerived(INamedTypeSymbol type, string path)
    {
        foreach (var (derivedPath, value, with, without) in _derived)
        {
            if (string.Equals(derivedPath, path, StringComparison.OrdinalIgnoreCase)
                && (with is null || !type.GetMembers(with).IsEmpty) && (without is null || type.GetMembers(without).IsEmpty))
            {
                return value;
            }
        }

        return null;
    }

    public override string? FindConstant(INamedTypeSymbol type, string path) =>
        _constants.FirstOrDefault(constant => string.Equals(constant.Path, path, StringComparison.OrdinalIgnoreCase)).Value;

    public override string? FindInherited(string path) => _inherited.TryGetValue(path, out var link) ? link : null;

    private PulumiAzureObject Derive(string path, DerivedValue value, string? with = null, string? without = null)
    {
        _derived.Add((path, value, with, without));
        return this;
    }

    /// <summary>The path of a member that a property is derived from.</summary>
    private string Part(params string[] names)
    {
        var path = PartMark + names[0];
        if (!_members.Any(member => member.Path == path))
        {
            Property(path, names);
        }

        return path;
    }
}

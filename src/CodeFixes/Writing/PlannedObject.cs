using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>The members that an object is to get: values, and objects that do not exist yet.</summary>
internal sealed class PlannedObject
{
    private readonly INamedTypeSymbol _type;
    private readonly ObjectMap _map;
    private readonly List<PlannedMember> _members = new();

    public PlannedObject(INamedTypeSymbol type, ObjectMap map)
    {
        _type = type;
        _map = map;
    }

    public PlannedObject Clone()
    {
        var clone = new PlannedObject(_type, _map);
        clone._members.AddRange(_members.Select(member => member with { Below = member.Below?.Clone() }));
        return clone;
    }

    /// <summary>Plans a value at a path below the object; false when the type has no member for it.</summary>
    public bool TryAdd(CompilationReader reader, string path, SettingChange change)
    {
        if (_map.FindDerived(_type, path) is { } derived)
        {
            return derived.Write(change.Value, UnknownValue.NotFollowed, string.Empty) is { } parts && parts.All(part => TryAdd(reader, part.Path, change.ToPart(part.Path, part)));
        }

        if (_map.Find(_type, path, out var rest) is not { } map || map.Names.Select(FindProperty).FirstOrDefault(found => found is not null) is not { } property)
        {
            return false;
        }

        var existing = _members.FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(member.Property, property));
        if (rest.Length == 0)
        {
            if (existing is null)
            {
                _members.Add(new PlannedMember(property, map.Parameter, change, Below: null));
            }

            return existing is null || existing.Change == change;
        }

        if (existing is null)
        {
            if (ValueSpeller.Unwrap(property.Type, out _) is not INamedTypeSymbol { IsAbstract: false } type || reader.FindObject(type) is not { } below)
            {
                return false;
            }

            _members.Add(existing = new PlannedMember(property, map.Parameter, Change: null, new PlannedObject(type, below)));
        }

        return existing.Below is { } target && target.TryAdd(reader, rest, change);
    }

    /// <summary>Spells the members; false when one has no form that compiles.</summary>
    public bool TryWrite(ValueSpeller speller, int position, bool isRoot, out ImmutableArray<WrittenMember> members)
    {
        var written = ImmutableArray.CreateBuilder<WrittenMember>();
        foreach (var member in _members)
        {
            // Constructor arguments are part of the creation itself.
            if (!isRoot && IsConstructorArgument(member))
            {
                continue;
            }

            if (!TryWrite(speller, position, member, out var value))
            {
                members = ImmutableArray<WrittenMember>.Empty;
                return false;
            }

            written.Add(value);
        }

        members = written.ToImmutable();
        return true;
    }

    private bool TryWrite(ValueSpeller speller, int position, PlannedMember member, out WrittenMember written)
    {
        written = default;
        if (member.Below is { } below)
        {
            if (member.Property.SetMethod is null || below.GetCreation(speller, position) is not { } creation
                || !below.TryWrite(speller, position, isRoot: false, out var members))
            {
                return false;
            }

            written = new WrittenMember(member.Property.Name, creation, members);
            return true;
        }

        var change = member.Change!;
        var value = change.Kind == SettingKind.List ? SpellList(speller, member.Property, change.Value) : member.Property.SetMethod is null ? null : speller.Spell(member.Property.Type, change, position);
        written = new WrittenMember(member.Property.Name, value ?? string.Empty, ImmutableArray<WrittenMember>.Empty);
        return value is not null;
    }

    // A list that takes no array is filled by its initialiser.
    private static string SpellList(ValueSpeller speller, IPropertySymbol property, string value) =>
        property.SetMethod is null || !speller.TakesArray(property.Type) ? ListWriter.Initializer(value) : ListWriter.Array(value);

    /// <summary><c>new X(arguments)</c>, or <c>new X</c> where the constructor takes none; null when an argument is missing.</summary>
    private string? GetCreation(ValueSpeller speller, int position)
    {
        var constructor = _type.InstanceConstructors
            .Where(candidate => candidate.DeclaredAccessibility == Accessibility.Public)
            .OrderBy(candidate => candidate.Parameters.Length)
            .FirstOrDefault();
        if (constructor is null)
        {
            return null;
        }

        var arguments = constructor.Parameters
            .Select(parameter => _members.FirstOrDefault(member => member.Parameter == parameter.Name) is { Change: { } change } ? speller.Spell(parameter.Type, change, position) : null)
            .ToArray();
        if (arguments.Contains(null))
        {
            return null;
        }

        var name = "new " + speller.Namer.GetName(_type, position);
        return arguments.Length > 0 ? $"{name}({string.Join(", ", arguments)})" : _members.Count > 0 ? name : name + "()";
    }

    private bool IsConstructorArgument(PlannedMember member) =>
        member.Parameter is not null && _type.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility == Accessibility.Public && constructor.Parameters.Any(parameter => parameter.Name == member.Parameter));

    private IPropertySymbol? FindProperty(string name)
    {
        for (INamedTypeSymbol? type = _type; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property => property.DeclaredAccessibility == Accessibility.Public) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    private sealed record PlannedMember(IPropertySymbol Property, string? Parameter, SettingChange? Change, PlannedObject? Below);
}

/// <summary>A member as text: its value, or the creation of its value with members of its own.</summary>
internal readonly record struct WrittenMember(string Name, string Value, ImmutableArray<WrittenMember> Members)
{
    /// <summary>The whole member on one line.</summary>
    public override string ToString() => Members.IsEmpty ? $"{Name} = {Value}" : $"{Name} = {Value} {{ {string.Join(", ", Members)} }}";
}

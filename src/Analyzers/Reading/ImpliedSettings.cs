using System;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The settings, or a part of them, that a library gives to the resource of a call, and what functions of the program make of them.</summary>
internal sealed class ImpliedSettings : ObjectValue
{
    private readonly CompilationReader _reader;
    private readonly ImpliedResource _resource;
    private readonly INamedTypeSymbol _type;
    private readonly ImmutableArray<BuilderCall> _calls;
    private readonly SettingValue _changes;
    private readonly SyntaxNode _name;
    private readonly string _prefix;

    public ImpliedSettings(
        CompilationReader reader, ImpliedResource resource, INamedTypeSymbol type, ImmutableArray<BuilderCall> calls, SettingValue changes, Origin creation, SyntaxNode name, string prefix = "")
    {
        _reader = reader;
        _resource = resource;
        _type = type;
        _calls = calls;
        _changes = changes;
        _name = name;
        _prefix = prefix;
        Creation = creation;
    }

    public override Origin Creation { get; }

    /// <summary>The name of the method that declares the resource.</summary>
    public override Location TypeLocation => _name.GetLocation();

    protected override SettingValue GetCore(string path)
    {
        var whole = _prefix + path;
        return _changes.Get(whole) switch
        {
            UnknownValue kept when kept == UnknownValue.Kept => ReadOwn(path, whole),
            ChoiceValue choice => ChoiceValue.Of(
                choice.Alternatives.Select(alternative => alternative == UnknownValue.Kept ? ReadOwn(path, whole) : alternative).ToImmutableArray(), origin: null),
            var changed => changed,
        };
    }

    private SettingValue ReadOwn(string path, string whole)
    {
        var written = _resource.Settings.Where(setting => ArmPath.StartsWith(setting.Key, whole, out _)).ToArray();
        if (written.Any(setting => IsReset(setting.Key, isConditional: true) && !IsReset(setting.Key, isConditional: false)))
        {
            return UnknownValue.Changed;
        }

        var below = written.Where(setting => !IsReset(setting.Key, isConditional: false)).ToArray();
        if (below.Length == 0)
        {
            return IsMapped(whole) ? new UnsetValue(this, path) : UnknownValue.NotMapped;
        }

        if (below.FirstOrDefault(setting => string.Equals(setting.Key, whole, StringComparison.OrdinalIgnoreCase)) is { Key: not null } exact)
        {
            return exact.Value is { } text ? new ScalarValue(text, _name) : UnknownValue.NotFollowed;
        }

        // No library gives more than one element to a list.
        var isList = below.Any(setting => setting.Key.StartsWith(whole + ".[", StringComparison.OrdinalIgnoreCase));
        return isList
            ? new ListValue(ImmutableArray.Create(new ListItem(Below(whole + ".[0]."), IsCertain: true)), isOpen: false, _name, isShared: true)
            : Below(whole + ".");
    }

    private ImpliedSettings Below(string prefix) => new(_reader, _resource, _type, _calls, _changes, Creation, _name, prefix);

    private bool IsReset(string path, bool isConditional) => _calls.Any(call => call.IsConditional == isConditional && _resource.IsReset(call.Call.TargetMethod.Name, path));

    /// <summary>False when the class that the library uses has no member for the path, as in an older version.</summary>
    private bool IsMapped(string whole)
    {
        var type = _type;
        var remaining = whole;
        while (remaining.Length > 0 && !remaining.StartsWith("[", StringComparison.Ordinal) && _reader.FindObject(type) is { } map)
        {
            if (map.Find(type, remaining, out remaining) is not { } member || !member.IsIn(type) || GetProperty(type, member) is not { } property)
            {
                return false;
            }

            if (property.Type is not INamedTypeSymbol { IsGenericType: false } below)
            {
                return true;
            }

            type = below;
        }

        return true;
    }

    private static IPropertySymbol? GetProperty(INamedTypeSymbol type, MemberMap member)
    {
        for (INamedTypeSymbol? candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (member.Names.SelectMany(name => candidate.GetMembers(name)).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }
}

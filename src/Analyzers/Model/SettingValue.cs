using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Model;

/// <summary>
/// What a declaration says about one ARM property: unset, known (a scalar, an object, a list, or a choice of these) or unknown.
/// Paths are ARM JSON paths relative to this value, segments separated by dots; a list element is the segment <c>[n]</c>.
/// </summary>
internal abstract class SettingValue
{
    /// <summary>Reads the value at <paramref name="path"/> below this one; an empty path is the value itself.</summary>
    public SettingValue Get(string path) => path.Length == 0 ? this : GetCore(path);

    /// <summary>Why the value is not known; null when it is known, or when there is nothing to look up in the code.</summary>
    public virtual Reason? UnknownReason => null;

    protected abstract SettingValue GetCore(string path);
}

/// <summary>Nothing in the code gives the property a value, so the service's default holds.</summary>
internal sealed class UnsetValue : SettingValue
{
    public UnsetValue(ObjectValue owner, string path, Origin? written = null)
    {
        Owner = owner;
        Path = path;
        Written = written;
    }

    /// <summary>The innermost object of the code that would hold the property.</summary>
    public ObjectValue Owner { get; }

    /// <summary>The missing path, relative to <see cref="Owner"/>.</summary>
    public string Path { get; }

    /// <summary>What sets the property to nothing (<c>null</c>), where there is something.</summary>
    public Origin? Written { get; }

    protected override SettingValue GetCore(string path) => new UnsetValue(Owner, Path + "." + path, Written);
}

/// <summary>The literal <c>null</c>; as the value of a property it leaves the property unset.</summary>
internal sealed class NullValue : SettingValue
{
    public NullValue(Origin origin) => Origin = origin;

    public Origin Origin { get; }

    protected override SettingValue GetCore(string path) => UnknownValue.NotAnObject;
}

/// <summary>A string, number, boolean or enumeration value, as ARM spells it.</summary>
internal sealed class ScalarValue : SettingValue
{
    public ScalarValue(string text, Origin origin, bool isShared = false)
    {
        Text = text;
        Origin = origin;
        IsShared = isShared;
    }

    /// <summary>The wire value; compare it ignoring case, as Azure does.</summary>
    public string Text { get; }

    /// <summary>The smallest part of the program that carries the value: where to report and what to rewrite.</summary>
    public Origin Origin { get; }

    /// <summary>True when the value is part of an object that other places use too, so that rewriting it changes them as well.</summary>
    public bool IsShared { get; }

    /// <summary>Where the value differs from another one, when it is put together of several; null when it is one thing.</summary>
    public Func<string, Origin>? Difference { get; init; }

    /// <summary>True when the code does not give the value, but what sends the settings to Azure does.</summary>
    public bool IsDefault { get; init; }

    public bool Is(string text) => string.Equals(Text, text, StringComparison.OrdinalIgnoreCase);

    protected override SettingValue GetCore(string path) => UnknownValue.NotAnObject;
}

/// <summary>The code decides the value somewhere we cannot follow; rules stay silent.</summary>
internal sealed class UnknownValue : SettingValue
{
    public static readonly UnknownValue NotAnObject = new(Reason.NotAnObject);
    public static readonly UnknownValue NotFollowed = new(Reason.NotFollowed);
    public static readonly UnknownValue Changed = new(Reason.Changed);

    /// <summary>The SDK type has no member for the property.</summary>
    public static readonly UnknownValue NotMapped = new(reason: null);

    /// <summary>What settings that change an existing resource leave out: there is nothing to look up in the code.</summary>
    public static readonly UnknownValue Kept = new(reason: null);

    private UnknownValue(Reason? reason) => UnknownReason = reason;

    public override Reason? UnknownReason { get; }

    protected override SettingValue GetCore(string path) => this;
}

/// <summary>An object whose properties are read on demand.</summary>
internal abstract class ObjectValue : SettingValue
{
    /// <summary>What makes the object.</summary>
    public abstract Origin Creation { get; }

    /// <summary>Where a finding about a missing property is reported: the created type's name, or <c>new</c> where it is target-typed.</summary>
    public abstract Location TypeLocation { get; }

    /// <summary>What stands for the object where a value belongs to it as a whole.</summary>
    public virtual Origin TypeOrigin => Creation;
}

/// <summary>A list. An element may be there only sometimes, and an open list may hold more than its elements.</summary>
internal sealed class ListValue : SettingValue
{
    public ListValue(ImmutableArray<ListItem> items, bool isOpen, Origin? origin, bool isShared = false)
    {
        Items = items;
        IsShared = isShared;
        IsOpen = isOpen;
        Origin = origin;
    }

    public ImmutableArray<ListItem> Items { get; }

    /// <summary>True when code that cannot be followed may add elements.</summary>
    public bool IsOpen { get; }

    /// <summary>The one list that holds all elements, or null when statements add them.</summary>
    public Origin? Origin { get; }

    /// <summary>True when other places read the list too, so that changing it changes more than one thing.</summary>
    public bool IsShared { get; }

    public ListValue Share() => new(Items, IsOpen, Origin, isShared: true);

    public ListValue Add(SettingValue value, bool isCertain) => new(Items.Add(new ListItem(value, isCertain)), IsOpen, origin: null);

    public ListValue Open() => new(Items, isOpen: true, origin: null);

    protected override SettingValue GetCore(string path)
    {
        ArmPath.Split(path, out var first, out var rest);
        return ArmPath.TryGetIndex(first, out var index) && index < Items.Length
            ? Items[index].Value.Get(rest)
            : UnknownValue.NotAnObject;
    }
}

/// <summary>One element of a <see cref="ListValue"/>; uncertain when only some runs of the program add it.</summary>
internal readonly record struct ListItem(SettingValue Value, bool IsCertain);

/// <summary>One of several values, decided while the program runs.</summary>
internal sealed class ChoiceValue : SettingValue
{
    private ChoiceValue(ImmutableArray<SettingValue> alternatives, Origin? origin)
    {
        Alternatives = alternatives;
        Origin = origin;
    }

    /// <summary>Two or more values, none of them a choice.</summary>
    public ImmutableArray<SettingValue> Alternatives { get; }

    /// <summary>The conditional or switch expression that chooses, or null when statements do.</summary>
    public Origin? Origin { get; }

    public static SettingValue Of(ImmutableArray<SettingValue> values, Origin? origin)
    {
        if (values.Length == 1)
        {
            return values[0];
        }

        var flat = ImmutableArray.CreateBuilder<SettingValue>(values.Length);
        foreach (var value in values)
        {
            if (value is ChoiceValue choice)
            {
                flat.AddRange(choice.Alternatives);
            }
            else
            {
                flat.Add(value);
            }
        }

        return flat.Count == 0 ? UnknownValue.NotFollowed : new ChoiceValue(flat.ToImmutable(), origin);
    }

    public static SettingValue Either(SettingValue first, SettingValue second) => Of(ImmutableArray.Create(first, second), origin: null);

    protected override SettingValue GetCore(string path)
    {
        var values = ImmutableArray.CreateBuilder<SettingValue>(Alternatives.Length);
        foreach (var alternative in Alternatives)
        {
            values.Add(alternative.Get(path));
        }

        return Of(values.MoveToImmutable(), origin: null);
    }
}

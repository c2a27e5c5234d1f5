using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Model;

/// <summary>
/// Names with values, such as configuration settings. What is left of a path is a name as a whole, since names may contain dots.
/// </summary>
internal sealed class DictionaryValue : SettingValue
{
    public DictionaryValue(ImmutableArray<DictionaryEntry> entries, bool isOpen, bool isShared = false)
    {
        Entries = entries;
        IsOpen = isOpen;
        IsShared = isShared;
    }

    public ImmutableArray<DictionaryEntry> Entries { get; }

    /// <summary>True when code that cannot be followed may set any name.</summary>
    public bool IsOpen { get; }

    /// <summary>True when other places read the dictionary too, so that changing it changes more than one thing.</summary>
    public bool IsShared { get; }

    public DictionaryValue Share() => new(Entries, IsOpen, isShared: true);

    /// <summary>The value of a name, ignoring case as Azure does; null when the name is certainly not there.</summary>
    public SettingValue? Find(string name) =>
        IsOpen ? UnknownValue.NotFollowed : Entries.LastOrDefault(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)).Value;

    protected override SettingValue GetCore(string path) => Find(path) ?? UnknownValue.NotAnObject;
}

/// <summary>One name of a <see cref="DictionaryValue"/> with its value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="Syntax">The element of the initialiser that sets it.</param>
internal readonly record struct DictionaryEntry(string Name, SettingValue Value, SyntaxNode Syntax);

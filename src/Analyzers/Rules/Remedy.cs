using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>What kind of value a setting takes, so that it can be written in the idiom of the code.</summary>
internal enum SettingKind
{
    Text,
    Number,
    Boolean,
    List,

    /// <summary>An object of the type that stands for the value of a discriminator.</summary>
    Object,

    /// <summary>The id of a resource that is at hand.</summary>
    Reference,

    /// <summary>No value: the property is left to the service again.</summary>
    Unset,
}

/// <summary>One ARM property to set, or to leave out.</summary>
/// <param name="Path">The path below the declaration.</param>
/// <param name="Kind">The kind of value.</param>
/// <param name="Value">The wire value; the elements of a list are separated by commas.</param>
internal sealed record SettingChange(string Path, SettingKind Kind, string Value)
{
    public static SettingChange Text(string path, string value) => new(path, SettingKind.Text, value);

    public static SettingChange Number(string path, string value) => new(path, SettingKind.Number, value);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static SettingChange Boolean(string path, string value) => new(path, SettingKind.Boolean, value);

    public static SettingChange List(string path, string value) => new(path, SettingKind.List, value);

    /// <summary>An empty object of the kind that the discriminator <paramref name="name"/> tells.</summary>
    public static SettingChange Object(string path, string name, string value) => new(path, SettingKind.Object, name + "=" + value);

    /// <summary>The id of the one resource of the ARM type that a variable in scope holds; without such a variable there is nothing to write.</summary>
    public static SettingChange Reference(string path, string resourceType) => new(path, SettingKind.Reference, resourceType);

    /// <summary>Removes what gives the property a value.</summary>
    public static SettingChange Unset(string path) => new(path, SettingKind.Unset, string.Empty);
}

/// <summary>A way to resolve a finding: properties that change together.</summary>
/// <param name="Verb">The stable part of the fix's key, <c>AMLR####.verb</c>; its title is the text <c>AMLR####_verb</c>.</param>
/// <param name="Changes">All properties that the deployment needs changed for the remedy to work.</param>
internal sealed record Remedy(string Verb, ImmutableArray<SettingChange> Changes)
{
    private const string PropertyName = "Remedies";
    private const string AlternativeName = "IsOfAlternative";
    private const string NewResources = "new";

    private const char RemedySeparator = '\n';
    private const char FieldSeparator = '\t';

    public Remedy(string verb, params SettingChange[] changes)
        : this(verb, changes.ToImmutableArray())
    {
    }

    /// <summary>True when a resource that exists cannot be changed this way.</summary>
    public bool IsForNewResources { get; init; }

    /// <summary>What the title puts in for its <c>{0}</c>, where what is written is not always the same.</summary>
    public string Value { get; init; } = string.Empty;

    /// <summary>What the fix of a finding writes, for the light bulb.</summary>
    /// <param name="id">The id of the finding.</param>
    public string GetTitle(string id)
    {
        var title = ResilienceText.Format(id + "_" + Verb, Value);
        return IsForNewResources ? ResilienceText.Format("Remedy_NewResourcesOnly", title) : title;
    }

    /// <summary>The diagnostic properties that carry the remedies of a finding to the code fix.</summary>
    /// <param name="remedies">The remedies.</param>
    /// <param name="isOfAlternative">True when only the alternative at the finding's location is to change.</param>
    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyCollection<Remedy> remedies, bool isOfAlternative = false) => remedies.Count == 0
        ? ImmutableDictionary<string, string?>.Empty
        : (isOfAlternative ? ImmutableDictionary<string, string?>.Empty.Add(AlternativeName, bool.TrueString) : ImmutableDictionary<string, string?>.Empty).Add(PropertyName, string.Join(
            RemedySeparator.ToString(),
            remedies.Select(remedy => string.Join(
                FieldSeparator.ToString(),
                new[] { remedy.Verb, remedy.IsForNewResources ? NewResources : string.Empty, remedy.Value }.Concat(remedy.Changes.SelectMany(change => new[] { change.Path, change.Kind.ToString(), change.Value }))))));

    /// <summary>Findings in the order in which they are fixed: hosts give them in any order, and what is written must not depend on it.</summary>
    public static IEnumerable<Diagnostic> Order(IEnumerable<Diagnostic> findings) =>
        findings.OrderBy(static finding => finding.Location.SourceSpan.Start).ThenBy(static finding => finding.Id, StringComparer.Ordinal);

    /// <summary>True when the finding is about one of several values that the program may choose, and only that one is to change.</summary>
    public static bool IsOfAlternative(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(AlternativeName);

    /// <summary>The remedies of a finding, the safe one first.</summary>
    public static ImmutableArray<Remedy> Of(Diagnostic diagnostic)
    {
        diagnostic.Properties.TryGetValue(PropertyName, out var text);
        var remedies = ImmutableArray.CreateBuilder<Remedy>();
        foreach (var line in (text ?? string.Empty).Split(new[] { RemedySeparator }, StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(FieldSeparator);
            var changes = ImmutableArray.CreateBuilder<SettingChange>();
            for (var index = 3; index + 2 < fields.Length; index += 3)
            {
                if (Enum.TryParse<SettingKind>(fields[index + 1], out var kind))
                {
                    changes.Add(new SettingChange(fields[index], kind, fields[index + 2]));
                }
            }

            remedies.Add(new Remedy(fields[0], changes.ToImmutable()) { IsForNewResources = fields[1] == NewResources, Value = fields[2] });
        }

        return remedies.ToImmutable();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds what would have to go from the code for a property to be unset.</summary>
internal static class AssignmentFinder
{
    /// <summary>Collects the members of initialisers that give the property its value; false when anything else has a part in it.</summary>
    public static bool TryFind(SettingValue settings, string path, ICollection<SyntaxNode> assignments) => settings switch
    {
        CreatedObject created when path.IndexOf(".[", StringComparison.Ordinal) is > 0 and var element =>
            TryFind(created.Get(path.Substring(0, element)), path.Substring(element + 1), assignments),
        CreatedObject created => created.TryFindAssignments(path, assignments),
        ListValue list => TryFind(list, path, assignments),
        ExplicitSettings explicitly => TryFind(explicitly.Settings, path, assignments),
        UpdateSettings update => TryFind(update.Settings, path, assignments),
        DictionaryValue dictionary => TryFind(dictionary, path, assignments),
        ChoiceValue choice => choice.Alternatives.All(alternative => TryFind(alternative, path, assignments)),
        _ => false,
    };

    private static bool TryFind(ListValue list, string path, ICollection<SyntaxNode> assignments)
    {
        ArmPath.Split(path, out var first, out var rest);
        return !list.IsShared && ArmPath.TryGetIndex(first, out var index) && index < list.Items.Length && TryFind(list.Items[index].Value, rest, assignments);
    }

    private static bool TryFind(DictionaryValue dictionary, string name, ICollection<SyntaxNode> assignments)
    {
        foreach (var entry in dictionary.Entries.Where(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            assignments.Add(entry.Syntax);
        }

        return !dictionary.IsOpen && !dictionary.IsShared;
    }
}

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
        CreatedObject created => created.TryFindAssignments(path, assignments),
        ExplicitSettings explicitly => TryFind(explicitly.Settings, path, assignments),
        ChoiceValue choice => choice.Alternatives.All(alternative => TryFind(alternative, path, assignments)),
        _ => false,
    };
}

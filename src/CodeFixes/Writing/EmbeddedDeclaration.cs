using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Finds the resource of a template that a finding is about.</summary>
internal static class EmbeddedDeclaration
{
    /// <summary>The resource that is written at the location; null when it is none of a template's.</summary>
    public static ResourceDeclaration? Find(CompilationReader reader, Location location) =>
        reader.Embedded.All.FirstOrDefault(declaration => IsSame(declaration.Creation.Location, location));

    // The file may be another instance of the same text where the finding was made by another client.
    private static bool IsSame(Location own, Location reported) =>
        own.SourceSpan == reported.SourceSpan && own.GetLineSpan().Path == reported.GetLineSpan().Path;
}

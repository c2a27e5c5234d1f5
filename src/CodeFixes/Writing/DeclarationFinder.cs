using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Finds the resource that a finding is about, from the places that the finding names.</summary>
internal static class DeclarationFinder
{
    /// <summary>The resource of a finding; null when the code is no longer as it was.</summary>
    public static ResourceDeclaration? Find(CompilationReader reader, Diagnostic diagnostic)
    {
        var location = diagnostic.AdditionalLocations.FirstOrDefault();
        if (location is not null && FindEmbedded(reader, location) is { } embedded)
        {
            return embedded;
        }

        if (location?.SourceTree is not { } source)
        {
            return null;
        }

        // The tree may be another instance of the same file where the finding was made by another client.
        var tree = reader.Compilation.ContainsSyntaxTree(source)
            ? source
            : reader.Compilation.SyntaxTrees.FirstOrDefault(candidate => candidate.FilePath == source.FilePath && candidate.Length >= location.SourceSpan.End);
        var node = tree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        if (node is InvocationExpressionSyntax && reader.GetOperation(node) is IInvocationOperation submission && UpdateReader.Read(reader, submission) is { } update)
        {
            return update;
        }

        if (node is InvocationExpressionSyntax && reader.GetOperation(node) is IInvocationOperation call && ImpliedReader.Read(reader, call) is { } implied)
        {
            return implied;
        }

        if (node is not null and not BaseObjectCreationExpressionSyntax && LookupReader.ReadAt(reader, location.SourceSpan, node.SyntaxTree) is { } found)
        {
            return found;
        }

        var creation = node?.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
        return creation is not null && reader.GetOperation(creation) is IObjectCreationOperation operation
            ? DeclarationReader.ReadAll(reader, operation, CancellationToken.None)
                .SelectMany(declared => InlineResources.Read(reader, declared, out _).Prepend(declared))
                .FirstOrDefault(declaration => IsLedTo(declaration, diagnostic))
            : null;
    }

    /// <summary>True for the resource that the finding is about: of the same calls, and at the same place within another one.</summary>
    private static bool IsLedTo(ResourceDeclaration declaration, Diagnostic diagnostic) =>
        declaration.Locations.Skip(1).Select(location => location.SourceSpan).SequenceEqual(diagnostic.AdditionalLocations.Skip(1).Select(location => location.SourceSpan));

    /// <summary>The resource of a template that is written at the location; null when it is none.</summary>
    public static ResourceDeclaration? FindEmbedded(CompilationReader reader, Location location) =>
        reader.Embedded.All.FirstOrDefault(declaration => IsSame(declaration.Creation.Location, location));

    // The file may be another instance of the same text where the finding was made by another client.
    private static bool IsSame(Location own, Location reported) =>
        own.SourceSpan == reported.SourceSpan && own.GetLineSpan().Path == reported.GetLineSpan().Path;
}

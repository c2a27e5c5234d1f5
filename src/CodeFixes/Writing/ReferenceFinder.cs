using System.Linq;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Finds the variable that holds a resource at a place in the code.</summary>
internal static class ReferenceFinder
{
    /// <summary>The id of the one resource of the ARM type in scope; null when there is none or a choice of them.</summary>
    public static string? FindId(CompilationReader reader, SemanticModel model, string resourceType, int position)
    {
        // Nothing outside them can be used in static functions, and what other functions hold may not be assigned there.
        var variables = model.LookupSymbols(position)
            .Where(symbol => symbol is IParameterSymbol || (symbol is ILocalSymbol && IsAssigned(symbol, position)))
            .Where(symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, model.GetEnclosingSymbol(position)))
            .Where(symbol => reader.FindResourceType((symbol as ILocalSymbol)?.Type ?? ((IParameterSymbol)symbol).Type) == resourceType)
            .Select(symbol => symbol.Name)
            .Distinct()
            .ToArray();
        return variables.Length == 1 ? SyntaxFacts.GetKeywordKind(variables[0]) == SyntaxKind.None ? variables[0] + ".Id" : "@" + variables[0] + ".Id" : null;
    }

    private static bool IsAssigned(ISymbol local, int position) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer } && initializer.Span.End < position;
}

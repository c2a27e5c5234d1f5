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
            .Select(symbol => (symbol.Name, Path: FindPath(reader, (symbol as ILocalSymbol)?.Type ?? ((IParameterSymbol)symbol).Type, resourceType)))
            .Where(variable => variable.Path is not null)
            .Distinct()
            .ToArray();
        return variables.Length == 1 ? (SyntaxFacts.GetKeywordKind(variables[0].Name) == SyntaxKind.None ? string.Empty : "@") + variables[0].Name + variables[0].Path : null;
    }

    /// <summary>From the resource itself, or from the operation that creates it, to its id.</summary>
    private static string? FindPath(CompilationReader reader, ITypeSymbol type, string resourceType)
    {
        if (reader.FindResourceType(type) == resourceType)
        {
            return ".Id";
        }

        return type is INamedTypeSymbol { TypeArguments.Length: 1 } wrapper && reader.FindResourceType(wrapper.TypeArguments[0]) == resourceType && HasValue(reader, wrapper)
            ? ".Value.Id"
            : null;
    }

    private static bool HasValue(CompilationReader reader, INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Value").OfType<IPropertySymbol>().Any(reader.IsResourceReference))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAssigned(ISymbol local, int position) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer } && initializer.Span.End < position;
}

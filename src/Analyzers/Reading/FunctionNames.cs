using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What the functions of a name create and call, by name.</summary>
internal sealed class FunctionNames
{
    /// <summary>The names of the methods and functions that are called.</summary>
    public HashSet<string> Called { get; } = new(StringComparer.Ordinal);

    /// <summary>The creations with the names of their types, or null where those do not show.</summary>
    public List<(string? TypeName, SyntaxNode Node)> Creations { get; } = new();

    /// <summary>
    /// The functions of a file that may do something else for each caller: those with parameters, and methods of objects that differ by
    /// what their constructor was given. What a function within another one does counts for both.
    /// </summary>
    public static Dictionary<string, FunctionNames> Find(TreeIndex file)
    {
        var functions = new Dictionary<string, FunctionNames>(StringComparer.Ordinal);
        foreach (var calls in file.Calls)
        {
            foreach (var name in calls.Value.SelectMany(GetFunctions))
            {
                Get(name).Called.Add(calls.Key);
            }
        }

        foreach (var creation in file.AllCreations)
        {
            foreach (var name in GetFunctions(creation.Node))
            {
                Get(name).Creations.Add(creation);
            }
        }

        return functions;

        FunctionNames Get(string name)
        {
            if (!functions.TryGetValue(name, out var function))
            {
                functions.Add(name, function = new FunctionNames());
            }

            return function;
        }
    }

    private static IEnumerable<string> GetFunctions(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case MethodDeclarationSyntax method when method.ParameterList.Parameters.Count > 0 || HasState(method):
                    yield return method.Identifier.ValueText;
                    break;
                case LocalFunctionStatementSyntax { ParameterList.Parameters.Count: > 0 } function:
                    yield return function.Identifier.ValueText;
                    break;
                case ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 } constructor:
                    yield return constructor.Identifier.ValueText;
                    break;
            }
        }
    }

    private static bool HasState(MethodDeclarationSyntax method) => !method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.Parent is TypeDeclarationSyntax type
        && (type.ParameterList is not null || type.Modifiers.Any(SyntaxKind.PartialKeyword) || type.Members.Any(static member => member is ConstructorDeclarationSyntax { ParameterList.Parameters.Count: > 0 }));
}

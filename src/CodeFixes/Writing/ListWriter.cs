using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Writes lists of strings in the form that the code already has.</summary>
internal static class ListWriter
{
    /// <summary><c>{ "1", "2" }</c>.</summary>
    public static string Initializer(string value) => "{ " + Elements(value) + " }";

    /// <summary><c>new[] { "1", "2" }</c>.</summary>
    public static string Array(string value) => "new[] " + Initializer(value);

    /// <summary><c>["1", "2"]</c>.</summary>
    public static string Collection(string value) => "[" + Elements(value) + "]";

    public static bool TryReplace(SyntaxNode list, string value, Dictionary<TextSpan, string> replacements)
    {
        switch (list)
        {
            case InitializerExpressionSyntax:
                replacements[list.Span] = Initializer(value);
                return true;

            case CollectionExpressionSyntax:
                replacements[list.Span] = Collection(value);
                return true;

            case BaseObjectCreationExpressionSyntax { Initializer: { } initializer }:
                replacements[initializer.Span] = Initializer(value);
                return true;

            case BaseObjectCreationExpressionSyntax creation:
                replacements[new TextSpan(creation.Span.End, 0)] = " " + Initializer(value);
                return true;

            case ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InvocationExpressionSyntax:
                replacements[list.Span] = Array(value);
                return true;

            default:
                return false;
        }
    }

    private static string Elements(string value) => string.Join(", ", value.Split(',').Select(element => "\"" + element + "\""));
}

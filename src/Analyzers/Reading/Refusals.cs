using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds expressions that may end a method without a statement that says so: a <c>throw</c> in an expression, a method that refuses its arguments.</summary>
internal static class Refusals
{
    private static readonly ConditionalWeakTable<StatementSyntax, SyntaxNode[]> s_candidates = new();

    /// <summary>The expressions within the statement whose values decide whether it is left by an exception.</summary>
    public static IEnumerable<SyntaxNode> Find(CompilationReader reader, StatementSyntax statement) =>
        s_candidates.GetValue(statement, FindCandidates).Where(candidate => candidate is not InvocationExpressionSyntax call || Refuses(reader, call));

    private static SyntaxNode[] FindCandidates(StatementSyntax statement)
    {
        var found = new List<SyntaxNode>();
        foreach (var node in statement.DescendantNodesAndSelf(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or InitializerExpressionSyntax)))
        {
            switch (node)
            {
                case ThrowExpressionSyntax { Parent: { } parent }:
                    found.Add(parent is SwitchExpressionArmSyntax ? parent.Parent! : parent);
                    break;

                // What a call gives is followed; one whose result nobody wants is there for what it does.
                case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }:
                    found.Add(call);
                    break;
                case ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: InvocationExpressionSyntax call } }:
                    found.Add(call);
                    break;
            }
        }

        return found.ToArray();
    }

    private static bool Refuses(CompilationReader reader, InvocationExpressionSyntax call)
    {
        if (reader.GetOperation(call) is not IInvocationOperation { TargetMethod: var method })
        {
            return false;
        }

        return reader.IsOwn(method)
            ? method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().DescendantNodes().Any(static node => node is ThrowStatementSyntax or ThrowExpressionSyntax) == true
            : method.Name.StartsWith("ThrowIf", StringComparison.Ordinal) && method.Name is not ("ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace");
    }
}

using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Statements that keep control from getting past a place.</summary>
internal static class Jumps
{
    public static bool IsJump(SyntaxNode? statement) =>
        statement is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax || statement.IsKind(SyntaxKind.YieldBreakStatement);

    /// <summary>What decides whether a jump leaves the statement. Expressions hold none, and most statements are one.</summary>
    public static IEnumerable<SyntaxNode> FindConditions(StatementSyntax statement) => statement
        .DescendantNodesAndSelf(static node => node is (StatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or FinallyClauseSyntax) and not LocalFunctionStatementSyntax)
        .Where(node => IsJump(node) && !StaysWithin(node, statement))
        .SelectMany(jump => jump.Ancestors().TakeWhile(ancestor => ancestor != statement.Parent))
        .SelectMany(GetConditions)
        .Distinct();

    private static bool StaysWithin(SyntaxNode jump, StatementSyntax statement) => jump is BreakStatementSyntax or ContinueStatementSyntax
        && jump.Ancestors().TakeWhile(ancestor => ancestor != statement.Parent).Any(ancestor => ExecutionOrder.IsLoop(ancestor) || (jump is BreakStatementSyntax && ancestor is SwitchStatementSyntax));

    private static IEnumerable<SyntaxNode> GetConditions(SyntaxNode node)
    {
        switch (node)
        {
            case IfStatementSyntax choice:
                return new[] { choice.Condition };
            case WhileStatementSyntax loop:
                return new[] { loop.Condition };
            case DoStatementSyntax loop:
                return new[] { loop.Condition };
            case ForStatementSyntax { Condition: { } condition }:
                return new[] { condition };
            case CommonForEachStatementSyntax loop:
                return new[] { loop.Expression };
            case SwitchStatementSyntax choice:
                return choice.Sections.SelectMany(section => section.Labels).Prepend<SyntaxNode>(choice.Expression);
            default:
                return Enumerable.Empty<SyntaxNode>();
        }
    }
}

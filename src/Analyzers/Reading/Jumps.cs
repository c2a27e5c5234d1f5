using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Statements that keep control from getting past a place.</summary>
internal static class Jumps
{
    public static bool IsJump(SyntaxNode? statement) =>
        statement is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax || statement.IsKind(SyntaxKind.YieldBreakStatement) || IsEnd(statement);

    /// <summary>True for statements after which nothing is sent to Azure: an exception, and the end of the program.</summary>
    public static bool IsEnd(SyntaxNode? statement) => statement is ThrowStatementSyntax
        or ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exit" or "FailFast", Expression: IdentifierNameSyntax { Identifier.ValueText: "Environment" } } } };

    /// <summary>True for statements that have no others in them.</summary>
    public static bool IsSimple(StatementSyntax statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax;

    /// <summary>What decides whether a jump leaves the statement. Expressions hold none, and most statements are one.</summary>
    public static IEnumerable<SyntaxNode> FindConditions(StatementSyntax statement) => statement
        .DescendantNodesAndSelf(static node => node is (StatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or FinallyClauseSyntax) and not LocalFunctionStatementSyntax)
        .Where(node => IsJump(node) && !StaysWithin(node, statement))
        .SelectMany(jump => jump.Ancestors().TakeWhile(ancestor => ancestor != statement.Parent))
        .SelectMany(GetConditions)
        .Distinct();

    /// <summary>The first jump between two places of a function that goes past the second one; null where there is none, or the places are not of one function.</summary>
    public static SyntaxNode? FindPast(SyntaxNode from, SyntaxNode to)
    {
        var function = to.Ancestors().FirstOrDefault(static ancestor => ExecutionOrder.IsFunction(ancestor) || ancestor.Parent is null);
        return function is null || !function.Contains(from) || to.SpanStart <= from.Span.End ? null : function
            .DescendantNodes(TextSpan.FromBounds(from.Span.End, to.SpanStart), child => child == function || !ExecutionOrder.IsFunction(child))
            .FirstOrDefault(node => GoesPast(node, to) && !IsEnd(node));
    }

    /// <summary>True for a jump that does not end before the place: a break or continue of a loop without it does.</summary>
    public static bool GoesPast(SyntaxNode jump, SyntaxNode place) => IsJump(jump) && (GetTarget(jump) is not { } target || target.Contains(place));

    /// <summary>True for a jump that does not leave the statement or branch.</summary>
    public static bool StaysWithin(SyntaxNode jump, SyntaxNode branch) => GetTarget(jump) is { } target && branch.Contains(target);

    // What a break or continue ends; null for a jump that leaves more.
    private static SyntaxNode? GetTarget(SyntaxNode jump) => jump is BreakStatementSyntax or ContinueStatementSyntax
        ? jump.Ancestors().FirstOrDefault(ancestor => ExecutionOrder.IsLoop(ancestor) || (jump is BreakStatementSyntax && ancestor is SwitchStatementSyntax))
        : null;

    /// <summary>The expressions that decide whether code in the node runs, and how often.</summary>
    public static IEnumerable<SyntaxNode> GetConditions(SyntaxNode node)
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
            case CatchClauseSyntax { Parent: TryStatementSyntax attempt }:
                return new[] { attempt.Block };
            default:
                return Enumerable.Empty<SyntaxNode>();
        }
    }

    /// <summary>The jumps that end the loop, but for those of what fails.</summary>
    public static IEnumerable<SyntaxNode> FindEnds(CommonForEachStatementSyntax loop) => loop.Statement
        .DescendantNodesAndSelf(static node => node is (StatementSyntax or ElseClauseSyntax or SwitchSectionSyntax or FinallyClauseSyntax) and not LocalFunctionStatementSyntax)
        .Where(node => IsJump(node) && node is not (ThrowStatementSyntax or ContinueStatementSyntax) && !StaysWithin(node, loop.Statement));

    /// <summary>True where a statement between the two decides whether the jump is done.</summary>
    public static bool IsConditional(SyntaxNode jump, SyntaxNode loop) =>
        jump.Ancestors().TakeWhile(ancestor => ancestor != loop).Any(static ancestor => ancestor is IfStatementSyntax or SwitchSectionSyntax || ExecutionOrder.IsLoop(ancestor));
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Whether one run of the code around two places gets to one of them at most.</summary>
internal static class Exclusion
{
    /// <summary>True for places in different branches, and for one in a branch that is left before the other.</summary>
    public static bool Exclude(SyntaxNode one, SyntaxNode other) =>
        one.SyntaxTree == other.SyntaxTree && (AreInBranches(one, other) || IsLeftBefore(one, other) || IsLeftBefore(other, one))

        // A loop may run both, in different rounds.
        && !one.Ancestors().TakeWhile(static ancestor => !ExecutionOrder.IsFunction(ancestor)).Any(ancestor => ExecutionOrder.IsLoop(ancestor) && ancestor.Span.Contains(other.Span));

    /// <summary>True where a condition decides between the two.</summary>
    public static bool AreInBranches(SyntaxNode one, SyntaxNode other)
    {
        if (GetCommon(one, other) is not { } common)
        {
            return false;
        }

        var (first, second) = (GetChild(common, one), GetChild(common, other));
        return first is not null && second is not null && first != second && common switch
        {
            IfStatementSyntax choice => first != choice.Condition && second != choice.Condition,
            ConditionalExpressionSyntax choice => first != choice.Condition && second != choice.Condition,
            SwitchStatementSyntax => first is SwitchSectionSyntax && second is SwitchSectionSyntax,
            SwitchExpressionSyntax => first is SwitchExpressionArmSyntax && second is SwitchExpressionArmSyntax,
            _ => false,
        };
    }

    /// <summary>True when the first is in a branch that ends with a return, before the statement of the second.</summary>
    private static bool IsLeftBefore(SyntaxNode first, SyntaxNode second) =>
        first.SpanStart < second.SpanStart && GetCommon(first, second) is BlockSyntax common
        && GetChild(common, first) is IfStatementSyntax choice && GetChild(choice, first) is { } branch && branch != choice.Condition
        && (branch is ElseClauseSyntax otherwise ? otherwise.Statement : branch) is BlockSyntax { Statements: { Count: > 0 } statements } && statements.Last() is ReturnStatementSyntax or ThrowStatementSyntax;

    private static SyntaxNode? GetCommon(SyntaxNode one, SyntaxNode other) => one.Ancestors().FirstOrDefault(ancestor => ancestor.Span.Contains(other.Span));

    // Null for the parent itself: one of the two may be a part of the other.
    private static SyntaxNode? GetChild(SyntaxNode parent, SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.Parent == parent);
}

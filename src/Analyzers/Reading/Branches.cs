using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds values that every branch of an <c>if</c> or <c>switch</c> sets, so that the value before it is gone.</summary>
internal static class Branches
{
    // Choices in choices, each looked at for the one inside it.
    private const int MaximumDepth = 8;

    /// <summary>True for the first of several assignments to the same members of which one is sure to run before the point.</summary>
    public static bool IsFirstOfAll(VariableUse use, ImmutableArray<VariableUse> uses, SyntaxNode point, bool mayReturn)
    {
        if (use.Kind != UseKind.Assign || use.IsConditional || FindArms(use.Syntax, point) is not { } arms || !arms[0].Span.Contains(use.Syntax.Span))
        {
            return false;
        }

        var same = uses.Where(other => other.Kind == UseKind.Assign && !other.IsConditional && SequenceEqual(other.Chain, use.Chain)).Select(other => other.Syntax).ToArray();
        return IsFirstOfAll(use.Syntax, same, arms, mayReturn);
    }

    /// <summary>True for the first of the nodes when one of them is sure to run: each arm runs one, or leaves the function.</summary>
    /// <param name="node">The node.</param>
    /// <param name="nodes">All nodes, in the order of the text.</param>
    /// <param name="arms">The branches around the node.</param>
    /// <param name="mayReturn">False where what holds after a return counts too.</param>
    public static bool IsFirstOfAll(SyntaxNode node, IReadOnlyCollection<SyntaxNode> nodes, IReadOnlyList<SyntaxNode>? arms, bool mayReturn = true) =>
        arms is not null && nodes.FirstOrDefault(other => arms[0].Span.Contains(other.Span)) == node && AreAllSet(arms, nodes, mayReturn);

    /// <summary>True when each arm runs one of the nodes, itself or in every branch of a choice in it, or leaves the function.</summary>
    public static bool AreAllSet(IReadOnlyList<SyntaxNode> arms, IReadOnlyCollection<SyntaxNode> nodes, bool mayReturn = true) =>
        arms.All(arm => Leaves(arm, mayReturn) || nodes.Any(node => arm.Span.Contains(node.Span)
            && (ExecutionOrder.RunsIn(node, arm, mayReturn) == RunsBefore.Always || (FindArmsIn(node, arm, mayReturn) is { } inner && IsFirstOfAll(node, nodes, inner, mayReturn)))));

    /// <summary>The branches of the innermost statement around the node of which one is sure to run before the point; null when there is no such statement.</summary>
    public static IReadOnlyList<SyntaxNode>? FindArms(SyntaxNode node, SyntaxNode point) =>
        FindArms(node.Ancestors().TakeWhile(ancestor => !ancestor.FullSpan.Contains(point.Span)), choice => ExecutionOrder.Compare(choice, point));

    /// <summary>The same for what is sure to run before the code ends that the node is in: a function, or a branch.</summary>
    public static IReadOnlyList<SyntaxNode>? FindArmsIn(SyntaxNode node, SyntaxNode code, bool mayReturn = false) =>
        FindArms(node.Ancestors().TakeWhile(ancestor => ancestor != code.Parent), choice => ExecutionOrder.RunsIn(choice, code, mayReturn));

    private static IReadOnlyList<SyntaxNode>? FindArms(IEnumerable<SyntaxNode> ancestors, Func<SyntaxNode, RunsBefore> runs)
    {
        var depth = 0;

        // The span without trivia of a long chain of "else if" is found by going through all of it.
        foreach (var ancestor in ancestors.TakeWhile(ancestor => !ExecutionOrder.IsFunction(ancestor)))
        {
            IReadOnlyList<SyntaxNode>? arms = ancestor switch
            {
                IfStatementSyntax { Parent: not ElseClauseSyntax } choice => GetArms(choice),
                SwitchStatementSyntax choice when HasDefault(choice) => choice.Sections,
                _ => null,
            };
            if (arms is null)
            {
                continue;
            }

            if (runs(ancestor) == RunsBefore.Always)
            {
                return arms;
            }

            if (++depth == MaximumDepth)
            {
                break;
            }
        }

        return null;
    }

    private static bool HasDefault(SwitchStatementSyntax choice)
    {
        for (var index = choice.Sections.Count - 1; index >= 0; index--)
        {
            foreach (var label in choice.Sections[index].Labels)
            {
                if (label is DefaultSwitchLabelSyntax)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IReadOnlyList<SyntaxNode>? GetArms(IfStatementSyntax choice)
    {
        var arms = new List<SyntaxNode>();
        for (var current = choice; ; current = (IfStatementSyntax)current.Else!.Statement)
        {
            arms.Add(current.Statement);
            if (current.Else is null)
            {
                return null;
            }

            if (current.Else.Statement is not IfStatementSyntax)
            {
                arms.Add(current.Else.Statement);
                return arms;
            }
        }
    }

    private static bool SequenceEqual(ImmutableArray<IPropertySymbol> first, ImmutableArray<IPropertySymbol> second) =>
        first.Length == second.Length && first.Zip(second, SymbolEqualityComparer.Default.Equals).All(static isSame => isSame);

    private static bool Leaves(SyntaxNode arm, bool mayReturn)
    {
        var last = arm switch
        {
            BlockSyntax block => block.Statements.LastOrDefault(),
            SwitchSectionSyntax section => section.Statements.LastOrDefault(),
            _ => arm,
        };
        return Jumps.IsEnd(last) || (mayReturn && last is ReturnStatementSyntax);
    }
}

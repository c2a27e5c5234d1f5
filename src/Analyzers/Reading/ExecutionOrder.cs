using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What is known of when one piece of code runs, seen from another piece of the same body.</summary>
internal enum RunsBefore
{
    Never,
    Sometimes,
    Always,

    /// <summary>It is in a lambda or local function of its own, so the time it runs is not known.</summary>
    Unknown,
}

/// <summary>
/// Orders two nodes of one body by structure alone. It errs towards <see cref="RunsBefore.Sometimes"/>, which makes values less
/// certain and never wrong.
/// </summary>
internal static class ExecutionOrder
{
    private const int MaximumDepth = 4;

    /// <summary>Whether <paramref name="node"/> has run when <paramref name="point"/> is reached.</summary>
    /// <param name="node">The code that may have run.</param>
    /// <param name="point">The code that is reached.</param>
    /// <param name="declaration">The variable that both use: what a function does to a variable of the code around it lasts to its next call.</param>
    public static RunsBefore Compare(SyntaxNode node, SyntaxNode point, SyntaxNode? declaration = null)
    {
        var order = Compare(node, point, depth: 0);
        return order == RunsBefore.Never && declaration is not null && IsKept(node, point, declaration) ? RunsBefore.Sometimes : order;
    }

    /// <summary>True where one function within the variable's scope has both places.</summary>
    private static bool IsKept(SyntaxNode node, SyntaxNode point, SyntaxNode declaration) =>
        point.Ancestors().FirstOrDefault(IsFunction) is { } function && function.FullSpan.Contains(node.FullSpan) && !function.FullSpan.Contains(declaration.FullSpan);

    private static RunsBefore Compare(SyntaxNode node, SyntaxNode point, int depth)
    {
        if (node.SyntaxTree != point.SyntaxTree)
        {
            return RunsBefore.Unknown;
        }

        var common = node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor.FullSpan.Contains(point.FullSpan));
        if (common is null)
        {
            return RunsBefore.Unknown;
        }

        var isConditional = false;
        var child = node;
        for (var ancestor = node.Parent; ancestor is not null && child != common; child = ancestor, ancestor = ancestor.Parent)
        {
            if (IsDeferred(ancestor, child))
            {
                return RunsBefore.Unknown;
            }

            isConditional |= IsConditional(ancestor, child);
            if (ancestor == common)
            {
                // What fails on the way gets to the end of "try ... finally" too.
                isConditional |= ancestor is TryStatementSyntax attempt && child == attempt.Block;
                break;
            }
        }

        if (FindLocalFunction(point, common) is { } function && LocalCalls.Of(function) is { IsEmpty: false } calls)
        {
            return depth >= MaximumDepth ? RunsBefore.Sometimes : Merge(calls.Select(call => Compare(node, call, depth + 1)));
        }

        if (LocalCalls.HasGoto(common))
        {
            return RunsBefore.Sometimes;
        }

        if (node.SpanStart < point.SpanStart)
        {
            return isConditional ? RunsBefore.Sometimes : RunsBefore.Always;
        }

        return IsLater(point, common) ? RunsBefore.Sometimes : RunsBefore.Never;
    }

    private static RunsBefore Merge(System.Collections.Generic.IEnumerable<RunsBefore> orders)
    {
        RunsBefore? all = null;
        foreach (var order in orders)
        {
            all = all is null || all == order ? order : RunsBefore.Sometimes;
        }

        return all ?? RunsBefore.Sometimes;
    }

    /// <summary>The outermost local function around the point within the code, which runs where it is called; null within a lambda, which runs after the code before it.</summary>
    private static LocalFunctionStatementSyntax? FindLocalFunction(SyntaxNode point, SyntaxNode code) =>
        point.Ancestors().TakeWhile(ancestor => ancestor != code).LastOrDefault(IsFunction) as LocalFunctionStatementSyntax;

    /// <summary>
    /// Whether <paramref name="node"/> has run when a call of the function with the declaration comes back, or at the end of a
    /// branch that is taken.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="function">The function's declaration, or the branch.</param>
    /// <param name="mayReturn">True where it does not matter what has run when the function is left early.</param>
    public static RunsBefore RunsIn(SyntaxNode node, SyntaxNode function, bool mayReturn = false)
    {
        var isConditional = false;
        for (var child = node; child != function; child = child.Parent!)
        {
            if (child.Parent is null || (child.Parent != function && IsFunction(child.Parent)))
            {
                return RunsBefore.Unknown;
            }

            // The section of a switch that is taken runs as a whole.
            isConditional |= IsConditional(child.Parent, child) && !(child.Parent == function && function is SwitchSectionSyntax && child is StatementSyntax);
        }

        // An earlier return leaves it out, and so does a jump out of the branch.
        return isConditional || function.DescendantNodes(child => child == function || !IsFunction(child)).Any(other => IsExit(other, function, mayReturn) && other.Span.End <= node.SpanStart)
            ? RunsBefore.Sometimes
            : RunsBefore.Always;
    }

    private static bool IsExit(SyntaxNode node, SyntaxNode function, bool mayReturn) => node switch
    {
        GotoStatementSyntax => true,
        BreakStatementSyntax when function is SwitchSectionSyntax => !Jumps.StaysWithin(node, function),
        _ => !mayReturn && Jumps.IsJump(node) && !Jumps.IsEnd(node) && !Jumps.StaysWithin(node, function),
    };

    /// <summary>True for lambdas, local functions and everything else whose body runs at a time of its own.</summary>
    public static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax;

    /// <summary>True for code within the parent that does not run as a part of it: a function's body, and what a query does with each element.</summary>
    private static bool IsDeferred(SyntaxNode parent, SyntaxNode child) => IsFunction(parent) || (parent is QueryExpressionSyntax query && child != query.FromClause);

    /// <summary>True when the point can be reached again, or only later, after code that follows it in the text.</summary>
    private static bool IsLater(SyntaxNode point, SyntaxNode common)
    {
        for (var child = point; child != common && child.Parent is { } parent; child = parent)
        {
            if (IsFunction(child) || IsDeferred(parent, child))
            {
                return true;
            }
        }

        return common.AncestorsAndSelf().TakeWhile(ancestor => !IsFunction(ancestor)).Any(IsLoop);
    }

    /// <summary>True when a loop may run <paramref name="node"/> several times for one run of <paramref name="origin"/>.</summary>
    public static bool IsRepeated(SyntaxNode node, SyntaxNode origin) =>
        node.Ancestors().TakeWhile(ancestor => !IsFunction(ancestor) && !ancestor.FullSpan.Contains(origin.FullSpan)).Any(IsLoop);

    public static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax;

    /// <summary>True when the child does not run each time that the parent does.</summary>
    public static bool IsConditional(SyntaxNode parent, SyntaxNode child) => parent switch
    {
        IfStatementSyntax branch => child != branch.Condition,
        ElseClauseSyntax => true,
        SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax => true,
        ConditionalExpressionSyntax conditional => child != conditional.Condition,
        ForStatementSyntax loop => child != loop.Declaration && !(child is ExpressionSyntax initializer && loop.Initializers.Contains(initializer)),
        CommonForEachStatementSyntax loop => child != loop.Expression,
        WhileStatementSyntax loop => child != loop.Condition,
        DoStatementSyntax loop => child == loop.Statement && loop.Statement.DescendantNodes().Any(node => node is BreakStatementSyntax or ContinueStatementSyntax),
        TryStatementSyntax attempt => child == attempt.Block && attempt.Catches.Count > 0,
        ConditionalAccessExpressionSyntax access => child == access.WhenNotNull,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression) && child == assignment.Right,
        BinaryExpressionSyntax binary => child == binary.Right
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        LabeledStatementSyntax => true,
        _ => false,
    };
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Takes members out of an object's initialiser: with their line where they have one to themselves, otherwise with their comma.</summary>
internal static class MemberRemover
{
    /// <summary>True for a member of an initialiser that can go without moving code across a directive.</summary>
    public static bool CanRemove(SyntaxNode member) =>
        member.Parent is InitializerExpressionSyntax { ContainsDirectives: false } initializer
        && (member is AssignmentExpressionSyntax ? initializer.IsKind(SyntaxKind.ObjectInitializerExpression)
            : member.IsKind(SyntaxKind.ComplexElementInitializerExpression) && initializer.IsKind(SyntaxKind.CollectionInitializerExpression));

    /// <summary>Removes members; <paramref name="inserted"/> ones take the place of the first.</summary>
    public static IEnumerable<TextChange> Remove(
        SourceText text, InitializerExpressionSyntax initializer, IReadOnlyCollection<SyntaxNode> members, ImmutableArray<WrittenMember> inserted)
    {
        var removed = Enumerable.Range(0, initializer.Expressions.Count).Where(index => members.Contains(initializer.Expressions[index])).ToList();
        if (!inserted.IsEmpty)
        {
            yield return new TextChange(initializer.Expressions[removed[0]].Span, InitializerWriter.Join(text, initializer, inserted));
            removed.RemoveAt(0);
        }

        if (removed.Count == initializer.Expressions.Count && RemoveInitializer(initializer) is { } whole)
        {
            yield return whole;
            yield break;
        }

        var spans = removed.Select(index => GetSpan(text, initializer, index, isInTail: removed.Count(other => other > index) == initializer.Expressions.Count - index - 1)).ToList();

        // The last member had no comma, so the one that is last now has none either.
        var last = initializer.Expressions.Count - 1;
        if (initializer.Expressions.SeparatorCount == last && removed.Contains(last)
            && Enumerable.Range(0, last).Where(index => !removed.Contains(index)).Select(index => (int?)index).LastOrDefault() is { } kept)
        {
            spans.Add(initializer.Expressions.GetSeparator(kept).Span);
        }

        foreach (var span in Merge(spans))
        {
            yield return new TextChange(span, string.Empty);
        }
    }

    // An initialiser of which nothing is left goes with its last member, unless a comment stands in it.
    private static TextChange? RemoveInitializer(InitializerExpressionSyntax initializer)
    {
        if (initializer.Parent is not BaseObjectCreationExpressionSyntax creation || initializer.DescendantTrivia().Any(IsComment))
        {
            return null;
        }

        var before = initializer.OpenBraceToken.GetPreviousToken();
        return before.TrailingTrivia.Any(IsComment)
            ? null
            : new TextChange(TextSpan.FromBounds(before.Span.End, initializer.Span.End), creation.ArgumentList is null ? "()" : string.Empty);
    }

    private static TextSpan GetSpan(SourceText text, InitializerExpressionSyntax initializer, int index, bool isInTail)
    {
        var member = initializer.Expressions[index];
        var hasComma = index < initializer.Expressions.SeparatorCount;
        var last = hasComma ? initializer.Expressions.GetSeparator(index) : member.GetLastToken();
        var firstLine = text.Lines.GetLineFromPosition(member.SpanStart);
        var lastLine = text.Lines.GetLineFromPosition(last.Span.End);
        if (string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(firstLine.Start, member.SpanStart)))
            && last.GetNextToken().SpanStart >= lastLine.EndIncludingLineBreak && !last.TrailingTrivia.Any(trivia => trivia.Span.End > lastLine.EndIncludingLineBreak))
        {
            return TextSpan.FromBounds(firstLine.Start, lastLine.EndIncludingLineBreak);
        }

        // The blanks behind a member go with it; where no other member follows, on the line or at all, those before it.
        var start = member.SpanStart;
        var end = last.Span.End;
        var next = SkipBlanks(text, end);
        if (hasComma && !isInTail && next < lastLine.End)
        {
            end = next;
        }
        else
        {
            while (start > firstLine.Start && text[start - 1] is ' ' or '\t')
            {
                start--;
            }
        }

        return TextSpan.FromBounds(start, end);
    }

    private static int SkipBlanks(SourceText text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private static IEnumerable<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        TextSpan? current = null;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (current is { } open && span.Start <= open.End)
            {
                current = TextSpan.FromBounds(open.Start, System.Math.Max(open.End, span.End));
                continue;
            }

            if (current is { } complete)
            {
                yield return complete;
            }

            current = span;
        }

        if (current is { } rest)
        {
            yield return rest;
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Adds members to an object's initialiser, in the layout that the initialiser has.</summary>
internal static class InitializerWriter
{
    private const int MaximumLineLength = 120;
    private const string Indent = "    ";

    public static IEnumerable<TextChange> Insert(SourceText text, SyntaxNode creation, ImmutableArray<WrittenMember> members)
    {
        var newLine = GetNewLine(text, creation.SpanStart);
        if (creation is not BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
        {
            return new[] { new TextChange(new TextSpan(creation.Span.End, 0), Create(text, creation, members, newLine)) };
        }

        return initializer.Expressions.Count == 0
            ? new[] { Fill(text, initializer, members, newLine) }
            : Append(text, initializer, members, newLine);
    }

    /// <summary>The members as they stand beside each other in the initialiser.</summary>
    public static string Join(SourceText text, InitializerExpressionSyntax initializer, ImmutableArray<WrittenMember> members)
    {
        if (!IsMultiLine(text, initializer))
        {
            return string.Join(", ", members);
        }

        var newLine = GetNewLine(text, initializer.SpanStart);
        var indentation = GetIndentation(text, initializer.Expressions.Last().SpanStart);
        return string.Join("," + newLine + indentation, members.Select(member => Layout(member, indentation, newLine)));
    }

    private static string Create(SourceText text, SyntaxNode creation, ImmutableArray<WrittenMember> members, string newLine)
    {
        var line = text.Lines.GetLineFromPosition(creation.Span.End);
        var single = " { " + string.Join(", ", members) + " }";

        // A block inside an initialiser that stands on one line would tear it apart.
        var isInline = creation.Ancestors().OfType<InitializerExpressionSyntax>().FirstOrDefault() is { } outer && !IsMultiLine(text, outer);
        if (isInline || line.Span.Length + single.Length <= MaximumLineLength)
        {
            return single;
        }

        var indentation = GetIndentation(text, creation.SpanStart);
        return newLine + Block(members, indentation, newLine);
    }

    private static TextChange Fill(SourceText text, InitializerExpressionSyntax initializer, ImmutableArray<WrittenMember> members, string newLine)
    {
        if (!IsMultiLine(text, initializer))
        {
            // A comment between the braces stays.
            var inside = TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart);
            return string.IsNullOrWhiteSpace(text.ToString(inside))
                ? new TextChange(inside, " " + string.Join(", ", members) + " ")
                : new TextChange(new TextSpan(inside.Start, 0), " " + string.Join(", ", members));
        }

        var indentation = GetIndentation(text, initializer.CloseBraceToken.SpanStart);
        var lines = string.Join("," + newLine, members.Select(member => indentation + Indent + Layout(member, indentation + Indent, newLine)));
        var start = text.Lines.GetLineFromPosition(initializer.CloseBraceToken.SpanStart).Start;
        return new TextChange(new TextSpan(start, 0), lines + newLine);
    }

    private static IEnumerable<TextChange> Append(SourceText text, InitializerExpressionSyntax initializer, ImmutableArray<WrittenMember> members, string newLine)
    {
        var separators = initializer.Expressions.SeparatorCount;
        var hasTrailingComma = separators == initializer.Expressions.Count;
        var last = hasTrailingComma ? initializer.Expressions.GetSeparator(separators - 1) : initializer.Expressions.Last().GetLastToken();
        if (!IsMultiLine(text, initializer))
        {
            // A comment stays with the member that it follows.
            var comment = last.TrailingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
            var after = comment.RawKind != 0 && !hasTrailingComma ? comment.Span.End : last.Span.End;
            yield return new TextChange(new TextSpan(after, 0), (hasTrailingComma ? " " : ", ") + string.Join(", ", members) + (hasTrailingComma ? "," : string.Empty));
            yield break;
        }

        // A comment at the end of the line stays with the member that it follows.
        var end = last.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } lineEnd ? lineEnd.SpanStart : last.Span.End;
        var indentation = GetIndentation(text, initializer.Expressions.Last().SpanStart);
        var lines = string.Join("," + newLine, members.Select(member => indentation + Layout(member, indentation, newLine))) + (hasTrailingComma ? "," : string.Empty);
        if (hasTrailingComma || end == last.Span.End)
        {
            yield return new TextChange(new TextSpan(end, 0), (hasTrailingComma ? string.Empty : ",") + newLine + lines);
            yield break;
        }

        yield return new TextChange(new TextSpan(last.Span.End, 0), ",");
        yield return new TextChange(new TextSpan(end, 0), newLine + lines);
    }

    private static string Layout(WrittenMember member, string indentation, string newLine)
    {
        var single = member.ToString();
        return member.Members.IsEmpty || indentation.Length + single.Length <= MaximumLineLength
            ? single
            : $"{member.Name} = {member.Value}{newLine}{Block(member.Members, indentation, newLine)}";
    }

    private static string Block(ImmutableArray<WrittenMember> members, string indentation, string newLine)
    {
        var block = new StringBuilder().Append(indentation).Append('{').Append(newLine);
        block.Append(string.Join("," + newLine, members.Select(member => indentation + Indent + Layout(member, indentation + Indent, newLine))));
        return block.Append(newLine).Append(indentation).Append('}').ToString();
    }

    private static bool IsMultiLine(SourceText text, SyntaxNode node) =>
        text.Lines.GetLineFromPosition(node.SpanStart).LineNumber != text.Lines.GetLineFromPosition(node.Span.End).LineNumber;

    private static string GetIndentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    // Files may mix line ends; those around the change count.
    private static string GetNewLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        line = line.EndIncludingLineBreak == line.End ? text.Lines[0] : line;
        return line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
    }
}

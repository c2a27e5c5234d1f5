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

    public static IEnumerable<TextChange> Insert(SourceText text, SyntaxNode creation, ImmutableArray<WrittenMember> members)
    {
        var style = FileStyle.Around(text, creation);
        if (creation is not BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
        {
            return new[] { new TextChange(new TextSpan(creation.Span.End, 0), Create(text, creation, members, style)) };
        }

        return initializer.Expressions.Count == 0
            ? new[] { Fill(text, initializer, members, style) }
            : Append(text, initializer, members, style);
    }

    /// <summary>The members as they stand beside each other in the initialiser.</summary>
    public static string Join(SourceText text, InitializerExpressionSyntax initializer, ImmutableArray<WrittenMember> members)
    {
        if (!IsMultiLine(text, initializer))
        {
            return string.Join(", ", members);
        }

        var style = FileStyle.Around(text, initializer);
        var indentation = FileStyle.GetIndentation(text, initializer.Expressions.Last().SpanStart);
        return string.Join("," + style.NewLine + indentation, members.Select(member => Layout(member, indentation, style)));
    }

    private static string Create(SourceText text, SyntaxNode creation, ImmutableArray<WrittenMember> members, FileStyle style)
    {
        var line = text.Lines.GetLineFromPosition(creation.Span.End);
        var single = " { " + string.Join(", ", members) + " }";

        // A block inside an initialiser that stands on one line would tear it apart.
        var isInline = creation.Ancestors().OfType<InitializerExpressionSyntax>().FirstOrDefault() is { } outer && !IsMultiLine(text, outer);
        if (isInline || line.Span.Length + single.Length <= MaximumLineLength)
        {
            return single;
        }

        var indentation = FileStyle.GetIndentation(text, creation.SpanStart);
        return style.NewLine + Block(members, indentation, style);
    }

    private static TextChange Fill(SourceText text, InitializerExpressionSyntax initializer, ImmutableArray<WrittenMember> members, FileStyle style)
    {
        if (!IsMultiLine(text, initializer))
        {
            // A comment between the braces stays.
            var inside = TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart);
            return string.IsNullOrWhiteSpace(text.ToString(inside))
                ? new TextChange(inside, " " + string.Join(", ", members) + " ")
                : new TextChange(new TextSpan(inside.Start, 0), " " + string.Join(", ", members));
        }

        var indentation = FileStyle.GetIndentation(text, initializer.CloseBraceToken.SpanStart);
        var lines = string.Join("," + style.NewLine, members.Select(member => indentation + style.Step + Layout(member, indentation + style.Step, style)));
        var start = text.Lines.GetLineFromPosition(initializer.CloseBraceToken.SpanStart).Start;
        return new TextChange(new TextSpan(start, 0), lines + style.NewLine);
    }

    private static IEnumerable<TextChange> Append(SourceText text, InitializerExpressionSyntax initializer, ImmutableArray<WrittenMember> members, FileStyle style)
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
        var indentation = FileStyle.GetIndentation(text, initializer.Expressions.Last().SpanStart);
        var lines = string.Join("," + style.NewLine, members.Select(member => indentation + Layout(member, indentation, style))) + (hasTrailingComma ? "," : string.Empty);
        if (hasTrailingComma || end == last.Span.End)
        {
            yield return new TextChange(new TextSpan(end, 0), (hasTrailingComma ? string.Empty : ",") + style.NewLine + lines);
            yield break;
        }

        yield return new TextChange(new TextSpan(last.Span.End, 0), ",");
        yield return new TextChange(new TextSpan(end, 0), style.NewLine + lines);
    }

    private static string Layout(WrittenMember member, string indentation, FileStyle style)
    {
        var single = member.ToString();
        return member.Members.IsEmpty || indentation.Length + single.Length <= MaximumLineLength
            ? single
            : $"{member.Name} = {member.Value}{style.NewLine}{Block(member.Members, indentation, style)}";
    }

    private static string Block(ImmutableArray<WrittenMember> members, string indentation, FileStyle style)
    {
        var block = new StringBuilder().Append(indentation).Append('{').Append(style.NewLine);
        block.Append(string.Join("," + style.NewLine, members.Select(member => indentation + style.Step + Layout(member, indentation + style.Step, style))));
        return block.Append(style.NewLine).Append(indentation).Append('}').ToString();
    }

    private static bool IsMultiLine(SourceText text, SyntaxNode node) =>
        text.Lines.GetLineFromPosition(node.SpanStart).LineNumber != text.Lines.GetLineFromPosition(node.Span.End).LineNumber;
}

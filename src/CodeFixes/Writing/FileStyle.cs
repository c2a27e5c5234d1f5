using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>How a file is laid out around a place in it.</summary>
/// <param name="NewLine">The end of a line.</param>
/// <param name="Step">One step of indentation.</param>
internal readonly record struct FileStyle(string NewLine, string Step)
{
    private const string DefaultStep = "    ";

    /// <summary>The style around a node: that of the nearest braces that tell it.</summary>
    public static FileStyle Around(SourceText text, SyntaxNode node) => new(GetNewLine(text, node.SpanStart), GetStep(text, node));

    /// <summary>The end of the line that the position is on; files may mix them.</summary>
    public static string GetNewLine(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        line = line.EndIncludingLineBreak == line.End ? text.Lines[0] : line;
        return line.EndIncludingLineBreak - line.End == 2 ? "\r\n" : "\n";
    }

    /// <summary>The blanks at the beginning of the line that the position is on.</summary>
    public static string GetIndentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static string GetStep(SourceText text, SyntaxNode node) =>
        node.AncestorsAndSelf().Concat(GetOthers(node)).Select(braces => FindStep(text, braces)).FirstOrDefault(step => step is not null)
        ?? (IsTabbed(text, node) ? "\t" : DefaultStep);

    // The first line of the node may not be indented at all, and the next ones be.
    private static bool IsTabbed(SourceText text, SyntaxNode node)
    {
        var (start, end) = (text.Lines.GetLineFromPosition(node.SpanStart).LineNumber, text.Lines.GetLineFromPosition(node.Span.End).LineNumber);
        return text.Lines.Skip(start).Take(end - start + 1).Any(line => line.Span.Length > 0 && text[line.Start] == '\t');
    }

    private static IEnumerable<SyntaxNode> GetOthers(SyntaxNode node) => node.SyntaxTree.GetRoot().DescendantNodes();

    /// <summary>What the first line between braces is indented more than the closing one; null where they do not tell.</summary>
    private static string? FindStep(SourceText text, SyntaxNode node)
    {
        SyntaxToken open = default, close = default;
        foreach (var child in node.ChildNodesAndTokens())
        {
            open = child.IsKind(SyntaxKind.OpenBraceToken) ? child.AsToken() : open;
            close = child.IsKind(SyntaxKind.CloseBraceToken) ? child.AsToken() : close;
        }

        if (open.RawKind == 0 || close.RawKind == 0 || open.GetNextToken() is var first && first == close || !BeginsLine(text, first) || !BeginsLine(text, close))
        {
            return null;
        }

        var (outer, inner) = (GetIndentation(text, close.SpanStart), GetIndentation(text, first.SpanStart));
        return inner.Length > outer.Length && inner.StartsWith(outer, System.StringComparison.Ordinal) ? inner.Substring(outer.Length) : null;
    }

    private static bool BeginsLine(SourceText text, SyntaxToken token) =>
        string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(text.Lines.GetLineFromPosition(token.SpanStart).Start, token.SpanStart)));
}

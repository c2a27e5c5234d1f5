using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Robustness;

/// <summary>What must hold for the text that a fix writes.</summary>
internal static partial class TextChangeProperties
{
    private static readonly JsonDocumentOptions s_json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Checks the text of one document before and after; returns the changed lines for reports.</summary>
    public static async Task<string> CheckAsync(string what, string detail, Diagnostic finding, TextDocument before, TextDocument after)
    {
        var (old, changed) = (await before.GetTextAsync(), await after.GetTextAsync());
        var changes = changed.GetTextChanges(old);
        var shown = "\n" + string.Join('\n', changes.Select(change => $"  {old.Lines.GetLinePositionSpan(change.Span)}: '{old.ToString(change.Span)}' becomes '{change.NewText}'"));
        Require(changes.Count > 0 && !old.ContentEquals(changed), $"{what} changes something");
        Require(changes.All(change => HasLineEndsOf(old, change.NewText!)), $"{what} keeps the line ends");
        Require(changes.All(change => !TrailingBlank().IsMatch(change.NewText!)), $"{what} leaves no blanks at line ends");
        if (before is not Document document)
        {
            Require(!IsJson(old) || IsJson(changed), $"{what} leaves valid JSON");
            Require(Comment().Matches(old.ToString()).Count == Comment().Matches(changed.ToString()).Count, $"{what} keeps comments");
            return shown;
        }

        Require(changes.All(change => HasIndentationOf(old, change)), $"{what} indents as the file does");
        var root = (await document.GetSyntaxRootAsync())!;
        var rest = GetComments((await ((Document)after).GetSyntaxRootAsync())!).Select(comment => comment.ToString()).ToList();

        // What stands behind a member, on its line, goes with it.
        var removed = changes.Where(change => change.NewText!.Length == 0).Select(change => change.Span).ToArray();
        Require(GetComments(root).Where(comment => !removed.Any(span => span.Contains(comment.Span))).Select(comment => comment.ToString()).All(rest.Remove), $"{what} keeps comments and directives");
        var intended = finding.AdditionalLocations.Append(finding.Location).Where(location => location.SourceTree == root.SyntaxTree).Select(location => GetMember(root, location.SourceSpan)).ToArray();
        Require(changes.All(change => IsUsing(change) || IsExpression(root, change.Span) || intended.Any(span => span.Contains(change.Span))), $"{what} changes only its own lines");
        return shown;

        void Require(bool holds, string property)
        {
            if (!holds)
            {
                throw new PropertyException(property, detail + shown);
            }
        }
    }

    private static bool IsJson(SourceText text)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text.ToString(), s_json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool HasLineEndsOf(SourceText old, string written) =>
        (!written.Contains("\r\n", StringComparison.Ordinal) || old.ToString().Contains("\r\n", StringComparison.Ordinal))
        && (!LineFeed().IsMatch(written) || LineFeed().IsMatch(old.ToString()) || !old.ToString().Contains('\n'));

    // Where the file indents by tabs alone, so does what is written.
    private static bool HasIndentationOf(SourceText old, TextChange change)
    {
        var indented = old.Lines.Select(line => line.ToString()).Where(line => line.Trim().Length > 0 && line[0] is ' ' or '\t').ToArray();
        return indented.Length == 0 || indented.Any(line => line[0] == ' ') || change.NewText!.Split('\n').Skip(1).All(line => line.TrimEnd('\r').Length == 0 || line[0] != ' ')
            && !change.NewText.Contains("\t ", StringComparison.Ordinal);
    }

    private static IEnumerable<SyntaxTrivia> GetComments(SyntaxNode root) => root.DescendantTrivia()
        .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.SkippedTokensTrivia));

    private static bool IsUsing(TextChange change) => change.Span.Length == 0 && Using().IsMatch(change.NewText!);

    // A value may be written anywhere; nothing but the value is written there.
    private static bool IsExpression(SyntaxNode root, TextSpan span) => span.Length > 0 && root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax value && value.Span == span;

    private static TextSpan GetMember(SyntaxNode root, TextSpan span) =>
        root.FindNode(span).AncestorsAndSelf().FirstOrDefault(node => node is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax))?.FullSpan ?? root.FullSpan;

    [GeneratedRegex("[ \t]\r?\n")]
    private static partial Regex TrailingBlank();

    [GeneratedRegex("(?<!\r)\n")]
    private static partial Regex LineFeed();

    [GeneratedRegex(@"\A(\s*using [\w.]+;\s*)+\z")]
    private static partial Regex Using();

    [GeneratedRegex("//.*|/\\*")]
    private static partial Regex Comment();
}

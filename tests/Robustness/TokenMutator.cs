using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Robustness;

/// <summary>Mutations of the tokens of a C# file, and of what stands between them.</summary>
internal static class TokenMutator
{
    public static string Apply(string text, Mutation mutation)
    {
        var tokens = GetTokens(CSharpSyntaxTree.ParseText(text, AnalyzerRun.ParseOptions).GetRoot(), mutation.What % 8);
        if (tokens.Length == 0)
        {
            return text;
        }

        var index = (int)(mutation.Where % tokens.Length);
        var token = tokens[index];
        var other = tokens[(int)(mutation.What % tokens.Length)];
        switch (mutation.Kind)
        {
            case MutationKind.DeleteToken:
                return Change(text, (token.Span, string.Empty));

            case MutationKind.DuplicateToken:
                return Change(text, (new TextSpan(token.SpanStart, 0), token.Text + " "));

            case MutationKind.SwapTokens:
                other = mutation.What % 2 == 0 && index + 1 < tokens.Length ? tokens[index + 1] : other;
                return token == other ? text : Change(text, (token.Span, other.Text), (other.Span, token.Text));

            case MutationKind.ReplaceToken:
                var similar = tokens.Where(candidate => candidate.RawKind == token.RawKind && candidate.Text != token.Text).ToArray();
                return similar.Length == 0 ? text : Change(text, (token.Span, similar[mutation.What % similar.Length].Text));

            case MutationKind.Truncate:
                return text[..token.SpanStart];

            case MutationKind.InsertComment:
                return InsertComment(text, token, mutation.What);

            case MutationKind.InsertDirective:
                return InsertDirective(text, token, mutation.What);

            case MutationKind.SplitLine:
                return Change(text, (new TextSpan(token.SpanStart, 0), "\n" + new string(' ', (int)(mutation.What % 5 * 4))));

            case MutationKind.JoinLine:
                return Join(text, tokens, index);

            default:
                return text;
        }
    }

    /// <summary>Most programs have more using directives than anything else, and what declares resources is what matters most.</summary>
    private static SyntaxToken[] GetTokens(SyntaxNode root, uint choice)
    {
        SyntaxToken[] all = [.. root.DescendantTokens(node => choice == 0 || node is not UsingDirectiveSyntax).Where(token => token.Span.Length > 0)];
        SyntaxToken[] declaring = choice < 4 ? [] : [.. all.Where(token => token.Parent!.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not null)];
        return declaring.Length > 0 ? declaring : all;
    }

    /// <summary>The text with several parts replaced; of parts that overlap the first one counts.</summary>
    public static string Change(string text, params (TextSpan Span, string Text)[] changes)
    {
        var start = text.Length + 1;
        foreach (var (span, replacement) in changes.OrderByDescending(change => change.Span.Start))
        {
            if (span.End <= start)
            {
                text = text[..span.Start] + replacement + text[span.End..];
                start = span.Start;
            }
        }

        return text;
    }

    private static string InsertComment(string text, SyntaxToken token, uint what) => (what % 3) switch
    {
        0 => Change(text, (new TextSpan(token.SpanStart, 0), $"/* kept {what} */ ")),
        1 => Change(text, (new TextSpan(token.Span.End, 0), $" /* kept {what} */")),

        // Inside of an interpolated string a line comment would swallow the rest.
        _ => Change(text, (new TextSpan(token.Span.End, 0), $" // kept {what}\n")),
    };

    // A line of its own in front of the token, and where the directive opens something the end behind the line.
    private static string InsertDirective(string text, SyntaxToken token, uint what)
    {
        var content = SourceText.From(text);
        var line = content.Lines.GetLineFromPosition(token.SpanStart);
        var (before, after) = (what % 5) switch
        {
            0 => ("#if true\n", "#endif\n"),
            1 => ("#if MISSING\n", "#endif\n"),
            2 => ("#region kept\n", "#endregion\n"),
            3 => ("#pragma warning disable CS0168\n", string.Empty),
            _ => ("#nullable disable\n", "#nullable restore\n"),
        };
        var end = line.EndIncludingLineBreak == line.End ? "\n" + after : after;
        return Change(text, (new TextSpan(line.Start, 0), before), (new TextSpan(line.EndIncludingLineBreak, 0), end));
    }

    private static string Join(string text, SyntaxToken[] tokens, int index)
    {
        for (; index + 1 < tokens.Length; index++)
        {
            var between = TextSpan.FromBounds(tokens[index].Span.End, tokens[index + 1].SpanStart);
            var blank = text.Substring(between.Start, between.Length);
            if (blank.Contains('\n') && string.IsNullOrWhiteSpace(blank))
            {
                return Change(text, (between, " "));
            }
        }

        return text;
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What the text of a template is written in: a string literal, or a file beside the program.</summary>
internal abstract record TextCarrier
{
    public abstract Location GetLocation(TextSpan span);

    /// <summary>How JSON is written there; null when it cannot be.</summary>
    public abstract string? Encode(string json);
}

/// <summary>An additional file.</summary>
internal sealed record FileCarrier(string Path, SourceText Text) : TextCarrier
{
    public override Location GetLocation(TextSpan span) => Location.Create(Path, span, Text.Lines.GetLinePositionSpan(span));

    public override string Encode(string json) => json;
}

/// <summary>A string literal, or the text of an interpolated string.</summary>
/// <param name="Literal">The whole literal.</param>
/// <param name="Form">How it is quoted.</param>
/// <param name="Quotes">How many quotes delimit a raw string.</param>
/// <param name="Braces">How many braces open a hole of an interpolated string; 0 in other strings.</param>
/// <param name="Indentation">The white space that each line of a raw string starts with.</param>
internal sealed record LiteralCarrier(SyntaxNode Literal, LiteralForm Form, int Quotes, int Braces, string Indentation) : TextCarrier
{
    public override Location GetLocation(TextSpan span) => Location.Create(Literal.SyntaxTree, span);

    public override string? Encode(string json)
    {
        if (Form != LiteralForm.Raw)
        {
            var text = new StringBuilder(json.Length + 8);
            foreach (var character in json)
            {
                text.Append(character switch
                {
                    '"' => Form == LiteralForm.Verbatim ? "\"\"" : "\\\"",
                    '\\' when Form == LiteralForm.Regular => "\\\\",
                    '\r' when Form == LiteralForm.Regular => "\\r",
                    '\n' when Form == LiteralForm.Regular => "\\n",
                    '{' when Braces > 0 => "{{",
                    '}' when Braces > 0 => "}}",
                    _ => character.ToString(),
                });
            }

            return text.ToString();
        }

        // Raw strings have no escapes: what would end them, or open a hole, cannot be written.
        return LongestRun(json, '"') >= Quotes || (Braces > 0 && (LongestRun(json, '{') >= Braces || LongestRun(json, '}') >= Braces))
            ? null
            : json.Replace("\n", "\n" + Indentation);
    }

    private static int LongestRun(string text, char character)
    {
        var longest = 0;
        var run = 0;
        foreach (var candidate in text)
        {
            run = candidate == character ? run + 1 : 0;
            longest = System.Math.Max(longest, run);
        }

        return longest;
    }
}

/// <summary>How a string literal is quoted.</summary>
internal enum LiteralForm
{
    /// <summary><c>"\""</c>.</summary>
    Regular,

    /// <summary><c>@""""</c>.</summary>
    Verbatim,

    /// <summary><c>"""</c>.</summary>
    Raw,
}

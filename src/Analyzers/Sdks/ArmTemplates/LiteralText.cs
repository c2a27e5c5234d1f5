using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Finds where each character of a string literal's value is written.</summary>
internal static class LiteralText
{
    /// <summary>Adds the value of a literal, and where its characters are written.</summary>
    public static void Add(TemplateTextBuilder builder, LiteralExpressionSyntax literal)
    {
        var token = literal.Token;
        var quotes = token.Text.TakeWhile(static character => character == '"').Count();
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", System.StringComparison.Ordinal):
                Add(builder, token, new LiteralCarrier(literal, LiteralForm.Verbatim, 1, 0, string.Empty), 2, 1);
                break;

            case SyntaxKind.StringLiteralToken:
                Add(builder, token, new LiteralCarrier(literal, LiteralForm.Regular, 1, 0, string.Empty), 1, 1);
                break;

            case SyntaxKind.SingleLineRawStringLiteralToken:
                Add(builder, token, new LiteralCarrier(literal, LiteralForm.Raw, quotes, 0, string.Empty), quotes, quotes);
                break;

            case SyntaxKind.MultiLineRawStringLiteralToken:
                AddLines(builder, literal, token, quotes);
                break;

            default:
                builder.Add(token.ValueText, literal);
                break;
        }
    }

    /// <summary>Adds the text between the holes of an interpolated string.</summary>
    public static void Add(TemplateTextBuilder builder, InterpolatedStringExpressionSyntax whole, InterpolatedStringTextSyntax text, string value)
    {
        var start = whole.StringStartToken;
        var quotes = start.Text.Count(static character => character == '"');
        var braces = System.Math.Max(1, start.Text.Count(static character => character == '$'));
        var carrier = start.Kind() switch
        {
            SyntaxKind.InterpolatedVerbatimStringStartToken => new LiteralCarrier(whole, LiteralForm.Verbatim, 1, 1, string.Empty),
            SyntaxKind.InterpolatedStringStartToken => new LiteralCarrier(whole, LiteralForm.Regular, 1, 1, string.Empty),
            _ => new LiteralCarrier(whole, LiteralForm.Raw, quotes, braces, GetIndentation(whole.StringEndToken.Text)),
        };
        Add(builder, text.TextToken, carrier, 0, 0, value, startsLine: start.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) && whole.Contents.FirstOrDefault() == text);
    }

    private static string GetIndentation(string end) => new(end.SkipWhile(static character => character is '\r' or '\n').TakeWhile(static character => character is ' ' or '\t').ToArray());

    // The lines between the first and the last, without the indentation of the last.
    private static void AddLines(TemplateTextBuilder builder, LiteralExpressionSyntax literal, SyntaxToken token, int quotes)
    {
        var text = token.Text;
        var first = text.IndexOf('\n') + 1;
        var last = text.LastIndexOf('\n');
        var carrier = new LiteralCarrier(literal, LiteralForm.Raw, quotes, 0, GetIndentation(text.Substring(last + 1)));
        last = last > 0 && text[last - 1] == '\r' ? last - 1 : last;
        Add(builder, token, carrier, first, System.Math.Max(0, text.Length - System.Math.Max(last, first)), startsLine: true);
    }

    private static void Add(TemplateTextBuilder builder, SyntaxToken token, LiteralCarrier carrier, int prefix, int suffix, string? value = null, bool startsLine = false)
    {
        // What doubled braces mean is only known to the whole string.
        var expected = value ?? token.ValueText;
        var runs = new List<(string Text, int Written, int Length)>();
        var run = new StringBuilder();
        var written = token.Text;
        var end = written.Length - suffix;
        var runStart = prefix;
        for (var position = prefix; position < end;)
        {
            if (startsLine && carrier.Indentation.Length > 0)
            {
                // A blank line may be shorter than the indentation.
                var limit = System.Math.Min(position + carrier.Indentation.Length, end);
                while (position < limit && written[position] is ' ' or '\t')
                {
                    position++;
                }

                Start(position);
                startsLine = false;
                continue;
            }

            startsLine = carrier.Form == LiteralForm.Raw && written[position] == '\n';
            var (character, length) = Decode(written, position, carrier);
            if (length == character.Length && character.Length == 1)
            {
                run.Append(character);
            }
            else
            {
                Start(position);
                run.Append(character);
                Start(position + length);
            }

            position += length;
        }

        Start(end);
        if (string.Concat(runs.Select(static part => part.Text)) != expected)
        {
            // A form that is not known here.
            builder.Add(expected, carrier.Literal);
            return;
        }

        foreach (var (text, start, length) in runs)
        {
            builder.Add(text, carrier, token.SpanStart + start, length);
        }

        void Start(int position)
        {
            if (run.Length > 0)
            {
                runs.Add((run.ToString(), runStart, position - runStart));
                run.Clear();
            }

            runStart = position;
        }
    }

    private static (string Value, int Length) Decode(string text, int position, LiteralCarrier carrier)
    {
        var character = text[position];
        var next = position + 1 < text.Length ? text[position + 1] : '\0';
        if (carrier.Form != LiteralForm.Raw && carrier.Braces > 0 && character is '{' or '}' && next == character)
        {
            return (character.ToString(), 2);
        }

        return (carrier.Form, character) switch
        {
            (LiteralForm.Verbatim, '"') => ("\"", 2),
            (LiteralForm.Regular, '\\') => Unescape(text, position, next),
            _ => (character.ToString(), 1),
        };
    }

    private static (string Value, int Length) Unescape(string text, int position, char kind)
    {
        switch (kind)
        {
            case 'u':
                return Hexadecimal(4);
            case 'U':
                return Hexadecimal(8);
            case 'x':
                var digits = 0;
                while (digits < 4 && position + 2 + digits < text.Length && System.Uri.IsHexDigit(text[position + 2 + digits]))
                {
                    digits++;
                }

                return Hexadecimal(digits);
            default:
                return ((kind switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '0' => '\0', 'a' => '\a', 'b' => '\b', 'e' => '\u001b', 'f' => '\f', 'v' => '\v', _ => kind }).ToString(), 2);
        }

        (string, int) Hexadecimal(int count) =>
            position + 2 + count <= text.Length && int.TryParse(text.Substring(position + 2, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= 0 and <= 0x10FFFF and not (> 0xFFFF and < 0x10000)
                ? (code <= 0xFFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code), 2 + count)
                : ("\uFFFD", 2);
    }
}

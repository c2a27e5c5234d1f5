using System;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The JSON of a template, put together of what the program writes, and where each part of it is written.</summary>
internal sealed class TemplateText
{
    /// <summary>Stands in the text for a part that is not known.</summary>
    public const char Hole = JsonText.Hole;

    private readonly ImmutableArray<TextPiece> _pieces;

    public TemplateText(string text, ImmutableArray<TextPiece> pieces)
    {
        Text = text;
        _pieces = pieces;
    }

    public static TemplateText Empty { get; } = new(string.Empty, ImmutableArray<TextPiece>.Empty);

    public string Text { get; }

    /// <summary>The text of a file.</summary>
    public static TemplateText OfFile(string path, SourceText text)
    {
        var content = text.ToString();
        return new TemplateText(content, ImmutableArray.Create(new TextPiece(0, content.Length, Syntax: null, new FileCarrier(path, text), 0, content.Length)));
    }

    /// <summary>An expression in the spelling that it has in the text, where it is there.</summary>
    public string FindSpelling(string expression) => Text.IndexOf(expression, StringComparison.OrdinalIgnoreCase) is >= 0 and var start ? Text.Substring(start, expression.Length) : expression;

    /// <summary>Where a part of the text is written.</summary>
    public Origin GetOrigin(int start, int end)
    {
        // A value that C# code gives as a whole is C# like any other.
        return Find(start) is { Syntax: { } syntax, Carrier: null } piece && end <= piece.Start + piece.Length ? (Origin)syntax : new TextOrigin(this, start, end);
    }

    /// <summary>The span of the carrier in which a part of the text is written; null when it is not written in one.</summary>
    public (TextCarrier Carrier, TextSpan Span)? FindSpan(int start, int end)
    {
        if (Find(start) is not { Carrier: { } carrier } first || Find(Math.Max(start, end - 1)) is not { } last || !ReferenceEquals(last.Carrier, carrier))
        {
            return null;
        }

        // The last character may be an escape.
        var from = first.Written + start - first.Start;
        var to = end >= last.Start + last.Length ? last.Written + last.WrittenLength : last.Written + end - last.Start;
        return (carrier, TextSpan.FromBounds(from, Math.Max(from, to)));
    }

    /// <summary>Where a finding about a part of the text is reported: in the text, or at the expression that gives it.</summary>
    public Location GetLocation(int start, int end) =>
        FindSpan(start, end) is var (carrier, span) ? carrier.GetLocation(span)
        : Find(start) is not { } piece ? Location.None
        : piece.Carrier?.GetLocation(new TextSpan(piece.Written + start - piece.Start, 0)) ?? piece.Syntax?.GetLocation() ?? Location.None;

    private TextPiece? Find(int position)
    {
        var low = 0;
        var high = _pieces.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var piece = _pieces[middle];
            if (position < piece.Start)
            {
                high = middle - 1;
            }
            else if (position >= piece.Start + piece.Length)
            {
                low = middle + 1;
            }
            else
            {
                return piece;
            }
        }

        return null;
    }
}

/// <summary>A part of a template's text.</summary>
internal sealed record TextOrigin(TemplateText Template, int Start, int End) : Origin
{
    /// <summary>The values that may be written there instead; any, where the template names none.</summary>
    public ImmutableArray<string> Allowed { get; init; }

    public override Location Location => Template.GetLocation(Start, End);
}

/// <summary>A part of a template's text that is written in one place.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Syntax">The expression that gives it, where its characters are not those of the program.</param>
/// <param name="Carrier">What its characters are written in; null where an expression gives it as a whole.</param>
/// <param name="Written">Where its characters start in the carrier's file.</param>
/// <param name="WrittenLength">How long they are there: more than in the text where they are an escape.</param>
internal readonly record struct TextPiece(int Start, int Length, SyntaxNode? Syntax, TextCarrier? Carrier, int Written, int WrittenLength);

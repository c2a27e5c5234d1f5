using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Puts the text of a template together.</summary>
internal sealed class TemplateTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<TextPiece>.Builder _pieces = ImmutableArray.CreateBuilder<TextPiece>();

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Adds what an expression gives as a whole.</summary>
    public TemplateTextBuilder Add(string text, SyntaxNode syntax)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new TextPiece(_text.Length, text.Length, syntax, Carrier: null, 0, 0));
            _text.Append(text);
        }

        return this;
    }

    /// <summary>Adds characters that are written in the carrier, as they are or as one escape.</summary>
    public void Add(string text, TextCarrier carrier, int written, int length)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new TextPiece(_text.Length, text.Length, Syntax: null, carrier, written, length));
            _text.Append(text);
        }
    }

    /// <summary>Adds something that is not known.</summary>
    public void AddHole(SyntaxNode syntax) => Add(TemplateText.Hole.ToString(), syntax);

    public TemplateText Build() => new(_text.ToString(), _pieces.ToImmutable());
}

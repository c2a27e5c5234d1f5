using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Model;

/// <summary>Where something is written: in C#, or in a template that the program deploys. Two are equal when they are the same place.</summary>
internal abstract record Origin
{
    /// <summary>Where a finding about it is reported.</summary>
    public abstract Location Location { get; }

    /// <summary>The C# that it is, or null where it is the text of a template.</summary>
    public virtual SyntaxNode? Syntax => null;

    /// <summary>True when both are written in one file.</summary>
    public bool IsInFileOf(Origin other) => Location.GetLineSpan().Path == other.Location.GetLineSpan().Path && Location.SourceTree == other.Location.SourceTree;

    [return: NotNullIfNotNull(nameof(syntax))]
    public static implicit operator Origin?(SyntaxNode? syntax) => syntax is null ? null : new SyntaxOrigin(syntax);

    private sealed record SyntaxOrigin(SyntaxNode Node) : Origin
    {
        public override Location Location => Node.GetLocation();

        public override SyntaxNode? Syntax => Node;
    }
}

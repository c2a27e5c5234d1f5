using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>One round of a loop: its variables stand for one element of the collection.</summary>
internal sealed class LoopFrame : CallFrame
{
    public LoopFrame(SyntaxNode collection, FlowSource element, CallFrame? outer)
        : base(method: null, call: null, outer, isContext: true)
    {
        Collection = collection;
        Element = element;
    }

    /// <summary>The expression that the loop goes over.</summary>
    public SyntaxNode Collection { get; }

    public FlowSource Element { get; }

    public override SyntaxNode? Syntax => Element.Operation?.Syntax;
}

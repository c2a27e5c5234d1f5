using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The elements of a list, array or other sequence, before any of them is read.</summary>
/// <param name="Elements">The elements in their order.</param>
/// <param name="IsOpen">True when there may be others.</param>
/// <param name="Syntax">The one expression that lists all elements, if there is one.</param>
internal sealed record Sequence(ImmutableArray<SequenceElement> Elements, bool IsOpen, SyntaxNode? Syntax)
{
    public Sequence Open() => this with { IsOpen = true, Syntax = null };
}

/// <summary>One element of a sequence.</summary>
/// <param name="Source">The expression that gives it, and the call that it belongs to.</param>
/// <param name="IsCertain">False when only some runs of the program add it.</param>
internal readonly record struct SequenceElement(FlowSource Source, bool IsCertain);

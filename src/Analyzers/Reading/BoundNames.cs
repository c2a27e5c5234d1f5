using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What some nodes of a file name, as text that holds no part of a compilation. It says which nodes are worth binding, and is kept
/// with the file from one compilation to the next as long as names mean the same.
/// </summary>
internal sealed class BoundNames
{
    private readonly ConcurrentDictionary<SyntaxNode, BoundName> _names = new();

    // The newest of the shapes that are the same, so that what older ones hold can go.
    private volatile ProjectShape _shape;

    public BoundNames(ProjectShape shape) => _shape = shape;

    /// <summary>True when the names hold for the shape.</summary>
    public bool HoldFor(ProjectShape shape)
    {
        if (!_shape.IsSameAs(shape))
        {
            return false;
        }

        _shape = shape;
        return true;
    }

    public BoundName Get(SyntaxNode node, Func<SyntaxNode, BoundName> bind) => _names.TryGetValue(node, out var known) ? known : _names.GetOrAdd(node, bind(node));
}

/// <summary>What a node names: nothing where both are null.</summary>
/// <param name="TypeName">The name of the type that has the member.</param>
/// <param name="Id">An id of the member, which members of the same name in other types do not share, as a rule.</param>
internal readonly record struct BoundName(string? TypeName, string? Id)
{
    public static BoundName Of(ISymbol? member) => member is null ? default : new BoundName(member.ContainingType?.Name, GetId(member));

    /// <summary>The same for the same member, whatever compilation it is from; others may share it.</summary>
    public static string GetId(ISymbol member) => member.OriginalDefinition.GetDocumentationCommentId() ?? member.Name;
}

using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers;

/// <summary>
/// Compares files as objects. The host compares them by path and text unless told otherwise, and would hand out the nodes of one file
/// for another where a project has a file twice.
/// </summary>
internal sealed class SameTree : IEqualityComparer<SyntaxTree>
{
    private SameTree()
    {
    }

    public static SameTree Comparer { get; } = new();

    public bool Equals(SyntaxTree? left, SyntaxTree? right) => ReferenceEquals(left, right);

    public int GetHashCode(SyntaxTree tree) => RuntimeHelpers.GetHashCode(tree);
}

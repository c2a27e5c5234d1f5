using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Nodes of all files by the name that they are written with. While few names are asked for, as on a keystroke, each file is
/// asked; what all of them say is put together once that is less work.
/// </summary>
internal sealed class NameIndex
{
    // A file has some dozens of names, and looking one up costs about as much as putting one together with others.
    private const int MaximumAsked = 32;

    private readonly ImmutableArray<TreeIndex> _trees;
    private readonly Func<TreeIndex, Dictionary<string, List<SyntaxNode>>> _get;
    private Dictionary<string, List<SyntaxNode>>? _all;
    private int _asked;

    /// <param name="trees">The files.</param>
    /// <param name="get">Gives the nodes of one file by name.</param>
    public NameIndex(ImmutableArray<TreeIndex> trees, Func<TreeIndex, Dictionary<string, List<SyntaxNode>>> get)
    {
        _trees = trees;
        _get = get;
    }

    /// <summary>The nodes with the name, in the order of the files and their text.</summary>
    public IReadOnlyList<SyntaxNode> Named(string name)
    {
        if (Volatile.Read(ref _all) is null && Interlocked.Increment(ref _asked) > MaximumAsked)
        {
            Volatile.Write(ref _all, Gather());
        }

        return Volatile.Read(ref _all) is { } all ? all.TryGetValue(name, out var known) ? known : Array.Empty<SyntaxNode>() : Find(name);
    }

    private IReadOnlyList<SyntaxNode> Find(string name)
    {
        List<SyntaxNode>? found = null;
        foreach (var tree in _trees)
        {
            if (_get(tree).TryGetValue(name, out var entries))
            {
                (found ??= new List<SyntaxNode>()).AddRange(entries);
            }
        }

        return found is null ? Array.Empty<SyntaxNode>() : found;
    }

    private Dictionary<string, List<SyntaxNode>> Gather()
    {
        var all = new Dictionary<string, List<SyntaxNode>>(StringComparer.Ordinal);
        foreach (var tree in _trees)
        {
            foreach (var entry in _get(tree))
            {
                if (!all.TryGetValue(entry.Key, out var entries))
                {
                    all.Add(entry.Key, entries = new List<SyntaxNode>(entry.Value.Count));
                }

                entries.AddRange(entry.Value);
            }
        }

        return all;
    }
}

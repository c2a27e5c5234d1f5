using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Calls, creations and assignments of the whole compilation by the name they are written with. It is built from syntax alone,
/// when a link must be followed, and only entries with the right name are ever bound.
/// </summary>
internal sealed class SyntaxIndex
{
    private readonly Dictionary<string, List<SyntaxNode>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _creations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _assignments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _touches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _reads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _methodGroups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeArguments = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> _unnamedCreations = new();

    /// <summary>Puts together what the files say, in their order.</summary>
    public SyntaxIndex(IEnumerable<TreeIndex> trees)
    {
        foreach (var tree in trees)
        {
            AddAll(_calls, tree.Calls);
            AddAll(_creations, tree.Creations);
            AddAll(_assignments, tree.Assignments);
            AddAll(_touches, tree.Touches);
            foreach (var read in tree.Reads)
            {
                _reads[read.Key] = _reads.TryGetValue(read.Key, out var count) ? count + read.Value : read.Value;
            }

            _methodGroups.UnionWith(tree.MethodGroups);
            _typeArguments.UnionWith(tree.TypeArguments);
            _aliases.UnionWith(tree.Aliases);
            _aliases.UnionWith(tree.GlobalAliases);
            _unnamedCreations.AddRange(tree.UnnamedCreations);
        }
    }

    /// <summary>All names that using directives give.</summary>
    public HashSet<string> Aliases => _aliases;

    /// <summary>Creations without the name of a type, and constructors that call another one first.</summary>
    public IReadOnlyList<SyntaxNode> UnnamedCreations => _unnamedCreations;

    public IReadOnlyList<SyntaxNode> CallsOf(string methodName) => Get(_calls, methodName);

    /// <summary>Creations that are written with the name.</summary>
    public IReadOnlyList<SyntaxNode> CreationsNamed(string name) => Get(_creations, name);

    public IReadOnlyList<SyntaxNode> AssignmentsTo(string memberName) => Get(_assignments, memberName);

    /// <summary>Where a member of some object is assigned, handed on or called, so that it or its object may change.</summary>
    public IReadOnlyList<SyntaxNode> TouchesOf(string memberName) => Get(_touches, memberName);

    /// <summary>True when a name is read in more than one place.</summary>
    public bool IsReadOften(string name) => _reads.TryGetValue(name, out var count) && count > 1;

    /// <summary>True when a method of the name may be used without a call.</summary>
    public bool IsMethodGroup(string name) => _methodGroups.Contains(name);

    /// <summary>True when a type of the name is an argument of a generic type or method, or of <c>typeof</c>.</summary>
    public bool IsTypeArgument(string name) => _typeArguments.Contains(name);

    /// <summary>The last identifier of a name: <c>Account</c> in <c>Azure.Storage.Account</c>.</summary>
    public static string? GetName(SyntaxNode? node) => (node is null ? null : Wrapping.Unwrap(node)) switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    private static void AddAll(Dictionary<string, List<SyntaxNode>> all, Dictionary<string, List<SyntaxNode>> added)
    {
        foreach (var entry in added)
        {
            if (!all.TryGetValue(entry.Key, out var nodes))
            {
                all.Add(entry.Key, nodes = new List<SyntaxNode>(entry.Value.Count));
            }

            nodes.AddRange(entry.Value);
        }
    }

    private static IReadOnlyList<SyntaxNode> Get(Dictionary<string, List<SyntaxNode>> index, string name) =>
        index.TryGetValue(name, out var nodes) ? nodes : Array.Empty<SyntaxNode>();
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Calls, creations and assignments of the whole compilation by the name they are written with. It is built from syntax alone,
/// when a link must be followed, and only entries with the right name are ever bound.
/// </summary>
internal sealed class SyntaxIndex
{
    private readonly Lazy<Dictionary<string, List<SyntaxNode>>> _calls;
    private readonly Lazy<Dictionary<string, List<SyntaxNode>>> _creations;
    private readonly Lazy<Dictionary<string, List<SyntaxNode>>> _assignments;
    private readonly Lazy<Dictionary<string, List<SyntaxNode>>> _touches;
    private readonly Lazy<Dictionary<string, List<FunctionNames>>> _functions;
    private readonly Lazy<Dictionary<string, int>> _reads;
    private readonly HashSet<string> _methodGroups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeArguments = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> _unnamedCreations = new();

    /// <summary>Puts together what the files say, in their order; what is large, when it is asked for.</summary>
    public SyntaxIndex(ImmutableArray<TreeIndex> trees)
    {
        _calls = Gather(trees, static tree => tree.Calls);
        _creations = Gather(trees, static tree => tree.Creations);
        _assignments = Gather(trees, static tree => tree.Assignments);
        _touches = Gather(trees, static tree => tree.Touches);
        _functions = new Lazy<Dictionary<string, List<FunctionNames>>>(() => GatherFunctions(trees));
        _reads = new Lazy<Dictionary<string, int>>(() => GatherReads(trees));
        foreach (var tree in trees)
        {
            _methodGroups.UnionWith(tree.MethodGroups);
            _typeArguments.UnionWith(tree.TypeArguments);
            Aliases.UnionWith(tree.Aliases);
            GlobalAliases.UnionWith(tree.GlobalAliases);
            _unnamedCreations.AddRange(tree.UnnamedCreations);
        }

        Aliases.UnionWith(GlobalAliases);
    }

    /// <summary>All names that using directives give.</summary>
    public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of all files.</summary>
    public HashSet<string> GlobalAliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Creations without the name of a type, and constructors that call another one first.</summary>
    public IReadOnlyList<SyntaxNode> UnnamedCreations => _unnamedCreations;

    public IReadOnlyList<SyntaxNode> CallsOf(string methodName) => Get(_calls, methodName);

    /// <summary>Creations that are written with the name.</summary>
    public IReadOnlyList<SyntaxNode> CreationsNamed(string name) => Get(_creations, name);

    /// <summary>The functions of the name that run differently for different callers, once for each file.</summary>
    public IReadOnlyList<FunctionNames> FunctionsNamed(string name) => _functions.Value.TryGetValue(name, out var functions) ? functions : Array.Empty<FunctionNames>();

    public IReadOnlyList<SyntaxNode> AssignmentsTo(string memberName) => Get(_assignments, memberName);

    /// <summary>Where a member of some object is assigned, handed on or called, so that it or its object may change.</summary>
    public IReadOnlyList<SyntaxNode> TouchesOf(string memberName) => Get(_touches, memberName);

    /// <summary>True when a name is read in more than one place.</summary>
    public bool IsReadOften(string name) => _reads.Value.TryGetValue(name, out var count) && count > 1;

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

    private static Dictionary<string, List<FunctionNames>> GatherFunctions(ImmutableArray<TreeIndex> trees)
    {
        var functions = new Dictionary<string, List<FunctionNames>>(StringComparer.Ordinal);
        foreach (var function in trees.SelectMany(static tree => tree.GetFunctions()))
        {
            if (!functions.TryGetValue(function.Key, out var parts))
            {
                functions.Add(function.Key, parts = new List<FunctionNames>());
            }

            parts.Add(function.Value);
        }

        return functions;
    }

    private static Dictionary<string, int> GatherReads(ImmutableArray<TreeIndex> trees)
    {
        var reads = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var read in trees.SelectMany(static tree => tree.Reads))
        {
            reads[read.Key] = reads.TryGetValue(read.Key, out var count) ? count + read.Value : read.Value;
        }

        return reads;
    }

    private static Lazy<Dictionary<string, List<SyntaxNode>>> Gather(ImmutableArray<TreeIndex> trees, Func<TreeIndex, Dictionary<string, List<SyntaxNode>>> get) => new(() =>
    {
        var all = new Dictionary<string, List<SyntaxNode>>(StringComparer.Ordinal);
        foreach (var entry in trees.SelectMany(get))
        {
            if (!all.TryGetValue(entry.Key, out var nodes))
            {
                all.Add(entry.Key, nodes = new List<SyntaxNode>(entry.Value.Count));
            }

            nodes.AddRange(entry.Value);
        }

        return all;
    });

    private static IReadOnlyList<SyntaxNode> Get(Lazy<Dictionary<string, List<SyntaxNode>>> index, string name) =>
        index.Value.TryGetValue(name, out var nodes) ? nodes : Array.Empty<SyntaxNode>();
}

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
    private readonly NameIndex _calls;
    private readonly NameIndex _creations;
    private readonly NameIndex _assignments;
    private readonly NameIndex _touches;
    private readonly NameIndex _nestedInitializers;
    private readonly NameIndex _mentions;
    private readonly NameIndex _recordParameters;
    private readonly Lazy<Dictionary<string, List<FunctionNames>>> _functions;
    private readonly Lazy<Dictionary<string, int>> _reads;
    private readonly Lazy<HashSet<string>> _methodGroups;
    private readonly Lazy<HashSet<string>> _typeArguments;
    private readonly Lazy<HashSet<string>> _inheritedTypes;
    private readonly Lazy<HashSet<string>> _madeTypes;
    private readonly Lazy<HashSet<string>> _recomputed;

    /// <summary>Puts together what the files say, in their order, as it is asked for.</summary>
    public SyntaxIndex(ImmutableArray<TreeIndex> trees)
    {
        _calls = new NameIndex(trees, static tree => tree.Calls);
        _creations = new NameIndex(trees, static tree => tree.Creations);
        _assignments = new NameIndex(trees, static tree => tree.Assignments);
        _touches = new NameIndex(trees, static tree => tree.Touches);
        _mentions = new NameIndex(trees, static tree => tree.Mentions);
        _nestedInitializers = new NameIndex(trees, static tree => tree.NestedInitializers);
        _recordParameters = new NameIndex(trees, static tree => tree.RecordParameters);
        _functions = new Lazy<Dictionary<string, List<FunctionNames>>>(() => GatherFunctions(trees));
        _reads = new Lazy<Dictionary<string, int>>(() => GatherReads(trees));
        _methodGroups = Unite(trees, static tree => tree.MethodGroups);
        _typeArguments = Unite(trees, static tree => tree.TypeArguments);
        _inheritedTypes = Unite(trees, static tree => tree.InheritedTypes);
        _madeTypes = new Lazy<HashSet<string>>(() => GatherMadeTypes(trees));
        _recomputed = Unite(trees, static tree => tree.Recomputed);
        UnnamedCreations = trees.SelectMany(static tree => tree.UnnamedCreations).ToArray();
        foreach (var tree in trees)
        {
            Aliases.UnionWith(tree.Aliases);
            GlobalAliases.UnionWith(tree.GlobalAliases);
        }

        Aliases.UnionWith(GlobalAliases);
    }

    /// <summary>All names that using directives give.</summary>
    public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of all files.</summary>
    public HashSet<string> GlobalAliases { get; } = new(StringComparer.Ordinal);

    /// <summary>Creations without the name of a type, and constructors that call another one first.</summary>
    public IReadOnlyList<SyntaxNode> UnnamedCreations { get; }

    public IReadOnlyList<SyntaxNode> CallsOf(string methodName) => _calls.Named(methodName);

    /// <summary>Creations that are written with the name.</summary>
    public IReadOnlyList<SyntaxNode> CreationsNamed(string name) => _creations.Named(name);

    /// <summary>The functions of the name that run differently for different callers, once for each file.</summary>
    public IReadOnlyList<FunctionNames> FunctionsNamed(string name) => _functions.Value.TryGetValue(name, out var functions) ? functions : Array.Empty<FunctionNames>();

    public IReadOnlyList<SyntaxNode> AssignmentsTo(string memberName) => _assignments.Named(memberName);

    /// <summary>Where a member of some object is assigned, handed on or called, so that it or its object may change.</summary>
    public IReadOnlyList<SyntaxNode> TouchesOf(string memberName) => _touches.Named(memberName);

    /// <summary>Where a member may be handed on otherwise, or is touched by its name alone; names of other things are among them.</summary>
    public IReadOnlyList<SyntaxNode> MentionsOf(string memberName) => _mentions.Named(memberName);

    /// <summary>Where an initialiser changes the object that a member of the name has, or sets the member of such an object.</summary>
    public IReadOnlyList<SyntaxNode> NestedInitializersOf(string memberName) => _nestedInitializers.Named(memberName);

    /// <summary>True when a member of the name may be set, in whatever way.</summary>
    public bool IsSet(string memberName) => AssignmentsTo(memberName).Count > 0 || _recomputed.Value.Contains(memberName);

    /// <summary>The parameters of records that have the name, which are properties.</summary>
    public IReadOnlyList<SyntaxNode> RecordParametersNamed(string name) => _recordParameters.Named(name);

    /// <summary>True when a name is read in more than one place.</summary>
    public bool IsReadOften(string name) => _reads.Value.TryGetValue(name, out var count) && count > 1;

    /// <summary>True when a method of the name may be used without a call.</summary>
    public bool IsMethodGroup(string name) => _methodGroups.Value.Contains(name);

    /// <summary>True when a type of the name is an argument of a generic type or method, or of <c>typeof</c>.</summary>
    public bool IsTypeArgument(string name) => _typeArguments.Value.Contains(name);

    /// <summary>True when a method such as <c>Deserialize&lt;Root&gt;</c> may make objects of a type of the name, itself or as a part of another one.</summary>
    public bool IsMade(string name) => _madeTypes.Value.Contains(name);

    /// <summary>True when constructors of another type may call that of a type of the name without a word.</summary>
    public bool IsInherited(string name) => _inheritedTypes.Value.Contains(name);

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

    private static HashSet<string> GatherMadeTypes(ImmutableArray<TreeIndex> trees)
    {
        var made = new HashSet<string>(trees.SelectMany(static tree => tree.MadeTypes), StringComparer.Ordinal);
        var open = new Stack<string>(made);
        var types = new NameIndex(trees, static tree => tree.PropertyTypes);
        while (open.Count > 0)
        {
            foreach (var part in types.Named(open.Pop()).SelectMany(static type => type.DescendantNodesAndSelf()).OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText).Where(made.Add))
            {
                open.Push(part);
            }
        }

        return made;
    }

    private static Lazy<HashSet<string>> Unite(ImmutableArray<TreeIndex> trees, Func<TreeIndex, HashSet<string>> get) => new(() =>
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            all.UnionWith(get(tree));
        }

        return all;
    });
}

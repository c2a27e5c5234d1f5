using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Calls, creations and assignments by the symbol that they name. What is spelled alike is bound together and once: programs of many
/// parts give the same names to their methods, and asking for each of them anew would cost more with each part.
/// </summary>
internal sealed class BoundIndex
{
    private readonly CompilationReader _reader;
    private readonly ConcurrentDictionary<string, ILookup<string?, SyntaxNode>> _calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILookup<string?, SyntaxNode>> _constructions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILookup<ISymbol, IOperation>> _assignments = new(StringComparer.Ordinal);
    private ILookup<string, SyntaxNode>? _unnamed;

    public BoundIndex(CompilationReader reader) => _reader = reader;

    /// <summary>The creations of types with one of the names, however they are written, and the constructors that call those of such a type first.</summary>
    public IEnumerable<SyntaxNode> CreationsOf(IEnumerable<string> typeNames, CancellationToken cancellationToken)
    {
        var syntax = _reader.GetSyntax(cancellationToken);
        var unnamed = GetUnnamed(syntax, cancellationToken);
        string[] names = typeNames.Distinct().ToArray();
        return names.SelectMany(syntax.CreationsNamed).Concat(names.SelectMany(name => unnamed[name])).Distinct();
    }

    /// <summary>The name of the type that is created: the written one, or that of the bound node where there is none or an alias.</summary>
    public string? GetTypeName((string? TypeName, SyntaxNode Node) creation, CancellationToken cancellationToken) =>
        creation.TypeName is null || _reader.GetSyntax(cancellationToken).Aliases.Contains(creation.TypeName) ? GetName(creation.Node, cancellationToken).TypeName : creation.TypeName;

    /// <summary>The names of all types that are created.</summary>
    public IEnumerable<string> GetTypeNames(IEnumerable<(string? TypeName, SyntaxNode Node)> creations, CancellationToken cancellationToken) =>
        creations.Select(creation => GetTypeName(creation, cancellationToken)).OfType<string>();

    /// <summary>The calls of a method, or of a constructor, in the order of the files and their text.</summary>
    public IEnumerable<IOperation> CallsOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var name = isConstructor ? method.ContainingType.Name : method.Name;
        var index = isConstructor ? _constructions : _calls;
        if (!index.TryGetValue(name, out var calls))
        {
            var nodes = isConstructor ? CreationsOf(new[] { name }, cancellationToken) : _reader.GetSyntax(cancellationToken).CallsOf(name);
            calls = index.GetOrAdd(name, nodes.ToLookup(node => GetName(node, cancellationToken).Id));
        }

        return calls[BoundName.GetId(method)].Select(node => _reader.GetOperation(node, cancellationToken)).OfType<IOperation>()
            .Where(operation => SymbolEqualityComparer.Default.Equals(GetTarget(operation)?.OriginalDefinition, method.OriginalDefinition));
    }

    /// <summary>The assignments to a field or property of any object, deconstructions among them.</summary>
    public IEnumerable<IOperation> AssignmentsTo(ISymbol member, CancellationToken cancellationToken)
    {
        if (!_assignments.TryGetValue(member.Name, out var assignments))
        {
            assignments = _assignments.GetOrAdd(member.Name, _reader.GetSyntax(cancellationToken).AssignmentsTo(member.Name)
                .Select(node => _reader.GetOperation(node, cancellationToken)).OfType<IOperation>()
                .SelectMany(static operation => GetAssigned(operation).Select(symbol => (Symbol: symbol.OriginalDefinition, Operation: operation)))
                .ToLookup(static entry => entry.Symbol, static entry => entry.Operation, SymbolEqualityComparer.Default));
        }

        return assignments[member.OriginalDefinition];
    }

    private ILookup<string, SyntaxNode> GetUnnamed(SyntaxIndex syntax, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _unnamed) is { } known)
        {
            return known;
        }

        var unnamed = syntax.UnnamedCreations.Concat(syntax.Aliases.SelectMany(syntax.CreationsNamed))
            .Select(node => (Node: node, Name: GetName(node, cancellationToken).TypeName))
            .Where(static creation => creation.Name is not null)
            .ToLookup(static creation => creation.Name!, static creation => creation.Node, StringComparer.Ordinal);
        return Interlocked.CompareExchange(ref _unnamed, unnamed, null) ?? unnamed;
    }

    /// <summary>What a call or creation names; bound only where that is not known from an earlier compilation.</summary>
    private BoundName GetName(SyntaxNode node, CancellationToken cancellationToken) =>
        _reader.GetNames(node.SyntaxTree).Get(node, key => BoundName.Of(GetTarget(_reader.GetOperation(key, cancellationToken))));

    private static IMethodSymbol? GetTarget(IOperation? operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    private static IEnumerable<ISymbol> GetAssigned(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } => new[] { target.Member },
        IDeconstructionAssignmentOperation { Target: ITupleOperation targets } => targets.Elements.OfType<IMemberReferenceOperation>().Select(static target => target.Member).Distinct<ISymbol>(SymbolEqualityComparer.Default),
        _ => Enumerable.Empty<ISymbol>(),
    };
}

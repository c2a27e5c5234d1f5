using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// The creations that run for a file's calls though they stand in another file: what the file gives to them is judged with the
/// file, so that a finding is there while one types the argument. Only functions whose names the file's calls lead to are looked at.
/// </summary>
internal sealed class ForeignDeclarations
{
    private readonly CompilationReader _reader;
    private readonly HashSet<string> _typeNames;
    private readonly ConcurrentDictionary<string, ILookup<SyntaxTree, IObjectCreationOperation>> _byFunction = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyCollection<string>> _called = new(StringComparer.Ordinal);

    public ForeignDeclarations(CompilationReader reader)
    {
        _reader = reader;
        _typeNames = new HashSet<string>(reader.Sdks.SelectMany(sdk => sdk.DeclaringTypeNames), StringComparer.Ordinal);
    }

    /// <summary>The creations in other files that run for calls in the file, in the order of the files' paths and their text.</summary>
    public IEnumerable<IObjectCreationOperation> Get(SyntaxTree caller, CancellationToken cancellationToken) =>
        GetReached(caller, cancellationToken).SelectMany(function => GetCreations(function, cancellationToken)[caller]).Distinct()
            .OrderBy(creation => creation.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(creation => creation.Syntax.SpanStart);

    /// <summary>The names of all functions that calls of the file may lead to.</summary>
    private HashSet<string> GetReached(SyntaxTree caller, CancellationToken cancellationToken)
    {
        var index = _reader.GetIndex(caller);
        var syntax = _reader.GetSyntax(cancellationToken);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        Reach(index.Calls.Keys.Concat(_reader.Bound.GetTypeNames(index.AllCreations, cancellationToken)));
        while (open.Count > 0)
        {
            Reach(GetCalled(open.Pop(), syntax, cancellationToken));
        }

        return reached;

        void Reach(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                if (syntax.FunctionsNamed(name).Count > 0 && reached.Add(name))
                {
                    open.Push(name);
                }
            }
        }
    }

    private IReadOnlyCollection<string> GetCalled(string function, SyntaxIndex syntax, CancellationToken cancellationToken) =>
        _called.TryGetValue(function, out var known) ? known : _called.GetOrAdd(function, new HashSet<string>(
            syntax.FunctionsNamed(function).SelectMany(part => part.Called.Concat(_reader.Bound.GetTypeNames(part.Creations, cancellationToken))), StringComparer.Ordinal));

    /// <summary>The creations in functions of the name, by the files whose calls they run for.</summary>
    private ILookup<SyntaxTree, IObjectCreationOperation> GetCreations(string function, CancellationToken cancellationToken)
    {
        if (_byFunction.TryGetValue(function, out var known))
        {
            return known;
        }

        var found = _reader.GetSyntax(cancellationToken).FunctionsNamed(function).SelectMany(static part => part.Creations)
            .Where(creation => _reader.Bound.GetTypeName(creation, cancellationToken) is { } name && _typeNames.Contains(name))
            .Select(creation => _reader.GetOperation(creation.Node, cancellationToken)).OfType<IObjectCreationOperation>()
            .Where(creation => _reader.FindDeclaration(creation.Type) is not null)
            .SelectMany(creation => _reader.GetResources(creation, cancellationToken).SelectMany(static declaration => declaration.Calls).Select(static call => call.SyntaxTree).Distinct()
                .Where(caller => caller != creation.Syntax.SyntaxTree).Select(caller => (Caller: caller, Creation: creation)))
            .ToLookup(static entry => entry.Caller, static entry => entry.Creation);
        return _byFunction.GetOrAdd(function, found);
    }
}

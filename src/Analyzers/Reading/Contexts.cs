using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// In which chains of calls and for which elements of loops a piece of code runs. Each chain is certain by itself, so that other
/// callers out of sight do not matter.
/// </summary>
internal sealed class Contexts
{
    private const int MaximumDepth = 4;
    private const int MaximumContexts = 16;

    private static readonly ImmutableArray<CallFrame?> s_none = ImmutableArray.Create<CallFrame?>((CallFrame?)null);

    private readonly CompilationReader _reader;
    private readonly CancellationToken _cancellationToken;

    private Contexts(CompilationReader reader, CancellationToken cancellationToken)
    {
        _reader = reader;
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// The chains, innermost call first; a single null where the callers are not known, too many, or of no interest, and none where
    /// no known call gets to the node.
    /// </summary>
    public static ImmutableArray<CallFrame?> Find(CompilationReader reader, SyntaxNode node, CancellationToken cancellationToken)
    {
        var found = new Contexts(reader, cancellationToken).Find(node, ImmutableHashSet<ISymbol>.Empty.WithComparer(SymbolEqualityComparer.Default));
        return found.IsDefault || found.Length > MaximumContexts ? s_none : found;
    }

    /// <summary>A default array where there are too many.</summary>
    private ImmutableArray<CallFrame?> Find(SyntaxNode node, ImmutableHashSet<ISymbol> inner)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop when loop.Statement.Span.Contains(node.Span):
                    return WithoutUnreached(node, loop, Multiply(node, loop, Find(loop, inner)));
                case ForEachVariableStatementSyntax { AwaitKeyword.RawKind: 0 } loop when loop.Statement.Span.Contains(node.Span):
                    return WithoutUnreached(node, loop, Multiply(node, loop, Find(loop, inner)));
                case not null when ExecutionOrder.IsFunction(ancestor):
                    return WithoutUnreached(node, ancestor, FindInFunction(ancestor, inner));
            }
        }

        return s_none;
    }

    /// <summary>Leaves out what does not get to the node; where that cannot be told, nothing is known of what the chain brings.</summary>
    private ImmutableArray<CallFrame?> WithoutUnreached(SyntaxNode node, SyntaxNode scope, ImmutableArray<CallFrame?> frames)
    {
        if (frames.IsDefault)
        {
            return frames;
        }

        var reached = ImmutableArray.CreateBuilder<CallFrame?>();
        foreach (var frame in frames)
        {
            switch (frame is null ? true : Guards.IsReached(_reader, node, scope, frame))
            {
                case true:
                    reached.Add(frame);
                    break;
                case null when !reached.Any(other => other is { IsUnknown: true }):
                    reached.Add(frame!.Forget());
                    break;
            }
        }

        return reached.ToImmutable();
    }

    /// <summary>Each chain once for each element of the collection, where all of them are known; not at all where there is none.</summary>
    private ImmutableArray<CallFrame?> Multiply(SyntaxNode node, CommonForEachStatementSyntax loop, ImmutableArray<CallFrame?> outer)
    {
        if (outer.IsDefault)
        {
            return outer;
        }

        var frames = ImmutableArray.CreateBuilder<CallFrame?>();
        foreach (var frame in outer)
        {
            if (LoopFrame.Enter(_reader, loop.Expression, frame) is not { } rounds)
            {
                return outer;
            }

            frames.AddRange(ForgetAfterEnd(node, loop, rounds));
        }

        return frames.Count <= MaximumContexts ? frames.ToImmutable() : outer;
    }

    /// <summary>A round that comes after the one in which the loop may have ended may not be run, so that nothing is known of it.</summary>
    private ImmutableArray<CallFrame?> ForgetAfterEnd(SyntaxNode node, CommonForEachStatementSyntax loop, ImmutableArray<CallFrame?> rounds)
    {
        if (rounds.Length < 2 || Jumps.FindEnds(loop).ToArray() is not { Length: > 0 } ends)
        {
            return rounds;
        }

        var first = ends.Min(end => FindFirstEnded(node, loop, rounds, end));
        return rounds.Select((round, index) => index > first ? round!.Forget() : round).ToImmutableArray();
    }

    /// <summary>The first round that may end with the jump.</summary>
    private int FindFirstEnded(SyntaxNode node, CommonForEachStatementSyntax loop, ImmutableArray<CallFrame?> rounds, SyntaxNode end)
    {
        var reached = rounds.Select(round => Guards.IsReached(_reader, end, loop, round!)).ToArray();
        if (!reached.All(static answer => answer == true))
        {
            var first = System.Array.FindIndex(reached, static answer => answer != false);
            return first < 0 ? int.MaxValue : first;
        }

        // A condition that is the same in all rounds fails at times, but what ends a loop behind the creation does so when that has worked.
        return Jumps.IsConditional(end, loop) && (end.SpanStart < node.SpanStart || Exclusion.AreInBranches(node, end)) ? int.MaxValue : 0;
    }

    private ImmutableArray<CallFrame?> FindInFunction(SyntaxNode body, ImmutableHashSet<ISymbol> inner)
    {
        if (GetFunction(body) is not { } function || inner.Count >= MaximumDepth)
        {
            return s_none;
        }

        // A function without parameters of its own runs as the one around it does, and so does a lambda that goes elsewhere.
        var calls = function.Parameters.IsEmpty && !HasState(function) || inner.Contains(function) || _reader.HasOtherCallers(function, _cancellationToken)
            ? ImmutableArray<IOperation>.Empty
            : _reader.GetCalls(function, _cancellationToken);
        if (calls.IsEmpty)
        {
            return function.MethodKind == MethodKind.AnonymousFunction || (function.MethodKind == MethodKind.LocalFunction && function.Parameters.IsEmpty)
                ? WithoutUncalled(body, function, FindAround(body, function, inner))
                : s_none;
        }

        var frames = ImmutableArray.CreateBuilder<CallFrame?>();
        foreach (var call in calls)
        {
            var outer = Find(call.Syntax, inner.Add(function));
            if (outer.IsDefault || frames.Count + outer.Length > MaximumContexts)
            {
                return default;
            }

            frames.AddRange(outer.Select(caller => new CallFrame(function, call, caller, isContext: true)));
        }

        return frames.ToImmutable();
    }

    /// <summary>Leaves out chains that get to none of the calls of a function without parameters; where that cannot be told, nothing is known of what the chain brings.</summary>
    private ImmutableArray<CallFrame?> WithoutUncalled(SyntaxNode body, IMethodSymbol function, ImmutableArray<CallFrame?> frames)
    {
        if (frames.IsDefault || frames.All(static frame => frame is null) || !function.Parameters.IsEmpty || _reader.HasOtherCallers(function, _cancellationToken))
        {
            return frames;
        }

        var scopes = body.Ancestors().Where(static ancestor => ancestor is CommonForEachStatementSyntax || ExecutionOrder.IsFunction(ancestor)).ToArray();
        scopes = scopes.Take(System.Array.FindIndex(scopes, ExecutionOrder.IsFunction) + 1).ToArray();
        var calls = _reader.GetCalls(function, _cancellationToken).Select(static call => call.Syntax).ToArray();
        if (calls.Length == 0 || calls.Any(call => body.Span.Contains(call.Span) || scopes.Any(scope => !scope.Span.Contains(call.Span))))
        {
            return frames;
        }

        var called = ImmutableArray.CreateBuilder<CallFrame?>();
        foreach (var frame in frames)
        {
            var answers = calls.Select(call => frame is null ? true : scopes.Aggregate((bool?)true, (answer, scope) => answer == false ? false : Guards.IsReached(_reader, call, scope, frame) is var inner && inner == false ? false : answer & inner)).ToArray();
            if (answers.Any(static answer => answer == true))
            {
                called.Add(frame);
            }
            else if (answers.Any(static answer => answer is null))
            {
                called.Add(frame!.Forget());
            }
        }

        return called.ToImmutable();
    }

    /// <summary>The chains of the code around a function, once for each element where the function is given to a sequence.</summary>
    private ImmutableArray<CallFrame?> FindAround(SyntaxNode body, IMethodSymbol function, ImmutableHashSet<ISymbol> inner)
    {
        var outer = Find(body, inner.Add(function));
        if (outer.IsDefault || function.Parameters.Length != 1 || Wrapping.GetWhole(body).Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            || _reader.GetOperation(call, _cancellationToken) is not IInvocationOperation { TargetMethod.Name: "Select" or "SelectMany" or "ForEach" } invocation
            || _reader.IsOwn(invocation.TargetMethod) || (invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value) is not { } sequence)
        {
            return outer;
        }

        var frames = ImmutableArray.CreateBuilder<CallFrame?>();
        foreach (var frame in outer)
        {
            var sources = FlowReader.Follow(_reader, sequence, frame);
            if (sources.Length != 1 || ElementAccess.Select(_reader, sources[0], Selector.Each) is not { Length: > 0 and <= MaximumContexts } elements)
            {
                return outer;
            }

            frames.AddRange(elements.Select(element => new LambdaFrame(function, element, frame, isContext: true)));
        }

        return frames.Count <= MaximumContexts ? frames.ToImmutable() : outer;
    }

    /// <summary>True for methods of objects that their constructor's arguments make different.</summary>
    private static bool HasState(IMethodSymbol function) =>
        function is { MethodKind: MethodKind.Ordinary, IsStatic: false } && function.ContainingType.InstanceConstructors.Any(constructor => !constructor.Parameters.IsEmpty);

    private IMethodSymbol? GetFunction(SyntaxNode body)
    {
        var model = _reader.GetModel(body.SyntaxTree);
        return (body is AnonymousFunctionExpressionSyntax ? model.GetSymbolInfo(body, _cancellationToken).Symbol : model.GetDeclaredSymbol(body, _cancellationToken)) as IMethodSymbol;
    }
}

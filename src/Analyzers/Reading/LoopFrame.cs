using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>One round of a loop: its variables stand for one element of the collection.</summary>
internal sealed class LoopFrame : CallFrame
{
    public const int MaximumRounds = 16;

    public LoopFrame(SyntaxNode collection, FlowSource element, CallFrame? outer)
        : base(method: null, call: null, outer, isContext: true)
    {
        Collection = collection;
        Element = element;
    }

    /// <summary>The expression that the loop goes over.</summary>
    public SyntaxNode Collection { get; }

    public FlowSource Element { get; }

    public override SyntaxNode? Syntax => Element.Operation?.Syntax;

    public override CallFrame Forget() => new LoopFrame(Collection, Element with { Operation = null, Text = null }, Caller) { IsUnknown = true };

    /// <summary>One frame for each element of the collection, in their order; null when they are not all known.</summary>
    public static ImmutableArray<CallFrame?>? Enter(CompilationReader reader, SyntaxNode collection, CallFrame? outer) =>
        reader.GetOperation(collection) is { } operation
        && FlowReader.Follow(reader, operation, outer) is { Length: 1 } sources
        && ElementAccess.Select(reader, sources[0], Selector.Each) is { Length: <= MaximumRounds } elements
            ? elements.Select(element => (CallFrame?)new LoopFrame(operation.Syntax, element, outer)).ToImmutableArray()
            : null;

    /// <summary>True for a value that an earlier round may have left in a variable of the code around the loop: it was made of other elements.</summary>
    public static bool IsCarried(CallFrame? frame, ILocalSymbol local, SyntaxNode? value, SyntaxNode reference, bool isOnly) =>
        frame is not null && value is not null && (!isOnly || value.SpanStart > reference.SpanStart) && frame.Chain.OfType<LoopFrame>().Any()
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declaration && ExecutionOrder.IsRepeated(value, declaration);

    /// <summary>The rounds of the loop around a statement that each of them runs, where the loop runs once before the point; null when there is no such loop.</summary>
    public static ImmutableArray<CallFrame?>? FindRounds(CompilationReader reader, SyntaxNode node, SyntaxNode point, CallFrame? outer)
    {
        var loop = node.Ancestors().TakeWhile(ancestor => !ExecutionOrder.IsFunction(ancestor)).OfType<CommonForEachStatementSyntax>().FirstOrDefault();
        return loop is { AwaitKeyword.RawKind: 0 } && !loop.Span.Contains(point.Span)
            && ExecutionOrder.Compare(loop, point) == RunsBefore.Always
            && ExecutionOrder.RunsIn(node, loop.Statement) == RunsBefore.Always
            && !loop.Statement.DescendantNodes().Any(child => child is BreakStatementSyntax or ContinueStatementSyntax)
                ? Enter(reader, loop.Expression, outer)
                : null;
    }
}

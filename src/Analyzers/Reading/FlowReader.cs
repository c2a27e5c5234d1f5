using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Follows an expression back to the operations that make its value, through conversions, variables, members, conditionals and
/// the compilation's own methods. It ends because every step spends from a budget and no call is entered twice.
/// </summary>
internal sealed partial class FlowReader
{
    public const int MaximumCallDepth = 8;
    private const int MaximumSources = 16;

    private readonly CompilationReader _reader;

    // Nearly everything has one source.
    private readonly ImmutableArray<FlowSource>.Builder _sources = ImmutableArray.CreateBuilder<FlowSource>(initialCapacity: 1);
    private int _budget = 256;

    private FlowReader(CompilationReader reader) => _reader = reader;

    public static ImmutableArray<FlowSource> Follow(CompilationReader reader, IOperation operation, CallFrame? frame) =>
        FollowFrom(reader, new FlowSource(operation, frame, ImmutableArray<Host>.Empty, null, false));

    /// <summary>Follows a part of something that was read before, such as an element of a list.</summary>
    public static ImmutableArray<FlowSource> FollowFrom(CompilationReader reader, FlowSource start)
    {
        if (!reader.Budget.TryEnter())
        {
            return ImmutableArray.Create(start with { Operation = null });
        }

        try
        {
            var flow = new FlowReader(reader);
            flow.FollowPart(start, ImmutableArray<Selector>.Empty, start with { Operation = null, Text = null, Hosts = ImmutableArray<Host>.Empty });
            return flow.GetSources();
        }
        finally
        {
            reader.Budget.Leave();
        }
    }

    /// <summary>The operation without the conversions and parentheses around it.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                // What an operator of the program makes of a value is not the value.
                case IConversionOperation conversion when conversion.OperatorMethod is not { } converter
                    || !SymbolEqualityComparer.Default.Equals(converter.ContainingAssembly, conversion.SemanticModel?.Compilation.Assembly):
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    private void Follow(IOperation? start, FlowSource state)
    {
        // One source that is not followed says as much as a thousand.
        if (_sources.Count > MaximumSources)
        {
            return;
        }

        if (start is null || --_budget < 0 || _sources.Count >= MaximumSources || !_reader.Budget.TrySpend())
        {
            _sources.Add(state with { Operation = null });
            return;
        }

        var operation = Unwrap(start);
        switch (operation)
        {
            case IThrowOperation:
                break;

            case ILocalReferenceOperation { Local: var local }:
                FollowLocal(local, operation, state);
                break;

            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } part, Instance: { } tuple }:
                FollowPart(tuple, ImmutableArray.Create(Selector.Position(GetPosition(part))), Enter(state, operation));
                break;

            case IFieldReferenceOperation { Field: var field } when _reader.IsOwn(field) && field.ContainingType.TypeKind != TypeKind.Enum:
                FollowMember(field, operation, state with { IsAnyInstance = state.IsAnyInstance || ((IFieldReferenceOperation)operation).Instance is not (null or IInstanceReferenceOperation) });
                break;

            case IPropertyReferenceOperation { Property: { Name: "Key" or "Value", ContainingType.Name: "KeyValuePair" } half, Instance: { } entry }:
                FollowPart(entry, ImmutableArray.Create(Selector.Position(half.Name == "Key" ? 0 : 1)), Enter(state, operation));
                break;

            case IPropertyReferenceOperation { Property: { IsIndexer: false } property } reference when _reader.IsOwn(property):
                FollowProperty(property, reference, state);
                break;

            case IParameterReferenceOperation { Parameter: var parameter } when state.Frame?.Function is LambdaFrame lambda:
                FollowInLambda(parameter, lambda, operation, state);
                break;

            case IParameterReferenceOperation { Parameter: var parameter }:
                FollowParameter(parameter, operation, state);
                break;

            case IInvocationOperation { TargetMethod: var method } invocation when _reader.IsOwn(method):
                FollowCall(method, invocation, state);
                break;

            case IInvocationOperation wrapper when _reader.FindPassThrough(wrapper.TargetMethod) is { } passed:
                FollowPassThrough(wrapper, passed, state);
                break;

            case IPropertyReferenceOperation entry when FilledDictionary.FindResource(_reader, entry, state.Frame) is { } held:
                Follow(held, Enter(state, operation));
                break;

            case IInvocationOperation or IPropertyReferenceOperation when FindAwaited(operation) is { } task:
                Follow(task, state);
                break;

            case IInvocationOperation or IArrayElementReferenceOperation or IPropertyReferenceOperation or IImplicitIndexerReferenceOperation
                when ElementAccess.Find(_reader, operation, state.Frame) is { } access:
                FollowPart(access.Container, ImmutableArray.Create(access.Selector), Enter(state, operation));
                break;

            case IObjectCreationOperation creation when Wrapper.FindContent(_reader, creation) is { } content:
                Follow(content, state);
                break;

            case IAwaitOperation await:
                Follow(await.Operation, state);
                break;

            case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                Follow(conditional.WhenTrue, state);
                Follow(whenFalse, state);
                break;

            case ICoalesceOperation coalesce:
                FollowCoalesce(coalesce, state);
                break;

            case IConditionalAccessOperation access:
                FollowAccess(access, state);
                break;

            case IConditionalAccessInstanceOperation:
                Follow(ConditionalReceiver.Find(operation), state);
                break;

            case ISwitchExpressionOperation choice:
                foreach (var arm in choice.Arms)
                {
                    Follow(arm.Value, state);
                }

                break;

            case ISimpleAssignmentOperation assignment:
                Follow(assignment.Value, state);
                break;

            default:
                _sources.Add(state with { Operation = operation });
                break;
        }
    }

    private void FollowLocal(ILocalSymbol local, IOperation reference, FlowSource state)
    {
        if (local.RefKind != RefKind.None)
        {
            Follow(null, Leave(state, local, reference));
            return;
        }

        var definitions = _reader.Variables.GetReachingDefinitions(local, reference.Syntax);
        if (definitions.IsEmpty)
        {
            Follow(null, state);
        }

        var isNeverNull = definitions.Any(definition => definition.IsFallback);
        foreach (var definition in definitions)
        {
            var next = Leave(state, local, reference);
            if (definition is { Value: { } collection, Path.IsEmpty: false } && definition.Path[0].Kind == SelectorKind.Each && state.Frame?.FindElement(collection.Syntax) is { } element)
            {
                FollowElement(element, definition.Path.RemoveAt(0), local, next);
                continue;
            }

            next = LoopFrame.IsCarried(state.Frame, local, definition.Value?.Syntax, reference.Syntax, definitions.Length == 1) ? next with { Frame = null } : next;
            var first = _sources.Count;
            FollowPart(definition.Value, definition.Path, next);
            if (isNeverNull && !definition.IsFallback)
            {
                RemoveNulls(first);
            }
        }
    }

    private void FollowCoalesce(ICoalesceOperation coalesce, FlowSource state)
    {
        var first = _sources.Count;
        Follow(coalesce.Value, state);
        if (RemoveNulls(first))
        {
            Follow(coalesce.WhenNull, state);
        }
    }

    /// <summary>Takes away what gives way to another value where it is null; false when it never is.</summary>
    private bool RemoveNulls(int first)
    {
        var mayBeNull = _sources.Count == first;
        for (var index = _sources.Count - 1; index >= first; index--)
        {
            mayBeNull |= !(IsObject(_sources[index].Operation) || _sources[index].Operation is { ConstantValue: { HasValue: true, Value: not null } });
            if (_sources[index].Operation?.ConstantValue is { HasValue: true, Value: null })
            {
                _sources.RemoveAt(index);
            }
        }

        return mayBeNull;
    }

    private void FollowParameter(IParameterSymbol parameter, IOperation reference, FlowSource state)
    {
        if (state.Frame?.Hides(parameter) == true)
        {
            _sources.Add(state with { Operation = null });
            return;
        }

        if (state.Frame?.FindArgument(_reader, parameter) is not { } argument || _reader.Variables.IsReplaced(parameter))
        {
            _sources.Add(state with { Operation = _reader.Variables.IsReplaced(parameter) ? null : reference });
            return;
        }

        var next = state with { Frame = argument.Frame.Caller, Departure = state.Departure ?? reference.Syntax, Hosts = state.Hosts.Add(ToHost(parameter, reference, state.Frame)) };

        Follow(argument.Value, argument.Frame.IsContext ? GoToCaller(next, parameter) : next);
    }

    // Each caller answers for what it gives, so the finding belongs there.
    private FlowSource GoToCaller(FlowSource state, ISymbol variable) => state with
    {
        Departure = null,
        IsShared = false,
        IsFromCaller = true,
        FeedsOthers = state.FeedsOthers || _reader.Variables.IsReadOften(variable),
    };

    private void FollowCall(IMethodSymbol method, IInvocationOperation invocation, FlowSource state)
    {
        var values = state.Frame is { } frame && (frame.Depth >= MaximumCallDepth || frame.IsWithin(method))
            ? ImmutableArray<IOperation>.Empty
            : _reader.Members.GetReturnValues(method.OriginalDefinition);
        if (values.IsEmpty)
        {
            Follow(null, state);
        }

        var inner = new CallFrame(method, invocation, state.Frame);
        var isShared = state.IsShared || !CallSites.IsOnly(_reader, method, CancellationToken.None);
        foreach (var value in values)
        {
            Follow(value, state with { Frame = inner, Departure = state.Departure ?? invocation.Syntax, IsShared = isShared, Call = state.Call ?? invocation.Syntax });
        }
    }

    private ImmutableArray<FlowSource> GetSources() => _sources.Count == _sources.Capacity ? _sources.MoveToImmutable() : _sources.ToImmutable();

    /// <summary>What is read of something else is reached through the expression that reads it.</summary>
    private static FlowSource Enter(FlowSource state, IOperation reference) => state with { Departure = state.Departure ?? reference.Syntax };

    private FlowSource Leave(FlowSource state, ISymbol variable, IOperation reference) => state with
    {
        Hosts = state.Hosts.Add(ToHost(variable, reference, state.Frame)),
        Departure = state.Departure ?? reference.Syntax,
        IsShared = state.IsShared || _reader.Variables.IsShared(variable),
    };
}

using System;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>Parts of values: elements of tuples, records and collections, and what functions make of them.</content>
internal sealed partial class FlowReader
{
    private void FollowPart(IOperation? whole, ImmutableArray<Selector> path, FlowSource state)
    {
        if (whole is null || path.IsEmpty)
        {
            Follow(whole, state);
        }
        else
        {
            FollowPartOf(whole, path, state);
        }
    }

    private void FollowPartOf(IOperation whole, ImmutableArray<Selector> path, FlowSource state)
    {
        foreach (var source in FollowApart(reader => reader.Follow(whole, Start(state.Frame))))
        {
            Select(source, path, state);
        }
    }

    private void FollowPart(FlowSource part, ImmutableArray<Selector> path, FlowSource state)
    {
        var next = state with { Frame = part.Frame, Hosts = state.Hosts.AddRange(part.Hosts.IsDefault ? ImmutableArray<Host>.Empty : part.Hosts) };
        if (part.Text is not null)
        {
            _sources.Add(path.IsEmpty ? next with { Operation = part.Operation, Text = part.Text } : next);
        }
        else if (DictionaryEntries.IsEntry(part.Operation))
        {
            Select(next with { Operation = part.Operation }, path, next);
        }
        else
        {
            FollowPart(part.Operation, path, next);
        }
    }

    /// <summary>Takes a part of a value that was followed, and a part of that in turn.</summary>
    private void Select(FlowSource source, ImmutableArray<Selector> path, FlowSource state)
    {
        if (path.IsEmpty)
        {
            _sources.Add(source);
            return;
        }

        var rest = path.RemoveAt(0);
        var next = state with
        {
            Operation = null,
            Text = null,
            IsShared = state.IsShared || IsPartShared(source),
            IsAnyInstance = state.IsAnyInstance || source.IsAnyInstance,
            Call = state.Call ?? source.Call,
        };
        if (path[0].Kind == SelectorKind.Position)
        {
            SelectPosition(source, path[0].Index, rest, next);
            return;
        }

        if (ElementAccess.Select(_reader, source, path[0]) is not { } parts)
        {
            _sources.Add(next);
            return;
        }

        // Each element of a loop stands for itself: what is found belongs to it, whatever else the loop does with it.
        if (path[0].Kind == SelectorKind.Each && state.Departure is { } departure && parts.All(part => part.Operation?.Syntax.SyntaxTree == departure.SyntaxTree))
        {
            next = next with { Departure = null, IsShared = IsPartShared(source), FeedsOthers = next.FeedsOthers || state.IsShared };
        }

        // Of several resources it is one, or each in turn; a link cannot tell which.
        var isOneOfMany = parts.Length > 1;
        next = next with { IsAnyInstance = next.IsAnyInstance || isOneOfMany, Call = path[0].Kind == SelectorKind.Any && isOneOfMany ? next.Call ?? state.Departure : next.Call };
        foreach (var part in parts)
        {
            FollowPart(part, rest, next);
        }
    }

    /// <summary>True when other places may read the same part; places that read other parts of the variable do not matter.</summary>
    private bool IsPartShared(FlowSource source)
    {
        var shared = source.Hosts.Where(host => _reader.Variables.IsShared(host.Variable)).ToArray();
        return source.IsShared && (shared.Length == 0 || shared.Any(host => host.Variable is not (ILocalSymbol or IParameterSymbol or { DeclaredAccessibility: Accessibility.Private })
            || _reader.Variables.GetUses(host.Variable).Count(use => use.Kind != UseKind.Define && (GetAccess(use.Syntax) is not { } access || access == GetAccess(host.Point))) > 1));
    }

    private static string? GetAccess(SyntaxNode variable) =>
        Wrapping.GetWhole(variable) is { Parent: MemberAccessExpressionSyntax or ElementAccessExpressionSyntax } whole && whole.Parent.ChildNodes().First() == whole ? whole.Parent.ToString() : null;

    private void SelectPosition(FlowSource source, int position, ImmutableArray<Selector> rest, FlowSource state)
    {
        if (source.Hosts.Any(host => CollectionChanges.IsPartAssigned(_reader, host.Variable)))
        {
            _sources.Add(state);
            return;
        }

        switch (source.Operation)
        {
            case ITupleOperation tuple when position < tuple.Elements.Length && source.Hosts.All(host => IsPartKept(host, tuple.Elements[position], position)):
                FollowPart(tuple.Elements[position], rest, state with { Frame = source.Frame });
                break;

            case IInvocationOperation made when _reader.FindPassThrough(made.TargetMethod) == PassThrough.Parts:
                FollowPart(made.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == position)?.Value, rest, state with { Frame = source.Frame });
                break;

            case { } entry when DictionaryEntries.TryGet(entry, out var key, out var value) && position < 2:
                FollowPart(position == 0 ? key : value, rest, state with { Frame = source.Frame });
                break;

            case IObjectCreationOperation or IWithOperation when FindPositional(source.Operation.Type, position) is { } property && source.Hosts.All(host => IsUntouched(host, property)):
                if (rest.IsEmpty)
                {
                    FollowObject(property, null, source, state);
                    break;
                }

                foreach (var inner in FollowApart(reader => reader.FollowObject(property, null, source, Start(source.Frame))))
                {
                    Select(inner, rest, state);
                }

                break;

            default:
                _sources.Add(state);
                break;
        }
    }

    /// <summary>True when nobody changes the object at a position of the tuple in the variable, other than through a name of its own.</summary>
    private bool IsPartKept(Host host, IOperation element, int position)
    {
        var type = Unwrap(element).Type;
        return UseClassifier.IsImmutable(type) || (_reader.FindObject(type) is null && !(type is { TypeKind: TypeKind.Class } && _reader.IsOwn(type)))
            || (host.Variable is ILocalSymbol or IParameterSymbol or { DeclaredAccessibility: Accessibility.Private }
                && _reader.Variables.GetUses(host.Variable).All(use => use.Syntax == host.Point || use.Kind == UseKind.Define || LeavesPart(use, position)));
    }

    private bool LeavesPart(VariableUse use, int position)
    {
        if (Wrapping.GetWhole(use.Syntax) is var whole && whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole && _reader.GetOperation(access) is IFieldReferenceOperation part)
        {
            return GetPosition(part.Field) != position || new UseClassifier(_reader, 1).Classify(part).All(static change => change.Kind is UseKind.Read or UseKind.Store or UseKind.Submit);
        }

        return use.Kind is UseKind.Read or UseKind.Store or UseKind.Submit;
    }

    /// <summary>The property that a record gives at a position when it is taken apart.</summary>
    private static IPropertySymbol? FindPositional(ITypeSymbol? type, int position) =>
        type is { IsRecord: true }
        && type.GetMembers("Deconstruct").OfType<IMethodSymbol>().ToArray() is { Length: 1 } methods
        && methods[0].IsImplicitlyDeclared && position < methods[0].Parameters.Length
            ? type.GetMembers(methods[0].Parameters[position].Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;

    private static int GetPosition(IFieldSymbol part)
    {
        var elements = part.ContainingType.TupleElements;
        for (var index = 0; index < elements.Length; index++)
        {
            if (elements[index].Name == part.Name || elements[index].CorrespondingTupleField?.Name == part.Name)
            {
                return index;
            }
        }

        return int.MaxValue;
    }

    /// <summary>The one element that a loop is at, in a round of it.</summary>
    private void FollowElement(FlowSource element, ImmutableArray<Selector> path, ILocalSymbol local, FlowSource state)
    {
        var next = GoToCaller(state, local);
        if (path.IsEmpty)
        {
            FollowPart(element, path, next);
            return;
        }

        foreach (var source in FollowApart(reader => reader.FollowPart(element, ImmutableArray<Selector>.Empty, Start(element.Frame))))
        {
            Select(source, path, next);
        }
    }

    private void FollowInLambda(IParameterSymbol parameter, LambdaFrame lambda, IOperation reference, FlowSource state)
    {
        if (!lambda.Owns(parameter))
        {
            Follow(reference, state with { Frame = lambda.Caller });
            return;
        }

        if (parameter.Ordinal != 0 || _reader.Variables.IsReplaced(parameter))
        {
            _sources.Add(state with { Operation = null });
            return;
        }

        var next = lambda.IsContext ? GoToCaller(state, parameter) : Enter(state, reference);
        FollowPart(lambda.Argument, ImmutableArray<Selector>.Empty, next with { Hosts = state.Hosts.Add(ToHost(parameter, reference, state.Frame)) });
    }

    /// <summary>The task that <c>GetAwaiter().GetResult()</c>, <c>ConfigureAwait</c> and <c>Result</c> wait for.</summary>
    private static IOperation? FindAwaited(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: { Name: "GetAwaiter" or "GetResult" or "ConfigureAwait", ContainingType: { Name: "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" } }, Instance: { } task } => task,
        IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: { } task } => task,
        _ => null,
    };

    private void FollowPassThrough(IInvocationOperation invocation, PassThrough passed, FlowSource state)
    {
        var receiver = invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value;
        if (receiver is not null && FlowReader.Unwrap(receiver) is IInterpolatedStringOperation format && StringReader.Read(_reader, format, state.Frame) is { } texts)
        {
            _sources.AddRange(texts.Select(text => state with { Operation = invocation, Text = text }));
            return;
        }

        if (passed == PassThrough.Parts)
        {
            _sources.Add(state with { Operation = invocation });
            return;
        }

        if (receiver is null || passed != PassThrough.Function)
        {
            Follow(receiver, state);
            return;
        }

        var values = LambdaFrame.Enter(
            _reader, invocation.Arguments.Last().Value, new FlowSource(receiver, state.Frame, ImmutableArray<Host>.Empty, null, false), state.Frame, out var frame);
        if (values.IsEmpty)
        {
            Follow(null, state);
        }

        foreach (var value in values)
        {
            Follow(value, state with { Frame = frame });
        }
    }

    /// <summary>Follows something for its own sake, so that the caller can look at what was found.</summary>
    private ImmutableArray<FlowSource> FollowApart(Action<FlowReader> follow)
    {
        var half = _budget / 2;
        var inner = new FlowReader(_reader) { _budget = half };
        follow(inner);
        _budget -= half - Math.Max(inner._budget, 0);
        return inner.GetSources();
    }
}

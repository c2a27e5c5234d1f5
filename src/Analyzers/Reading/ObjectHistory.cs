using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What the methods of one object of the program did to one of its members before an expression in a method of the object reads
/// it: its constructor, the steps of a builder, the method itself.
/// </summary>
internal sealed class ObjectHistory
{
    private const int MaximumSteps = 32;

    private readonly CompilationReader _reader;
    private readonly ISymbol _member;
    private readonly List<VariableUse> _uses = new();

    private ObjectHistory(CompilationReader reader, ISymbol member)
    {
        _reader = reader;
        _member = member;
    }

    /// <summary>The uses of the member in the order in which they run, each with its frame; null when the object or its history is not known.</summary>
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="member">A field or property of the object.</param>
    /// <param name="reference">Where it is read.</param>
    /// <param name="frame">The call of the method that reads it.</param>
    public static ImmutableArray<VariableUse>? Find(CompilationReader reader, ISymbol member, SyntaxNode reference, CallFrame? frame)
    {
        while (frame is { Method: null or { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } })
        {
            frame = frame.Caller;
        }

        if (member.IsStatic || (member is IPropertySymbol property && !MemberIndex.IsAutomatic(property)) || frame is not { Method: { IsStatic: false, IsVirtual: false, IsAbstract: false } method, Call: IInvocationOperation { Instance: { } receiver } } || !IsOf(member, method) || reader.Members.Unseen.May(member, byMethods: false))
        {
            return null;
        }

        var history = new ObjectHistory(reader, member);
        return history.TryAddMethod(method, frame, until: reference) && history.TryAddBefore(receiver, frame.Caller, frame.IsContext, 0)
            ? Enumerable.Reverse(history._uses).ToImmutableArray()
            : null;
    }

    /// <summary>Goes back from an expression that gives the object to its creation; what is found last comes first.</summary>
    private bool TryAddBefore(IOperation receiver, CallFrame? frame, bool isContext, int steps)
    {
        if (steps > MaximumSteps)
        {
            return false;
        }

        switch (FlowReader.Unwrap(receiver))
        {
            case IInvocationOperation { Instance: { } inner, TargetMethod: var method } step when ReturnsItself(method):
                return TryAddMethod(method, new CallFrame(method, step, frame, isContext), until: null) && TryAddBefore(inner, frame, isContext, steps + 1);

            case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } reference:
                return _reader.Variables.GetReachingDefinitions(local, reference.Syntax) is { Length: 1 } definitions && definitions[0] is { Path.IsEmpty: true, Value: { } value }
                    && TryAddUses(local, reference, value.Syntax, frame, isContext) && TryAddBefore(value, frame, isContext, steps + 1);

            case IObjectCreationOperation { Constructor: { } constructor } creation when _reader.IsOwn(constructor) && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, _member.ContainingType):
                return TryAddInitializer(creation, frame) && TryAddConstructor(constructor, new CallFrame(constructor, creation, frame, isContext));

            default:
                return false;
        }
    }

    /// <summary>The calls on a variable that holds the object, from its declaration up to the point.</summary>
    private bool TryAddUses(ILocalSymbol local, IOperation point, SyntaxNode definition, CallFrame? frame, bool isContext)
    {
        var steps = new List<(SyntaxNode Syntax, RunsBefore Order, int First, int End)>();
        foreach (var use in _reader.Variables.GetUses(local).Reverse())
        {
            if (use.Syntax == point.Syntax || use.Kind is UseKind.Read or UseKind.Define || definition.FullSpan.Contains(use.Syntax.FullSpan))
            {
                continue;
            }

            var order = ExecutionOrder.Compare(use.Syntax, point.Syntax);
            if (order == RunsBefore.Never)
            {
                continue;
            }

            // A chain of steps in a statement of its own; nothing else may get hold of the object.
            var step = use.Syntax;
            var first = _uses.Count;
            var calls = new List<IInvocationOperation>();
            while (Wrapping.GetWhole(step).Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } && _reader.GetOperation(call) is IInvocationOperation { Instance: not null } invocation
                && _reader.IsOwn(invocation.TargetMethod))
            {
                calls.Add(invocation);
                step = call;
                if (!ReturnsItself(invocation.TargetMethod))
                {
                    break;
                }
            }

            if (calls.Count == 0 || step.Parent is not ExpressionStatementSyntax && ReturnsItself(calls[calls.Count - 1].TargetMethod)
                || !Enumerable.Reverse(calls).All(call => TryAddMethod(call.TargetMethod, new CallFrame(call.TargetMethod, call, frame, isContext), until: null)))
            {
                return false;
            }

            steps.Add((use.Syntax, order, first, _uses.Count));
        }

        // Where every branch has a step that sets the member, the value before is gone.
        var sets = steps.Where(step => _uses.GetRange(step.First, step.End - step.First).Any(IsSet)).Select(step => step.Syntax).Reverse().ToArray();
        foreach (var step in steps.Where(step => step.Order != RunsBefore.Always && !Branches.IsFirstOfAll(step.Syntax, sets, Branches.FindArms(step.Syntax, point.Syntax))))
        {
            for (var index = step.First; index < step.End; index++)
            {
                _uses[index] = _uses[index] with { IsConditional = true };
            }
        }

        return true;
    }

    /// <summary>What a method of the object does to the member, up to a place in it.</summary>
    private bool TryAddMethod(IMethodSymbol method, CallFrame frame, SyntaxNode? until)
    {
        if (!_reader.IsOwn(method) || method.IsVirtual || method.IsAbstract || method.IsOverride || !CalleeUses.RunsAtOnce(method) || (until is null && frame.Call is IInvocationOperation call && CalleeUses.GoesOn(call))
            || method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } body)
        {
            return false;
        }

        var uses = _reader.Variables.GetUses(_member);
        var sets = uses.Where(use => IsSet(use) && IsWithin(body, use.Syntax)).Select(use => use.Syntax).ToArray();
        foreach (var use in uses.Reverse())
        {
            if (use.LeavesUnchanged || !IsWithin(body, use.Syntax) || use.Syntax == until)
            {
                continue;
            }

            var order = until is null ? ExecutionOrder.RunsIn(use.Syntax, body) : ExecutionOrder.Compare(use.Syntax, until);
            // Another object of the type is not this one, and may be.
            if (order != RunsBefore.Never && IsOfAnother(use.Syntax))
            {
                return false;
            }

            if (order == RunsBefore.Unknown || _uses.Count >= MaximumSteps || (use.Kind == UseKind.Opaque && use.Chain.IsEmpty))
            {
                return false;
            }

            if (order != RunsBefore.Never)
            {
                var isOneOfAll = order == RunsBefore.Sometimes && Branches.IsFirstOfAll(use.Syntax, sets, until is null ? Branches.FindArmsIn(use.Syntax, body) : Branches.FindArms(use.Syntax, until), mayReturn: until is not null);
                _uses.Add(use with { Frame = frame, IsConditional = use.IsConditional || (order == RunsBefore.Sometimes && !isOneOfAll) });
            }
        }

        return !CallsOthers(body);
    }

    /// <summary>True when the body calls methods of its own object that set the member, or may.</summary>
    private bool CallsOthers(SyntaxNode body) => MemberIndex.HandsItselfOn(body) || body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(IsSetter) || body.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax })
        .Any(call => _reader.GetOperation(call) is IInvocationOperation { Instance: IInstanceReferenceOperation, TargetMethod: var method } && Sets(method));

    // A method of the object that is no call's: a delegate to it may be called at any time.
    private bool IsSetter(IdentifierNameSyntax name) =>
        name.Parent is not InvocationExpressionSyntax && _reader.GetSyntax(CancellationToken.None).IsMethodGroup(name.Identifier.ValueText)
        && _reader.GetModel(name.SyntaxTree).GetSymbolInfo(name).Symbol is IMethodSymbol method && Sets(method);

    private bool Sets(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } body
        || _reader.Variables.GetUses(_member).Any(use => !use.LeavesUnchanged && IsWithin(body, use.Syntax));

    private bool TryAddInitializer(IObjectCreationOperation creation, CallFrame? frame)
    {
        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (element is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment && SymbolEqualityComparer.Default.Equals(target.Member, _member))
            {
                _uses.Add(new VariableUse(UseKind.Define, ImmutableArray<IPropertySymbol>.Empty, assignment.Value, assignment.Syntax) { Frame = frame });
            }
            else if (element is not ISimpleAssignmentOperation)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The constructor, and before it the initialiser of the member.</summary>
    private bool TryAddConstructor(IMethodSymbol constructor, CallFrame frame)
    {
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisKeyword }
            || (declaration is ConstructorDeclarationSyntax && !TryAddMethod(constructor, frame, until: null)))
        {
            return false;
        }

        var initializer = _member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };
        if (initializer is not null && _reader.GetOperation(initializer) is { } value)
        {
            _uses.Add(new VariableUse(UseKind.Define, ImmutableArray<IPropertySymbol>.Empty, value, initializer) { Frame = frame });
        }

        return true;
    }

    private static bool IsOfAnother(SyntaxNode name) => name is MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) }
        || (name.Parent is MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) } access && access.Name == name)
        || name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax };

    private static bool IsSet(VariableUse use) => use is { Kind: UseKind.Define, Chain.IsEmpty: true, IsConditional: false };

    private bool ReturnsItself(IMethodSymbol method) =>
        IsOf(_member, method) && _reader.Members.GetReturnValues(method.OriginalDefinition) is { IsEmpty: false } values
        && values.All(value => FlowReader.Unwrap(value) is IInstanceReferenceOperation);

    private static bool IsOf(ISymbol member, IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(method.ContainingType?.OriginalDefinition, member.ContainingType.OriginalDefinition);

    private static bool IsWithin(SyntaxNode body, SyntaxNode node) => body.SyntaxTree == node.SyntaxTree && body.FullSpan.Contains(node.FullSpan);
}

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>Fields and properties: what their type gives them, and what one object that is known was given.</content>
internal sealed partial class FlowReader
{
    private void FollowMember(ISymbol member, IOperation reference, FlowSource state)
    {
        // Of an object whose method may not get here nothing is known.
        if (state.Frame?.Function is { IsUnknown: true, Method: { IsStatic: false } } && reference is IMemberReferenceOperation { Instance: IInstanceReferenceOperation })
        {
            _sources.Add(state with { Operation = null });
            return;
        }

        if (reference is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } && ObjectHistory.Find(_reader, member, reference.Syntax, state.Frame) is { IsEmpty: false } history)
        {
            FollowHistory(member, reference, history, state);
            return;
        }

        var values = _reader.Members.GetValues(member);
        if (values.IsEmpty)
        {
            _sources.Add(state with { Operation = reference });
        }

        // Within the constructor of the one object, its members have the values that its arguments give them.
        var frame = state.Frame?.Function is { Method: { MethodKind: MethodKind.Constructor } constructor } && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, member.ContainingType.OriginalDefinition)
            ? state.Frame
            : null;
        foreach (var value in values)
        {
            Follow(value, Leave(state, member, reference) with { Frame = frame });
        }
    }

    /// <summary>The member of one object whose history is known: its last value, and what is done to that.</summary>
    private void FollowHistory(ISymbol member, IOperation reference, ImmutableArray<VariableUse> history, FlowSource state)
    {
        for (var index = history.Length - 1; index >= 0; index--)
        {
            var use = history[index];
            if (use.Kind == UseKind.Define && use.Chain.IsEmpty)
            {
                var host = ToHost(member, reference, state.Frame) with { Uses = history.RemoveRange(0, index + 1).RemoveAll(later => later.Chain.IsEmpty), IsHistory = true };
                Follow(use.Value, Enter(state, reference) with { Frame = use.Frame, Hosts = state.Hosts.Add(host) });
                if (!use.IsConditional)
                {
                    return;
                }
            }
        }

        // It may have no value at all.
        Follow(null, state);
    }

    /// <summary>Without a receiver the value is null, which is no value of this expression's own.</summary>
    private void FollowAccess(IConditionalAccessOperation access, FlowSource state)
    {
        var receivers = FollowApart(reader => reader.Follow(access.Operation, Start(state.Frame)));
        var nothing = receivers.FirstOrDefault(source => source.Operation?.ConstantValue is { HasValue: true, Value: null }).Operation;
        if (receivers.Any(source => source.Operation != nothing || nothing is null))
        {
            Follow(access.WhenNotNull, state);
        }

        if (nothing is not null)
        {
            Follow(nothing, state);
        }
        else if (!receivers.All(source => IsObject(source.Operation)))
        {
            Follow(null, state);
        }
    }

    private static FlowSource Start(CallFrame? frame) => new(null, frame, ImmutableArray<Host>.Empty, null, false);

    private void FollowProperty(IPropertySymbol property, IPropertyReferenceOperation reference, FlowSource state)
    {
        // The object that the property is read from may tell more than the type does: new Names { Registry = "acr" }, a record's argument.
        if (reference.Instance is not null and not IInstanceReferenceOperation && !_reader.Members.Unseen.May(property, byMethods: true))
        {
            var receivers = FollowApart(reader => reader.Follow(reference.Instance, Start(state.Frame)));
            if (receivers.Length > 0 && receivers.All(source => IsObject(source.Operation) && source.Hosts.All(host => IsUntouched(host, property))))
            {
                foreach (var source in receivers)
                {
                    var next = Leave(state, property, reference);
                    FollowObject(property, reference, source, source.IsFromCaller ? GoToCaller(next, property) : next);
                }

                return;
            }
        }

        FollowMember(property, reference, state with { IsAnyInstance = state.IsAnyInstance || reference.Instance is not (null or IInstanceReferenceOperation) });
    }

    private static bool IsObject(IOperation? operation) => operation is IObjectCreationOperation or IWithOperation or IAnonymousObjectCreationOperation;

    /// <summary>What one object was given as the value of the property.</summary>
    private void FollowObject(IPropertySymbol property, IOperation? reference, FlowSource source, FlowSource state)
    {
        switch (source.Operation)
        {
            case IObjectCreationOperation creation:
                FollowCreated(property, reference, creation, source.Frame, state);
                break;

            case IAnonymousObjectCreationOperation anonymous:
                Follow(FindAssigned(anonymous.Initializers, property), state with { Frame = source.Frame });
                break;

            // A copy has what it was given anew, and the rest of the original.
            case IWithOperation { CloneMethod: { IsImplicitlyDeclared: true, ContainingType: var type } } when HasOwnCopy(type):
                _sources.Add(state with { Operation = null });
                break;

            case IWithOperation { Initializer: var changes } copy:
                if (FindAssigned(changes.Initializers, property) is { } changed)
                {
                    Follow(MemberIndex.IsAutomatic(property) ? changed : null, state with { Frame = source.Frame });
                    break;
                }

                var originals = FollowApart(reader => reader.Follow(copy.Operand, Start(source.Frame)));
                foreach (var original in originals)
                {
                    var isKnown = IsObject(original.Operation) && original.Hosts.All(host => IsUntouched(host, property));
                    FollowObject(property, reference, isKnown ? original : original with { Operation = null }, state);
                }

                break;

            default:
                _sources.Add(state with { Operation = null });
                break;
        }
    }

    // A copy constructor of the program's own may give the copy other values.
    private static bool HasOwnCopy(INamedTypeSymbol type) => type.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type));

    private static IOperation? FindAssigned(ImmutableArray<IOperation> initializers, IPropertySymbol property) => initializers
        .OfType<ISimpleAssignmentOperation>()
        .LastOrDefault(assignment => assignment.Target is IPropertyReferenceOperation target && SymbolEqualityComparer.Default.Equals(target.Property, property))?.Value;

    private void FollowCreated(IPropertySymbol property, IOperation? reference, IObjectCreationOperation creation, CallFrame? frame, FlowSource state)
    {
        // A type that is derived may give another value, and "{ Options = { ... } }" changes the object that the property has.
        var initializers = creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty;
        if (((property.IsVirtual || property.IsOverride || property.IsAbstract) && !SymbolEqualityComparer.Default.Equals(creation.Type, property.ContainingType))
            || initializers.Any(element => element is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation changed } && SymbolEqualityComparer.Default.Equals(changed.Property, property)))
        {
            _sources.Add(state with { Operation = reference });
            return;
        }

        if (FindAssigned(initializers, property) is { } initialized)
        {
            Follow(MemberIndex.IsAutomatic(property) ? initialized : null, state with { Frame = frame });
            return;
        }

        // A record's positional property is its constructor's parameter of the same name.
        if (creation.Constructor is { } constructor && property.ContainingType.IsRecord && property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax
            && constructor.Parameters.Any(parameter => parameter.Name == property.Name))
        {
            var isPrimary = SymbolEqualityComparer.Default.Equals(constructor.ContainingType, property.ContainingType)
                && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is RecordDeclarationSyntax;
            Follow(isPrimary ? creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == property.Name)?.Value : null, state with { Frame = frame });
            return;
        }

        if (property.SetMethod is { IsInitOnly: true } && !SymbolEqualityComparer.Default.Equals(creation.Type, property.ContainingType) && IsSetByDerived(property))
        {
            _sources.Add(state with { Operation = reference });
            return;
        }

        var assigned = !MemberIndex.IsAutomatic(property) ? ImmutableArray<IOperation>.Empty : property.SetMethod is null || property.SetMethod.IsInitOnly || property.SetMethod.DeclaredAccessibility == Accessibility.Private
            ? _reader.Members.GetAssignedValues(property)
            : ImmutableArray<IOperation>.Empty;
        if (assigned.IsEmpty)
        {
            assigned = _reader.Members.GetValues(property);
        }

        if (assigned.IsEmpty && SymbolEqualityComparer.Default.Equals(creation.Type, property.ContainingType))
        {
            assigned = _reader.Members.GetInitialValues(property, creation.Constructor);
        }

        var inner = creation.Constructor is { } called ? new CallFrame(called, creation, frame) : null;
        if (assigned.IsEmpty || inner is null || inner.Depth > MaximumCallDepth)
        {
            _sources.Add(state with { Operation = reference });
            return;
        }

        foreach (var value in assigned)
        {
            Follow(value, state with { Frame = inner });
        }
    }

    /// <summary>True when a constructor of another type sets the property, which is one of a type that is derived.</summary>
    private bool IsSetByDerived(IPropertySymbol property) => _reader.GetSyntax(CancellationToken.None).AssignmentsTo(property.Name).OfType<AssignmentExpressionSyntax>().Any(assignment =>
        assignment.Parent is not InitializerExpressionSyntax
        && !property.ContainingType.DeclaringSyntaxReferences.Any(declared => declared.SyntaxTree == assignment.SyntaxTree && declared.Span.Contains(assignment.Span)));

    /// <summary>True when nobody sets the property of the object in the variable, or can set it out of sight.</summary>
    private bool IsUntouched(Host host, IPropertySymbol property) =>
        !_reader.Members.Unseen.May(property, byMethods: true)
        && (host.Variable is ILocalSymbol or IParameterSymbol || property.SetMethod is null or { IsInitOnly: true } || !_reader.Members.IsTouched(property))
        && _reader.Variables.GetUses(host.Variable).All(use => use.Kind switch
        {
            UseKind.Assign or UseKind.Add => !SymbolEqualityComparer.Default.Equals(use.Chain[0], property),
            UseKind.Opaque or UseKind.Return => use.Chain.IsEmpty ? property.SetMethod is null or { IsInitOnly: true } : !SymbolEqualityComparer.Default.Equals(use.Chain[0], property),
            _ => true,
        });

    private Host ToHost(ISymbol variable, IOperation reference, CallFrame? frame)
    {
        var parent = reference.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        var isSubmitted = parent is IArgumentOperation { Parent: var call }
            && _reader.IsSubmission((call as IInvocationOperation)?.TargetMethod ?? (call as IObjectCreationOperation)?.Constructor);
        return new Host(variable, reference.Syntax, isSubmitted, frame);
    }
}

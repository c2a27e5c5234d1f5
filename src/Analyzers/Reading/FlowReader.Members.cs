using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>Fields and properties: what their type gives them, and what one object that is known was given.</content>
internal sealed partial class FlowReader
{
    private void FollowMember(ISymbol member, IOperation reference, FlowSource state)
    {
        var values = _reader.Members.GetValues(member);
        if (values.IsEmpty)
        {
            _sources.Add(state with { Operation = reference });
        }

        // Within the constructor of the one object, its members have the values that its arguments give them.
        var frame = state.Frame is { Method: { MethodKind: MethodKind.Constructor } constructor } && SymbolEqualityComparer.Default.Equals(constructor.ContainingType, member.ContainingType.OriginalDefinition)
            ? state.Frame
            : null;
        foreach (var value in values)
        {
            Follow(value, Leave(state, member, reference) with { Frame = frame });
        }
    }

    private void FollowProperty(IPropertySymbol property, IPropertyReferenceOperation reference, FlowSource state)
    {
        // The object that the property is read from may tell more than the type does: new Names { Registry = "acr" }, a record's argument.
        if (reference.Instance is not null and not IInstanceReferenceOperation)
        {
            var receiver = new FlowReader(_reader) { _budget = _budget / 2 };
            receiver.Follow(reference.Instance, new FlowSource(null, state.Frame, ImmutableArray<Host>.Empty, null, false));
            if (receiver._sources.Count > 0 && receiver._sources.All(source => source.Operation is IObjectCreationOperation && source.Hosts.All(host => IsUntouched(host, property))))
            {
                _budget = receiver._budget;
                foreach (var source in receiver._sources)
                {
                    var next = Leave(state, property, reference);
                    FollowCreated(reference, (IObjectCreationOperation)source.Operation!, source.Frame, source.IsFromCaller ? GoToCaller(next, property) : next);
                }

                return;
            }
        }

        FollowMember(property, reference, state with { IsAnyInstance = state.IsAnyInstance || reference.Instance is not (null or IInstanceReferenceOperation) });
    }

    private void FollowCreated(IPropertyReferenceOperation reference, IObjectCreationOperation creation, CallFrame? frame, FlowSource state)
    {
        var property = reference.Property;
        if ((property.IsVirtual || property.IsOverride || property.IsAbstract) && !SymbolEqualityComparer.Default.Equals(creation.Type, property.ContainingType))
        {
            _sources.Add(state with { Operation = reference });
            return;
        }

        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                && SymbolEqualityComparer.Default.Equals(target.Property, property))
            {
                Follow(assignment.Value, state with { Frame = frame });
                return;
            }
        }

        // A record's positional property is its constructor's parameter of the same name.
        if (creation.Constructor is { } constructor && property.ContainingType.IsRecord
            && constructor.Parameters.Any(parameter => parameter.Name == property.Name))
        {
            Follow(creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == property.Name)?.Value, state with { Frame = frame });
            return;
        }

        var assigned = property.SetMethod is null || property.SetMethod.IsInitOnly || property.SetMethod.DeclaredAccessibility == Accessibility.Private
            ? _reader.Members.GetAssignedValues(property)
            : ImmutableArray<IOperation>.Empty;
        if (assigned.IsEmpty)
        {
            assigned = _reader.Members.GetValues(property);
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

    /// <summary>True when nobody sets the property of the object in the variable, or can set it out of sight.</summary>
    private bool IsUntouched(Host host, IPropertySymbol property) =>
        (host.Variable is ILocalSymbol or IParameterSymbol || property.SetMethod is null or { IsInitOnly: true } || !_reader.Members.IsTouched(property))
        && _reader.Variables.GetUses(host.Variable).All(use => use.Kind switch
        {
            UseKind.Assign or UseKind.Add => !SymbolEqualityComparer.Default.Equals(use.Chain[0], property),
            UseKind.Opaque or UseKind.Return => use.Chain.IsEmpty ? property.SetMethod is null or { IsInitOnly: true } : !SymbolEqualityComparer.Default.Equals(use.Chain[0], property),
            _ => true,
        });
}

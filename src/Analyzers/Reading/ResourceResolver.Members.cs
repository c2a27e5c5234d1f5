using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>Resources that members hold which any code of the compilation can set.</content>
internal sealed partial class ResourceResolver
{
    /// <summary>A member that others set stands for what its initialiser, object initialisers and assignments give it, or a record's constructor.</summary>
    private void ResolveMember(ISymbol member, bool isAnyInstance)
    {
        var values = new List<IOperation>(FindInitialValues(member));
        foreach (var assignment in _reader.Bound.AssignmentsTo(member, _cancellationToken))
        {
            switch (assignment)
            {
                case ISimpleAssignmentOperation simple when IsMember(simple.Target, member):
                    values.Add(simple.Value);
                    break;

                case IDeconstructionAssignmentOperation deconstruction when FindElement(deconstruction, member) is { } value:
                    values.Add(value);
                    break;

                case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } when targets.Elements.Any(target => IsMember(target, member)):
                    _isCertain = false;
                    break;
            }
        }

        if (member is IPropertySymbol { ContainingType: { IsRecord: true } record })
        {
            foreach (var constructor in record.InstanceConstructors)
            {
                if (constructor.Parameters.FirstOrDefault(parameter => parameter.Name == member.Name) is { } parameter)
                {
                    values.AddRange(FindArguments(constructor, parameter));
                }
            }
        }

        ResolveValues(values.Where(value => FlowReader.Unwrap(value).ConstantValue is not { HasValue: true, Value: null }), isAnyInstance);
    }

    /// <summary>
    /// An abstract property stands for the one that implements it, where the compilation has one such and one object of its type.
    /// </summary>
    private void ResolveImplementation(IPropertySymbol property)
    {
        // Other projects may have implementations of their own.
        var implementations = property.ContainingType.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
            && _reader.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && property.ContainingType.ContainingType is null
            ? new IPropertySymbol[0]
            : _reader.Compilation.GetSymbolsWithName(property.Name, SymbolFilter.Member, _cancellationToken).OfType<IPropertySymbol>().Concat(FindInRecords(property.Name))
                .Where(candidate => Implements(candidate, property)).Distinct<IPropertySymbol>(SymbolEqualityComparer.Default).ToArray();
        if (implementations.Length != 1 || CountCreations(implementations[0].ContainingType) > 1)
        {
            _isCertain = false;
            return;
        }

        var values = _reader.Members.GetValues(implementations[0]);
        if (values.IsEmpty)
        {
            ResolveMember(implementations[0], isAnyInstance: true);
        }
        else
        {
            ResolveValues(values, isAnyInstance: true);
        }
    }

    private IEnumerable<IPropertySymbol> FindInRecords(string name) => _reader.GetSyntax(_cancellationToken).RecordParametersNamed(name)
        .Select(parameter => _reader.GetModel(parameter.SyntaxTree).GetDeclaredSymbol(parameter, _cancellationToken)?.ContainingType)
        .OfType<INamedTypeSymbol>().SelectMany(record => record.GetMembers(name)).OfType<IPropertySymbol>();

    private static bool Implements(IPropertySymbol candidate, IPropertySymbol property) =>
        !candidate.IsAbstract
        && (SymbolEqualityComparer.Default.Equals(candidate.OverriddenProperty?.OriginalDefinition, property.OriginalDefinition)
            || SymbolEqualityComparer.Default.Equals(candidate.ContainingType.FindImplementationForInterfaceMember(property), candidate));

    /// <summary>How many creations make objects of the type, derived types among them; no more than two are counted.</summary>
    private int CountCreations(INamedTypeSymbol type) =>
        type.OriginalDefinition.InstanceConstructors.SelectMany(constructor => _reader.Bound.CallsOf(constructor, _cancellationToken)).Take(2).Count();

    /// <summary>True for what each of several objects has for itself: which of them the code runs for is not known.</summary>
    private bool IsOfMany(ISymbol member) => !member.IsStatic && member.ContainingType is { } type && CountCreations(type) > 1;

    /// <summary>A variable that a call of one of the program's methods fills: <c>Create(out var account)</c>.</summary>
    private void ResolveOutput(FlowSource source)
    {
        if (source.Hosts.LastOrDefault().Variable is ILocalSymbol local && !_reader.Variables.IsReplaced(local)
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) is SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } argument } }
            && _reader.GetOperation(call, _cancellationToken) is IInvocationOperation invocation
            && invocation.Arguments.FirstOrDefault(given => given.Syntax == argument)?.Parameter is { RefKind: RefKind.Out } output
            && CalleeUses.FindParameter(_reader, invocation.TargetMethod, output) is { } parameter
            && _reader.Variables.GetUses(parameter).Where(use => use.Kind != UseKind.Read).ToArray() is { Length: 1 } uses
            && uses[0] is { Kind: UseKind.Define, Chain.IsEmpty: true, Value: { } value })
        {
            _isCertain &= IsOnlyCall(call);
            Resolve(value, frame: null);
        }
        else
        {
            _isCertain = false;
        }
    }

    private IEnumerable<IOperation> FindInitialValues(ISymbol member)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax(_cancellationToken) switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null && _reader.GetOperation(initializer.Value, _cancellationToken) is { } value)
            {
                yield return value;
            }
        }
    }

    /// <summary>The part of <c>(Account, Vault) = (a, b)</c> that the member gets.</summary>
    private static IOperation? FindElement(IDeconstructionAssignmentOperation deconstruction, ISymbol member)
    {
        if (deconstruction.Target is ITupleOperation targets && FlowReader.Unwrap(deconstruction.Value) is ITupleOperation values && targets.Elements.Length == values.Elements.Length)
        {
            for (var index = 0; index < targets.Elements.Length; index++)
            {
                if (IsMember(targets.Elements[index], member))
                {
                    return values.Elements[index];
                }
            }
        }

        return null;
    }

    private static bool IsMember(IOperation target, ISymbol member) =>
        target is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member.OriginalDefinition);
}

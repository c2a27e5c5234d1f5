using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Tells what a reference to a variable does, by walking up from it.</summary>
internal sealed partial class UseClassifier
{
    public const int MaximumDepth = 4;

    private readonly CompilationReader _reader;
    private readonly int _depth;

    /// <param name="reader">The compilation's reader.</param>
    /// <param name="depth">How many calls deep the variable is passed on already; bounds the walk into callees.</param>
    public UseClassifier(CompilationReader reader, int depth)
    {
        _reader = reader;
        _depth = depth;
    }

    /// <summary>What the reference does; several things where a method of the program changes several members of what it is given.</summary>
    public ImmutableArray<VariableUse> Classify(IOperation reference)
    {
        var chain = ImmutableArray<IPropertySymbol>.Empty;
        var isElement = false;
        var isContained = false;
        var current = reference;
        while (true)
        {
            var parent = current.Parent;
            switch (parent)
            {
                // What an operator of the program does with the object is its own affair.
                case IConversionOperation { OperatorMethod: { } converter } when _reader.IsOwn(converter) && !IsImmutable(current.Type):
                    return ImmutableArray.Create(new VariableUse(UseKind.Opaque, chain, null, reference.Syntax));

                case IConversionOperation or IParenthesizedOperation or IAwaitOperation:
                case IInvocationOperation same when same.Instance == current && _reader.FindPassThrough(same.TargetMethod) == PassThrough.Receiver:
                    current = parent;
                    continue;

                case IArgumentOperation { Parameter: { Ordinal: 0 }, Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } same } when _reader.FindPassThrough(same.TargetMethod) == PassThrough.Receiver:
                    current = same;
                    continue;

                case IPropertyReferenceOperation { Property.IsIndexer: false } property when property.Instance == current:
                    if (!isElement)
                    {
                        chain = chain.Add(property.Property);
                    }

                    current = property;
                    continue;

                case IPropertyReferenceOperation { Property.IsIndexer: true } indexer when indexer.Instance == current:
                case IArrayElementReferenceOperation element when element.ArrayReference == current:
                    isElement = true;
                    current = parent;
                    continue;

                case IConditionalOperation conditional when conditional.Condition != current && conditional.Type is not null:
                case ISwitchExpressionOperation choice when choice.Value != current:
                case ICoalesceOperation or ISwitchExpressionArmOperation:
                    current = parent;
                    continue;

                // What stands after "?." is done to the object.
                case IConditionalAccessOperation access when access.Operation == current && FindInstance(access) is { } instance:
                    current = instance;
                    continue;

                case IConditionalAccessOperation access when access.WhenNotNull == current:
                    current = access;
                    continue;

                // A field of an object of the program, or a part of a tuple: what it holds is not followed, but that it changes counts.
                case IFieldReferenceOperation field when field.Instance == current && (field.Field.ContainingType.IsTupleType ? CollectionChanges.IsPartReplaced(field.Syntax) : VariableIndex.IsReplacing(field.Syntax)):
                    return ImmutableArray.Create(new VariableUse(UseKind.Opaque, chain, null, reference.Syntax));

                // What happens to the array happens to its elements.
                case IArrayInitializerOperation or IArrayCreationOperation:
                case { Syntax: CollectionExpressionSyntax } and not IArgumentOperation:
                    isContained = true;
                    current = parent;
                    continue;
            }

            var kind = parent is null ? UseKind.Opaque : ClassifyParent(current, parent, chain, isElement, out current);
            if (isContained && kind != UseKind.Store)
            {
                kind = IsStoredOnly(current) ? UseKind.Store : UseKind.Opaque;
            }

            if (kind is UseKind.Opaque or UseKind.Read && !isElement && !isContained && parent is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter, Value.Type: var given, Parent: IInvocationOperation call }
                && !Immutability.IsFixed(_reader, given) && CalleeUses.Find(_reader, call, parameter, reference, _depth) is { IsEmpty: false } inCallee)
            {
                return inCallee.Select(use => use with { Chain = chain.AddRange(use.Chain), Syntax = reference.Syntax }).ToImmutableArray();
            }

            return ImmutableArray.Create(new VariableUse(kind, chain, kind is UseKind.Opaque or UseKind.Read ? null : current, reference.Syntax));
        }
    }

    private UseKind ClassifyParent(IOperation current, IOperation parent, ImmutableArray<IPropertySymbol> chain, bool isElement, out IOperation value)
    {
        value = current;
        switch (parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == current:
                if (!chain.IsEmpty && DictionaryReader.IsNamed(current) && current is IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property.IsIndexer: false } })
                {
                    value = assignment;
                    return UseKind.Add;
                }

                value = assignment.Value;
                return isElement ? UseKind.Opaque : chain.IsEmpty ? UseKind.Define : UseKind.Assign;

            case ICompoundAssignmentOperation or IIncrementOrDecrementOperation or ICoalesceAssignmentOperation:
                return parent is IAssignmentOperation written && written.Target != current ? Shared(current) : UseKind.Opaque;

            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } when _reader.FindObject(target.Property.ContainingType) is not null || _reader.LeavesUnchanged(target.Property):
                return UseKind.Store;

            case IInvocationOperation invocation when invocation.Instance == current:
                value = invocation;
                return ClassifyReceiver(current, invocation, chain, isElement);

            case IArgumentOperation argument:
                return ClassifyArgument(current, argument, chain, out value);

            case IReturnOperation:
                return chain.IsEmpty && !IsCaptured(current) ? UseKind.Return : Shared(current);

            // A pattern may give the object another name.
            case IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation:
                return HasDesignation(parent.Syntax) ? Shared(current) : UseKind.Read;

            // So is what an operator of the program does; those of records only compare.
            case IBinaryOperation { OperatorMethod: { IsImplicitlyDeclared: false } calculation } when _reader.IsOwn(calculation):
            case IUnaryOperation { OperatorMethod: { IsImplicitlyDeclared: false } change } when _reader.IsOwn(change):
                return Shared(current);

            case ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } when deconstruction.Target == parent:
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } }:
                return UseKind.Opaque;

            case IVariableInitializerOperation or IAssignmentOperation or ITupleOperation or IDeconstructionAssignmentOperation
                or IFieldInitializerOperation or IPropertyInitializerOperation or IConditionalAccessOperation or ILoopOperation:
                return Shared(current);

            case IBinaryOperation or IUnaryOperation or IIsTypeOperation or INameOfOperation or IInterpolationOperation
                or IExpressionStatementOperation or IConditionalOperation or IPropertyReferenceOperation or IFieldReferenceOperation:
                return UseKind.Read;

            default:
                return Shared(current);
        }
    }

    /// <summary>True when the array is put into a variable from which it only becomes part of settings objects.</summary>
    private bool IsStoredOnly(IOperation array) =>
        array.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
        && _depth < MaximumDepth
        && _reader.Variables.GetUses(declarator.Symbol, _depth + 1).All(use => use.Kind is UseKind.Read or UseKind.Store);

    private static IOperation? FindInstance(IConditionalAccessOperation access) =>
        access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(operation => operation is IConditionalAccessInstanceOperation && ConditionalReceiver.Find(operation)?.Syntax == access.Operation.Syntax);

    /// <summary>True when a function inside the variable's own gives the object out.</summary>
    private static bool IsCaptured(IOperation reference)
    {
        var variable = (reference as ILocalReferenceOperation)?.Local ?? (ISymbol?)(reference as IParameterReferenceOperation)?.Parameter;
        return variable?.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration
            && declaration.GetSyntax().AncestorsAndSelf().FirstOrDefault(ExecutionOrder.IsFunction) != reference.Syntax.AncestorsAndSelf().FirstOrDefault(ExecutionOrder.IsFunction);
    }

    private static bool HasDesignation(SyntaxNode node) => node switch
    {
        SwitchStatementSyntax choice => choice.Sections.SelectMany(section => section.Labels).Any(HasDesignation),
        SwitchExpressionSyntax choice => choice.Arms.Any(arm => HasDesignation(arm.Pattern)),
        _ => node.DescendantNodes().Any(child => child is SingleVariableDesignationSyntax),
    };

    private UseKind Shared(IOperation current) => Immutability.IsFixed(_reader, current.Type) || (IsImmutable(current.Type) && IsHandedOn(current)) ? UseKind.Read : UseKind.Opaque;

    /// <summary>True when a value in a wrapper goes to other code than the program's, or into a variable through which nobody changes it.</summary>
    private bool IsHandedOn(IOperation wrapper) => wrapper.Parent switch
    {
        IAssignmentOperation { Target: IMemberReferenceOperation target } => !_reader.IsOwn(target.Member),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => !_reader.IsOwn(constructor),
        IVariableInitializerOperation => IsStoredOnly(wrapper),
        _ => false,
    };

    /// <summary>True for values that cannot be changed through another reference to them.</summary>
    public static bool IsImmutable(ITypeSymbol? type) => Immutability.IsImmutable(type);
}

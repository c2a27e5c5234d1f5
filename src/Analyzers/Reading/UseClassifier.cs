using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Tells what a reference to a variable does, by walking up from it.</summary>
internal sealed class UseClassifier
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
                    current = parent;
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

                // A field of an object of the program: what it holds is not followed, but that it changes counts.
                case IFieldReferenceOperation { Field.ContainingType.IsTupleType: false } field when field.Instance == current && VariableIndex.IsReplacing(field.Syntax):
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
                && !IsImmutable(given) && CalleeUses.Find(_reader, call, parameter, reference, _depth) is { IsEmpty: false } inCallee)
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

    private UseKind ClassifyReceiver(IOperation current, IInvocationOperation invocation, ImmutableArray<IPropertySymbol> chain, bool isElement)
    {
        // A wrapper's value may be taken out of it.
        if (invocation.TargetMethod.ReturnsVoid && Wrapper.FindWrapped(current.Type) is not null)
        {
            return UseKind.Opaque;
        }

        if (_reader.LeavesUnchanged(invocation.TargetMethod) || IsImmutable(current.Type) || invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object
            || invocation.TargetMethod.Name is "ToString" or "GetHashCode" or "Equals" or "GetType" or "Contains" or "IndexOf" or "CopyTo")
        {
            return UseKind.Read;
        }

        return invocation.TargetMethod.Name == "Add" && !chain.IsEmpty && !isElement ? UseKind.Add : UseKind.Opaque;
    }

    private UseKind ClassifyArgument(IOperation current, IArgumentOperation argument, ImmutableArray<IPropertySymbol> chain, out IOperation value)
    {
        value = argument.Parent ?? current;
        if (argument.Parameter is not { RefKind: RefKind.None })
        {
            return UseKind.Opaque;
        }

        switch (argument.Parent)
        {
            case IObjectCreationOperation creation when _reader.IsSubmission(creation.Constructor):
                return chain.IsEmpty ? UseKind.Submit : UseKind.Store;

            case IObjectCreationOperation creation when _reader.FindObject(creation.Type) is not null || _reader.LeavesUnchanged(creation.Constructor):
                return UseKind.Store;

            case IInvocationOperation invocation:
                var method = invocation.TargetMethod;
                if (_reader.IsSubmission(method))
                {
                    return chain.IsEmpty ? UseKind.Submit : UseKind.Store;
                }

                if (_reader.LeavesUnchanged(method) || (method.Name == "Add" && GetList(invocation) is { } list && (_reader.FindObject(list.ContainingType) is not null || _reader.LeavesUnchanged(list))))
                {
                    return UseKind.Store;
                }

                return IsImmutable(current.Type) || IsHarmless(method) ? UseKind.Read : UseKind.Opaque;

            default:
                return Shared(current);
        }
    }

    /// <summary>The property whose list an <c>Add</c> call fills, in a statement or in a collection initialiser.</summary>
    private static IPropertySymbol? GetList(IInvocationOperation addition) => addition switch
    {
        { Instance: IPropertyReferenceOperation list } => list.Property,
        { Parent: IObjectOrCollectionInitializerOperation { Parent: IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation list } } } => list.Property,
        _ => null,
    };

    /// <summary>True when the callee neither changes nor keeps the object: the platform's methods do not know its type, but one that returns something may hand it on.</summary>
    private bool IsHarmless(IMethodSymbol method)
    {
        var original = (method.ReducedFrom ?? method).OriginalDefinition;
        return !_reader.IsOwn(original) && LooksOnly(original) && !IsCollection(original.ContainingType)
            && original.Parameters.All(candidate => candidate.Type.TypeKind != TypeKind.Delegate)
            && (original.ReturnsVoid || IsImmutable(original.ReturnType) || original.ReturnType is INamedTypeSymbol { Name: "Task", IsGenericType: false });
    }

    // The parts of the platform that print, compare and serialize; channels, threads and events hand on what they are given.
    private static bool LooksOnly(IMethodSymbol method) => method.ContainingNamespace.ToDisplayString() switch
    {
        "System" or "System.Diagnostics" => method.IsStatic || method.ContainingType.SpecialType == SpecialType.System_Object,
        "System.IO" or "System.Linq" or "System.Text" or "System.Text.Json" or "System.Xml.Serialization" or "Microsoft.Extensions.Logging" => true,
        _ => false,
    };

    /// <summary>True when the array is put into a variable from which it only becomes part of settings objects.</summary>
    private bool IsStoredOnly(IOperation array) =>
        array.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
        && _depth < MaximumDepth
        && _reader.Variables.GetUses(declarator.Symbol, _depth + 1).All(use => use.Kind is UseKind.Read or UseKind.Store);

    private static IOperation? FindInstance(IConditionalAccessOperation access) =>
        access.WhenNotNull.DescendantsAndSelf().FirstOrDefault(operation => operation is IConditionalAccessInstanceOperation && ConditionalReceiver.Find(operation)?.Syntax == access.Operation.Syntax);

    // An object in a list of the program's own may be changed through the list.
    private static bool IsCollection(INamedTypeSymbol? type) => type is not null && type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable);

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

    private static UseKind Shared(IOperation current) => IsImmutable(current.Type) ? UseKind.Read : UseKind.Opaque;

    /// <summary>True for values that cannot be changed through another reference to them.</summary>
    public static bool IsImmutable(ITypeSymbol? type) =>
        type is not null
        && ((type.IsValueType && (type as INamedTypeSymbol)?.TypeArguments.All(IsImmutable) != false) || type.SpecialType == SpecialType.System_String || type.Name is "Output" or "Input" or "InputUnion" or "ResourceIdentifier" or "Uri" || (Wrapper.FindWrapped(type) is { } content && IsImmutable(content)));
}

using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Tells what a reference to a variable does, by walking up from it.</summary>
internal sealed class UseClassifier
{
    private const int MaximumDepth = 4;

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

                // What happens to the array happens to its elements.
                case IArrayInitializerOperation or IArrayCreationOperation:
                case { Syntax: CollectionExpressionSyntax }:
                    isContained = true;
                    current = parent;
                    continue;
            }

            var kind = parent is null ? UseKind.Opaque : ClassifyParent(current, parent, chain, isElement, out current);
            if (isContained && kind != UseKind.Store)
            {
                kind = IsStoredOnly(current) ? UseKind.Store : UseKind.Opaque;
            }

            if (kind == UseKind.Opaque && !isElement && !isContained && parent is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter, Parent: IInvocationOperation call }
                && FindChanges(call.TargetMethod, parameter) is { } changes)
            {
                return changes.Select(change => new VariableUse(UseKind.Opaque, chain.AddRange(change), null, reference.Syntax)).ToImmutableArray();
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

            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } when _reader.FindObject(target.Property.ContainingType) is not null:
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

    private static UseKind ClassifyReceiver(IOperation current, IInvocationOperation invocation, ImmutableArray<IPropertySymbol> chain, bool isElement)
    {
        if (IsImmutable(current.Type) || invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object
            || invocation.TargetMethod.Name is "ToString" or "GetHashCode" or "Equals" or "GetType" or "Contains" or "IndexOf" or "CopyTo" or "GetEnumerator")
        {
            return UseKind.Read;
        }

        return invocation.TargetMethod.Name == "Add" && !chain.IsEmpty && !isElement ? UseKind.Add : UseKind.Opaque;
    }

    private UseKind ClassifyArgument(IOperation current, IArgumentOperation argument, ImmutableArray<IPropertySymbol> chain, out IOperation value)
    {
        value = argument.Parent ?? current;
        if (argument.Parameter is not { RefKind: RefKind.None } parameter)
        {
            return UseKind.Opaque;
        }

        switch (argument.Parent)
        {
            case IObjectCreationOperation creation when _reader.IsSubmission(creation.Constructor):
                return chain.IsEmpty ? UseKind.Submit : UseKind.Store;

            case IObjectCreationOperation creation when _reader.FindObject(creation.Type) is not null:
                return UseKind.Store;

            case IInvocationOperation invocation:
                var method = invocation.TargetMethod;
                if (_reader.IsSubmission(method))
                {
                    return chain.IsEmpty ? UseKind.Submit : UseKind.Store;
                }

                if (method.Name == "Add" && GetList(invocation) is { } list && _reader.FindObject(list.ContainingType) is not null)
                {
                    return UseKind.Store;
                }

                return IsImmutable(current.Type) || IsHarmless(method, parameter) ? UseKind.Read : UseKind.Opaque;

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

    /// <summary>The members of its argument that a method of the program may change; null when that cannot be told, or it may hand the argument on.</summary>
    private ImmutableArray<ImmutableArray<IPropertySymbol>>? FindChanges(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (FindUsesInBody(method, parameter) is not { } uses)
        {
            return null;
        }

        var changes = ImmutableArray.CreateBuilder<ImmutableArray<IPropertySymbol>>();
        foreach (var use in uses)
        {
            if (use.Kind is UseKind.Assign or UseKind.Add or UseKind.Opaque && !use.Chain.IsEmpty)
            {
                changes.Add(use.Chain);
            }
            else if (use.Kind is not (UseKind.Read or UseKind.Submit))
            {
                return null;
            }
        }

        return changes.ToImmutable();
    }

    /// <summary>True when the callee cannot change the object: the platform's own methods, and ours when their bodies only read or submit it.</summary>
    private bool IsHarmless(IMethodSymbol method, IParameterSymbol parameter)
    {
        var original = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!_reader.IsOwn(original))
        {
            // The platform's methods do not know the object's type; one that returns something may hand the object on.
            return IsPlatform(original.ContainingNamespace) && original.MethodKind != MethodKind.DelegateInvoke && !IsCollection(original.ContainingType)
                && original.Parameters.All(candidate => candidate.Type.TypeKind != TypeKind.Delegate)
                && (original.ReturnsVoid || IsImmutable(original.ReturnType) || original.ReturnType is INamedTypeSymbol { Name: "Task", IsGenericType: false });
        }

        return FindUsesInBody(method, parameter) is { } uses && uses.All(use => use.Kind is UseKind.Read or UseKind.Submit);
    }

    private ImmutableArray<VariableUse>? FindUsesInBody(IMethodSymbol method, IParameterSymbol parameter) =>
        _depth < MaximumDepth && FindParameter(_reader, method, parameter) is { } inBody ? _reader.Variables.GetUses(inBody, _depth + 1) : null;

    /// <summary>The parameter as the body of a method of the program knows it; null when the call may run another body.</summary>
    public static IParameterSymbol? FindParameter(CompilationReader reader, IMethodSymbol method, IParameterSymbol parameter)
    {
        var original = (method.ReducedFrom ?? method).OriginalDefinition;
        original = original.PartialImplementationPart ?? original;
        return reader.IsOwn(original) && !original.IsVirtual && !original.IsAbstract && !original.IsOverride && !original.IsExtern
            ? original.Parameters.FirstOrDefault(candidate => candidate.Ordinal == parameter.OriginalDefinition.Ordinal + (original.Parameters.Length - method.Parameters.Length))
            : null;
    }

    private static bool IsPlatform(INamespaceSymbol space)
    {
        var name = space.ToDisplayString();
        return name == "System" || name == "Microsoft.Extensions.Logging"
            || (name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.Reflection", StringComparison.Ordinal));
    }

    /// <summary>True when the array is put into a variable from which it only becomes part of settings objects.</summary>
    private bool IsStoredOnly(IOperation array) =>
        array.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }
        && _depth < MaximumDepth
        && _reader.Variables.GetUses(declarator.Symbol, _depth + 1).All(use => use.Kind is UseKind.Read or UseKind.Store);

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
    private static bool IsImmutable(ITypeSymbol? type) =>
        type is not null
        && (type.IsValueType || type.SpecialType == SpecialType.System_String || type.Name is "Output" or "Input" or "InputUnion" or "ResourceIdentifier" or "Uri");
}

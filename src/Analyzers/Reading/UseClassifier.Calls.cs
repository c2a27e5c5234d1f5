using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>What calls do with the object that they are made on, or that they are given.</content>
internal sealed partial class UseClassifier
{
    private UseKind ClassifyReceiver(IOperation current, IInvocationOperation invocation, ImmutableArray<IPropertySymbol> chain, bool isElement)
    {
        // A wrapper's value may be taken out of it.
        var method = invocation.TargetMethod;
        if (method.ReturnsVoid && Wrapper.FindWrapped(FlowReader.Unwrap(current).Type) is not null)
        {
            return UseKind.Opaque;
        }

        if (_reader.LeavesUnchanged(method) || method.ContainingType.SpecialType == SpecialType.System_Object
            || method.Name is "ToString" or "GetHashCode" or "Equals" or "GetType" or "Contains" or "IndexOf" || (method.Name == "CopyTo" && GivesNothingOut(invocation)))
        {
            return UseKind.Read;
        }

        // A struct of the program is changed in its variable by its own methods.
        if (IsImmutable(current.Type))
        {
            return IsChangedByFunction(invocation) || ChangesItsStruct(method) ? UseKind.Opaque : UseKind.Read;
        }

        return method.Name == "Add" && !chain.IsEmpty && !isElement ? UseKind.Add : UseKind.Opaque;
    }

    /// <summary>True for a method of a struct of the program that may set members of the struct, or the struct itself.</summary>
    private bool ChangesItsStruct(IMethodSymbol method) =>
        method is { IsReadOnly: false, IsExtensionMethod: false, ContainingType: { IsValueType: true, IsReadOnly: false } type } && _reader.IsOwn(method)
        && (method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } body || body.DescendantNodes().Any(Changes)
            || type.GetMembers().OfType<IFieldSymbol>().Any(field => field.Type is { TypeKind: TypeKind.Struct, IsReadOnly: false } && _reader.IsOwn(field.Type)));

    // An assignment, a call of another of its methods, or the struct itself in other hands.
    private static bool Changes(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax or RefExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or ThisExpressionSyntax { Parent: not MemberAccessExpressionSyntax } => true,
        InvocationExpressionSyntax { Expression: var called } => called is not MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax },
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => node.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
            or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression or (int)SyntaxKind.AddressOfExpression,
        _ => false,
    };

    /// <summary>True when a function that gets what the receiver holds changes that: <c>args.Sku.Apply(sku => ...)</c>.</summary>
    private bool IsChangedByFunction(IInvocationOperation invocation) => invocation.Arguments.Any(argument =>
        FlowReader.Unwrap(argument.Value) is IDelegateCreationOperation function
        && (function.Target switch
        {
            IAnonymousFunctionOperation { Symbol: var symbol } => symbol,
            IMethodReferenceOperation { Method: var given } when _reader.IsOwn(given) => given.OriginalDefinition,
            _ => null,
        })?.Parameters.FirstOrDefault() is { } parameter
        && !IsImmutable(parameter.Type) && _depth < MaximumDepth && !_reader.Variables.GetUses(parameter, _depth + 1).All(static use => use.LeavesUnchanged));

    // Copies of values, not other names of objects.
    private static bool GivesNothingOut(IInvocationOperation copying) => copying.Arguments.All(static argument => FlowReader.Unwrap(argument.Value).Type switch
    {
        IArrayTypeSymbol array => IsImmutable(array.ElementType),
        INamedTypeSymbol { IsValueType: true } view => view.TypeArguments.All(IsImmutable),
        _ => false,
    });

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

                return (Immutability.IsFixed(_reader, current.Type) && !IsChangedByFunction(invocation)) || IsHarmless(method) || (IsImmutable(current.Type) && IsForeign(method) && !IsChangedByFunction(invocation)) ? UseKind.Read : UseKind.Opaque;

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
            && original.Parameters.All(candidate => candidate.Type.TypeKind != TypeKind.Delegate && !Immutability.IsView(candidate.Type))
            && (original.ReturnsVoid || IsImmutable(original.ReturnType) || original.ReturnType is INamedTypeSymbol { Name: "Task", IsGenericType: false });
    }

    // The parts of the platform that print, compare and serialize; channels, threads and events hand on what they are given.
    private static bool LooksOnly(IMethodSymbol method) => method.ContainingNamespace.ToDisplayString() switch
    {
        "System" or "System.Diagnostics" => (method.IsStatic && method.ContainingType.Name != nameof(System.AppContext)) || method.ContainingType.SpecialType == SpecialType.System_Object,
        "System.IO" or "System.Linq" or "System.Text" or "System.Text.Json" or "System.Xml.Serialization" or "Microsoft.Extensions.Logging" => true,
        _ => false,
    };

    private bool IsForeign(IMethodSymbol method) => !_reader.IsOwn(method) && method.MethodKind != MethodKind.DelegateInvoke;

    // An object in a list of the program's own may be changed through the list.
    private static bool IsCollection(INamedTypeSymbol? type) => type is not null && type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable);
}

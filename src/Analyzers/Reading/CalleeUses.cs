using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Sums up what a method of the program does to an object that it is given: which members it sets, and to what.</summary>
internal static class CalleeUses
{
    private const int MaximumUses = 64;

    private static readonly ImmutableArray<VariableUse> s_read =
        ImmutableArray.Create(new VariableUse(UseKind.Read, ImmutableArray<IPropertySymbol>.Empty, null, null!));

    /// <summary>
    /// What the call does to its argument, and what then happens to the object where the method gives it back; empty when that
    /// cannot be told.
    /// </summary>
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="call">The call.</param>
    /// <param name="parameter">The parameter that gets the object.</param>
    /// <param name="reference">The variable that the object is taken from.</param>
    /// <param name="depth">How many calls deep the object is passed on already.</param>
    public static ImmutableArray<VariableUse> Find(CompilationReader reader, IInvocationOperation call, IParameterSymbol parameter, IOperation reference, int depth)
    {
        if (depth >= UseClassifier.MaximumDepth || FindParameter(reader, call.TargetMethod, parameter) is not { } inBody
            || inBody.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } body)
        {
            return ImmutableArray<VariableUse>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<VariableUse>();
        var later = new List<VariableUse>();
        var isReturned = false;
        foreach (var use in reader.Variables.GetUses(inBody, depth + 1))
        {
            switch (use.Kind)
            {
                case UseKind.Assign or UseKind.Add or UseKind.Submit:
                case UseKind.Opaque when !use.Chain.IsEmpty:
                    var runs = ExecutionOrder.RunsIn(use.Syntax, body);
                    (runs == RunsBefore.Unknown && use.Kind != UseKind.Submit ? later : (ICollection<VariableUse>)found).Add(use with
                    {
                        Kind = (runs == RunsBefore.Unknown || GoesOn(call)) && use.Kind != UseKind.Submit ? UseKind.Opaque : use.Kind,
                        Calls = use.Calls.Insert(0, call),
                        IsConditional = use.IsConditional || runs != RunsBefore.Always,
                    });
                    break;
                case UseKind.Return:
                    isReturned = true;
                    break;
                case UseKind.Store when IsReferenced(reader, inBody, use):
                    break;
                case not UseKind.Read:
                    return ImmutableArray<VariableUse>.Empty;
            }
        }

        // Code of a function in the method may run after whatever else it does.
        found.AddRange(later);
        if (isReturned && !IsDiscarded(call, reference))
        {
            found.AddRange(new UseClassifier(reader, depth + 1).Classify(call));
        }

        return found.Count > MaximumUses ? ImmutableArray<VariableUse>.Empty : found.Count == 0 ? s_read : found.ToImmutable();
    }

    /// <summary>The parameter as the body of a method of the program knows it; null when the call may run another body.</summary>
    public static IParameterSymbol? FindParameter(CompilationReader reader, IMethodSymbol method, IParameterSymbol parameter)
    {
        var original = (method.ReducedFrom ?? method).OriginalDefinition;
        original = original.PartialImplementationPart ?? original;
        return reader.IsOwn(original) && RunsAtOnce(original) && !original.IsVirtual && !original.IsAbstract && !original.IsOverride && !original.IsExtern
            ? original.Parameters.FirstOrDefault(candidate => candidate.Ordinal == parameter.OriginalDefinition.Ordinal + (original.Parameters.Length - method.Parameters.Length))
            : null;
    }

    /// <summary>False for methods whose code a call need not run: an iterator's, and one that is called under some symbol only.</summary>
    public static bool RunsAtOnce(IMethodSymbol method) => !method.IsConditional && !IsIterator(method);

    // What an iterator does waits until somebody asks for its elements.
    private static bool IsIterator(IMethodSymbol method) => method.ReturnType is INamedTypeSymbol { Name: "IEnumerable" or "IEnumerator" or "IAsyncEnumerable" or "IAsyncEnumerator" }
        && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax().DescendantNodes().Any(static node => node is YieldStatementSyntax) == true;

    /// <summary>True for a call of an asynchronous method that nobody waits for on the spot, so that it may go on later.</summary>
    public static bool GoesOn(IInvocationOperation call)
    {
        if (!call.TargetMethod.IsAsync)
        {
            return false;
        }

        IOperation result = call;
        while (result.Parent is IConversionOperation or IParenthesizedOperation || (result.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "Wait" or "AsTask" } next && next.Instance == result))
        {
            result = result.Parent;
        }

        return !(result.Parent is IAwaitOperation or IReturnOperation or IPropertyReferenceOperation { Property.Name: "Result" } || result is IInvocationOperation { TargetMethod.Name: "GetResult" or "Wait" });
    }

    /// <summary>True when what is stored only refers to the object, which is a resource: as the parent of another one, or by its id.</summary>
    private static bool IsReferenced(CompilationReader reader, IParameterSymbol parameter, VariableUse use) => use.Chain.IsEmpty
        ? reader.FindDeclaration(parameter.Type) is { SettingsParameter: null, IsResource: true }
        : reader.IsResourceReference(use.Chain[0]);

    /// <summary>True when nothing is done with the result, or when it goes back into the variable that the object was taken from.</summary>
    private static bool IsDiscarded(IInvocationOperation call, IOperation reference)
    {
        IOperation result = call;
        while (result.Parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            result = result.Parent;
        }

        return result.Parent is IExpressionStatementOperation
            || (result.Parent is ISimpleAssignmentOperation assignment && assignment.Value == result && GetVariable(assignment.Target) is { } target
                && SymbolEqualityComparer.Default.Equals(target, GetVariable(reference)));
    }

    private static ISymbol? GetVariable(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };
}

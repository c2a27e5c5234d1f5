using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Finds the expression by which an object is handed to a call that notes it, so that one of several objects, which the program
/// chooses, counts as one.
/// </summary>
internal sealed class Registration
{
    // How often an object may get another name, or leave a method, on its way.
    private const int MaximumDepth = 5;

    private readonly CompilationReader _reader;
    private readonly HashSet<ISymbol> _visited = new(SymbolEqualityComparer.Default);

    private Registration(CompilationReader reader) => _reader = reader;

    /// <summary>The noted expression, or the one that chooses where none is noted; null when there is neither.</summary>
    public static IOperation? Find(CompilationReader reader, IOperation origin)
    {
        var current = Climb(origin);
        return new Registration(reader).FindNoted(current, depth: 0) ?? (current == origin ? null : current);
    }

    /// <summary>The outermost expression that chooses the object, or another one.</summary>
    private static IOperation Climb(IOperation origin)
    {
        var current = origin;
        while ((current.Parent is IConditionalOperation conditional && conditional.Condition != current && conditional.Type is not null)
            || current.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            current = current.Parent;
        }

        return current;
    }

    private IOperation? FindNoted(IOperation? reference, int depth)
    {
        if (reference is null)
        {
            return null;
        }

        var current = Climb(reference);
        switch (current.Parent)
        {
            case IArgumentOperation { Parent: IInvocationOperation call } argument when _reader.IsRegistration(call.TargetMethod):
                return argument.Value;

            case var _ when depth >= MaximumDepth:
                return null;

            // A method of the program that may give back another one of its arguments.
            case IArgumentOperation { Parent: IInvocationOperation call } when _reader.IsOwn(call.TargetMethod) && SymbolEqualityComparer.Default.Equals(call.Type, current.Type):
                return FindNoted(call, depth + 1);

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return FindNoted(local, depth);

            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                return FindNoted(local, depth);

            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: (IFieldSymbol or IPropertySymbol { IsIndexer: false }) and var member } } when IsOneOf(member):
                return FindNoted(member, depth);

            case IReturnOperation when FindReturning(current) is { } method:
                return FindNoted(method, _reader.GetCalls(method, CancellationToken.None), depth);

            default:
                return FindCollection(current) is { } collection ? FindNoted(collection, GetReferences(collection).Select(GetElement), depth) : null;
        }
    }

    private IOperation? FindNoted(ISymbol variable, int depth) => FindNoted(variable, GetReferences(variable), depth);

    // What is noted itself comes before what is made of it.
    private IOperation? FindNoted(ISymbol holder, IEnumerable<IOperation?> references, int depth) => !_visited.Add(holder) ? null
        : references.Select(reference => FindNoted(reference, MaximumDepth)).FirstOrDefault(noted => noted is not null)
            ?? references.Select(reference => FindNoted(reference, depth + 1)).FirstOrDefault(noted => noted is not null);

    private IEnumerable<IOperation?> GetReferences(ISymbol variable) => _reader.Variables.GetUses(variable).Select(use => _reader.GetOperation(use.Syntax));

    /// <summary>True for a member of the program to which several objects are assigned.</summary>
    private bool IsOneOf(ISymbol member) => _reader.IsOwn(member) && _reader.Members.GetAssignedValues(member).Length > 1;

    /// <summary>The method that gives back the object, or another one.</summary>
    private IMethodSymbol? FindReturning(IOperation returned) =>
        _reader.GetModel(returned.Syntax.SyntaxTree).GetEnclosingSymbol(returned.Syntax.SpanStart) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method
        && (_reader.Members.GetReturnValues(method).Length > 1 || (returned is ILocalReferenceOperation { Local: var local } && _reader.Variables.IsReplaced(local)))
            ? method
            : null;

    /// <summary>The variable of the array, list or dictionary that is made of the object and others.</summary>
    private static ILocalSymbol? FindCollection(IOperation element)
    {
        var current = element;
        while (current.Parent is IArrayInitializerOperation or IArrayCreationOperation or IConversionOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation
            || current.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: IInstanceReferenceOperation } }
            || current.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: IInstanceReferenceOperation } }
            || (current.Parent is IInvocationOperation { TargetMethod.Name: "Add", Instance: IInstanceReferenceOperation } && current is IArgumentOperation)
            || (current.Parent is not (null or IArgumentOperation) && current.Parent.Syntax is CollectionExpressionSyntax))
        {
            current = current.Parent;
        }

        return current != element && current.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;
    }

    /// <summary>The element that is taken out of a collection by its position or key.</summary>
    private static IOperation? GetElement(IOperation? collection) => collection?.Parent switch
    {
        IArrayElementReferenceOperation element when element.ArrayReference == collection => element,
        IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == collection => element,
        _ => null,
    };
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Follows the resources that a call gives, from the sequence that they are in to the variables that hold one of them: through
/// filters, picks, loops, patterns and casts.
/// </summary>
internal sealed partial class LookedUpObjects
{
    private const int MaximumDepth = 8;

    private readonly CompilationReader _reader;
    private readonly List<LookedUpObject> _found = new();
    private readonly List<ITypeSymbol> _escaped = new();
    private readonly HashSet<SyntaxNode> _visited = new();

    private LookedUpObjects(CompilationReader reader) => _reader = reader;

    public static LookedUpObjects Find(CompilationReader reader, IInvocationOperation lookup)
    {
        var objects = new LookedUpObjects(reader);
        objects.FollowSequence(lookup, string.Empty, 0);
        return objects;
    }

    /// <summary>The resources that something is done to.</summary>
    public IReadOnlyList<LookedUpObject> Found => _found;

    /// <summary>True when code that cannot be followed may change resources of the ARM type.</summary>
    public bool MayChange(string resourceType) => _escaped.Any(escaped =>
        escaped is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false, SpecialType: not SpecialType.System_Object } type || _reader.FindResourceType(type) == resourceType);

    private void FollowSequence(IOperation sequence, string condition, int depth)
    {
        if (!_visited.Add(sequence.Syntax))
        {
            return;
        }

        if (depth > MaximumDepth)
        {
            _escaped.Add(GetElementType(sequence));
            return;
        }

        var current = Climb(sequence);
        switch (current.Parent)
        {
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType.Name: "Enumerable" } method } call } argument when call.Arguments[0] == argument:
                if (IsFilter(method.Name))
                {
                    FollowSequence(call, condition + GetCondition(call), depth + 1);
                }
                else if (IsPick(method.Name))
                {
                    FollowElement(call, condition + GetCondition(call), depth + 1);
                }
                else if (!IsQuestion(method.Name))
                {
                    _escaped.Add(GetElementType(sequence));
                }

                break;

            case IInvocationOperation { TargetMethod: { Name: "ForEach", ContainingType.Name: "List" }, Arguments: { Length: 1 } arguments } call when call.Instance == current:
                if (FlowReader.Unwrap(arguments[0].Value) is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.Parameters: { Length: 1 } parameters, Body: { } body } })
                {
                    AddVariable(parameters[0], parameters[0].DeclaringSyntaxReferences[0].GetSyntax(), body.Syntax, condition, depth);
                }
                else
                {
                    _escaped.Add(GetElementType(sequence));
                }

                break;

            case IForEachLoopOperation loop when loop.Collection == current && loop.Locals.Length == 1:
                AddVariable(loop.Locals[0], loop.Syntax, loop.Body.Syntax, condition, depth);
                break;

            case IPropertyReferenceOperation { Property.IsIndexer: true } element when element.Instance == current:
                FollowElement(element, condition + element.Syntax, depth + 1);
                break;

            case IArrayElementReferenceOperation element when element.ArrayReference == current:
                FollowElement(element, condition + element.Syntax, depth + 1);
                break;

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } }:
                foreach (var reference in GetReferences(variable))
                {
                    FollowSequence(reference, condition, depth + 1);
                }

                break;

            case not IExpressionStatementOperation:
                _escaped.Add(GetElementType(sequence));
                break;
        }
    }

    private void FollowElement(IOperation element, string condition, int depth)
    {
        if (!_visited.Add(element.Syntax))
        {
            return;
        }

        if (depth > MaximumDepth)
        {
            _escaped.Add(element.Type!);
            return;
        }

        var current = Climb(element);
        switch (current.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var variable } declarator }:
                AddVariable(variable, declarator.Syntax, null, condition, depth);
                break;

            case IIsPatternOperation { Pattern: var pattern } test when test.Value == current:
                AddPattern(pattern, condition, depth);
                break;

            // What a method of the program gives back is what each of its calls gives.
            case IReturnOperation when _reader.GetModel(current.Syntax.SyntaxTree).GetEnclosingSymbol(current.Syntax.SpanStart) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method:
                if (_reader.HasOtherCallers(method, CancellationToken.None))
                {
                    _escaped.Add(element.Type!);
                }

                foreach (var call in _reader.GetCalls(method, CancellationToken.None))
                {
                    FollowElement(call, condition + call.Syntax, depth + 1);
                }

                break;

            case ISwitchOperation choice when choice.Value == current:
                foreach (var clause in choice.Cases.SelectMany(section => section.Clauses).OfType<IPatternCaseClauseOperation>())
                {
                    AddPattern(clause.Pattern, condition, depth, isGuarded: clause.Guard is not null);
                }

                break;

            default:
                AddExpression(current, element.Type!, condition);
                break;
        }
    }

    private void AddVariable(ISymbol variable, SyntaxNode declaration, SyntaxNode? body, string condition, int depth, bool isGuarded = false)
    {
        var type = (variable as ILocalSymbol)?.Type ?? ((IParameterSymbol)variable).Type;
        var uses = _reader.Variables.GetUses(variable);
        if (_reader.Variables.IsReplaced(variable))
        {
            _escaped.Add(type);
            return;
        }

        var isChanged = uses.Any(IsChange);
        if (isChanged && Resource(type) is { } resource)
        {
            var scope = body ?? declaration.Ancestors().First(ancestor => ancestor is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax || ExecutionOrder.IsFunction(ancestor));
            _found.Add(new LookedUpObject(resource, variable, declaration, condition, uses.Select(use => LookupTest.Order(isGuarded ? use with { IsConditional = true } : use, scope, declaration, variable)).ToImmutableArray()));
        }

        else
        {
            AddCasts(uses);
        }

        // It may get another name, under which it is changed.
        foreach (var reference in isChanged ? Enumerable.Empty<IOperation>() : GetReferences(variable))
        {
            FollowElement(reference, condition, depth + 1);
        }
    }

    /// <summary>An object that is changed without a name: <c>resources.OfType&lt;X&gt;().Single().Sku = ...</c>.</summary>
    private void AddExpression(IOperation element, ITypeSymbol type, string condition)
    {
        var uses = new UseClassifier(_reader, depth: 0).Classify(element);
        if (Resource(element.Type) is { } resource && element is not (ILocalReferenceOperation or IParameterReferenceOperation) && uses.Any(IsChange))
        {
            _found.Add(new LookedUpObject(resource, null, element.Syntax, condition, uses));
        }
        else if (uses.Any(use => use.Kind == UseKind.Opaque || (use.Kind == UseKind.Return && use.Chain.IsEmpty)))
        {
            _escaped.Add(type);
        }
        else
        {
            AddCasts(uses);
        }
    }

    private static bool IsChange(VariableUse use) => use.Kind is UseKind.Assign or UseKind.Add || (use.Kind == UseKind.Opaque && !use.Chain.IsEmpty);

    private INamedTypeSymbol? Resource(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _reader.FindDeclaration(named) is { SettingsParameter: null, IsResource: true } ? named : null;

    private IEnumerable<IOperation> GetReferences(ISymbol variable) =>
        _reader.Variables.GetUses(variable).Select(use => _reader.GetOperation(use.Syntax)).OfType<IOperation>();

    /// <summary>The outermost expression that is the same object: without casts, and where <c>null</c> is no way on.</summary>
    private static IOperation Climb(IOperation operation)
    {
        while (operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation || (operation.Parent is ICoalesceOperation { WhenNull: var otherwise } fallback && fallback.Value == operation && FlowReader.Unwrap(otherwise) is IThrowOperation))
        {
            operation = operation.Parent;
        }

        return operation;
    }

    private static bool IsFilter(string name) =>
        name is "OfType" or "Cast" or "Where" or "OrderBy" or "OrderByDescending" or "Reverse" or "Distinct" or "Skip" or "Take" or "AsEnumerable" or "ToList" or "ToArray";

    private static bool IsPick(string name) =>
        name is "Single" or "SingleOrDefault" or "First" or "FirstOrDefault" or "Last" or "LastOrDefault" or "ElementAt" or "ElementAtOrDefault";

    private static bool IsQuestion(string name) => name is "Any" or "All" or "Count" or "Contains";

    private static ITypeSymbol GetElementType(IOperation sequence) =>
        sequence.Type is IArrayTypeSymbol { ElementType: var element } ? element : sequence.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : sequence.Type!;

    // What tells one of several resources from the others.
    private static string GetCondition(IInvocationOperation call) =>
        string.Concat(call.Arguments.Skip(1).Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).Select(argument => argument.Value.Syntax.ToString()));
}

/// <summary>A resource that the program looked up, and changes.</summary>
/// <param name="Type">Its class.</param>
/// <param name="Variable">The variable that holds it; null when it is changed without one.</param>
/// <param name="Origin">The declaration of the variable, or the expression that gives the object.</param>
/// <param name="Condition">What tells it from others of its type, as it is written; empty when nothing does.</param>
/// <param name="Uses">What is done to it.</param>
internal sealed record LookedUpObject(INamedTypeSymbol Type, ISymbol? Variable, SyntaxNode Origin, string Condition, ImmutableArray<VariableUse> Uses);

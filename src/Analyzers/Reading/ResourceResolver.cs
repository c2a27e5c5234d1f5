using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Follows an expression that stands for a resource (its id, its data, the resource itself) to the creation that declares it.
/// It collects what it can prove; what it cannot follow adds nothing.
/// </summary>
internal sealed class ResourceResolver
{
    private readonly CompilationReader _reader;
    private readonly SyntaxIndex _syntax;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SyntaxNode> _declarations = new();
    private readonly HashSet<(SyntaxNode, CallFrame?)> _visited = new();
    private int _budget = 512;

    private ResourceResolver(CompilationReader reader, SyntaxIndex syntax, CancellationToken cancellationToken)
    {
        _reader = reader;
        _syntax = syntax;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The creation expressions of the resources that the value may stand for.</summary>
    public static IReadOnlyCollection<SyntaxNode> Resolve(CompilationReader reader, ReferenceValue reference, CancellationToken cancellationToken)
    {
        var resolver = new ResourceResolver(reader, reader.GetSyntax(cancellationToken), cancellationToken);
        resolver.Resolve(reference.Operation, reference.Frame);
        return resolver._declarations;
    }

    private void Resolve(IOperation? expression, CallFrame? frame)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (expression is null || --_budget < 0 || !_visited.Add((expression.Syntax, frame)))
        {
            return;
        }

        foreach (var source in WithoutChoices(FlowReader.Follow(_reader, expression, frame)))
        {
            switch (source.Operation)
            {
                case IPropertyReferenceOperation { Instance: { } instance } reference when _reader.IsResourceReference(reference.Property):
                    Resolve(instance, source.Frame);
                    break;

                case IPropertyReferenceOperation { Property: var property } when _reader.IsOwn(property):
                    ResolveProperty(property, source.IsAnyInstance);
                    break;

                case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }:
                    ResolveValues(FindArguments(method, parameter), source.IsAnyInstance && method.MethodKind == MethodKind.Constructor);
                    break;

                case IObjectCreationOperation creation when _reader.FindDeclaration(creation.Type) is { } declaration:
                    if (declaration.SettingsParameter is not null)
                    {
                        _declarations.Add(creation.Syntax);
                    }

                    break;

                case IObjectCreationOperation { Type.Name: "ResourceIdentifier", Arguments: { Length: 1 } arguments }:
                    Resolve(arguments[0].Value, source.Frame);
                    break;

                case IInvocationOperation invocation:
                    ResolveCall(invocation, source.Frame);
                    break;
            }
        }
    }

    /// <summary>
    /// What a method returns is one thing for each call; where it has several to return, which of them is not known here. A choice
    /// that the expression itself makes stays one.
    /// </summary>
    private static IEnumerable<FlowSource> WithoutChoices(ImmutableArray<FlowSource> sources)
    {
        var returned = sources.ToLookup(source => source.Call);
        return sources.Where(source => source.Call is null || returned[source.Call].Select(other => other.Operation?.Syntax).Distinct().Count() == 1);
    }

    private void ResolveCall(IInvocationOperation invocation, CallFrame? frame)
    {
        if (_reader.IsSubmission(invocation.TargetMethod))
        {
            foreach (var argument in invocation.Arguments)
            {
                if (_reader.FindDeclaration(argument.Parameter?.Type) is not null)
                {
                    _declarations.UnionWith(FlowReader.Follow(_reader, argument.Value, frame).Select(source => source.Operation).OfType<IObjectCreationOperation>().Select(creation => creation.Syntax));
                }
            }
        }
        else if (_reader.IsChildCollection(invocation.TargetMethod))
        {
            Resolve(invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value, frame);
        }
        else if (invocation.TargetMethod.Name is "ToString" or "ConfigureAwait" or "GetAwaiter" or "GetResult" or "WaitForCompletion" or "WaitForCompletionAsync")
        {
            Resolve(invocation.Instance, frame);
        }
        else if (invocation.TargetMethod is { Name: "Create", ContainingType.Name: "Output", IsStatic: true } && invocation.Arguments.Length == 1)
        {
            Resolve(invocation.Arguments[0].Value, frame);
        }
    }

    /// <summary>Each of the values counts, unless they belong to objects that cannot be told apart.</summary>
    private void ResolveValues(IEnumerable<IOperation> values, bool isAnyInstance)
    {
        var found = values.ToArray();
        if (isAnyInstance && found.Length > 1)
        {
            return;
        }

        foreach (var value in found)
        {
            Resolve(value, frame: null);
        }
    }

    /// <summary>A parameter stands for what callers give it.</summary>
    private IEnumerable<IOperation> FindArguments(IMethodSymbol method, IParameterSymbol parameter)
    {
        var callers = method.MethodKind == MethodKind.Constructor ? _syntax.CreationsOf(method.ContainingType.Name) : _syntax.CallsOf(method.Name);
        foreach (var caller in callers)
        {
            var (target, arguments) = _reader.GetOperation(caller, _cancellationToken) switch
            {
                IInvocationOperation invocation => (invocation.TargetMethod, invocation.Arguments),
                IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
                _ => default,
            };
            if (target is not null && SymbolEqualityComparer.Default.Equals(target.OriginalDefinition, method.OriginalDefinition)
                && arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
            {
                yield return argument.Value;
            }
        }
    }

    /// <summary>A property that others set stands for what initialisers and assignments give it, or a record's constructor.</summary>
    private void ResolveProperty(IPropertySymbol property, bool isAnyInstance)
    {
        var values = new List<IOperation>();
        foreach (var assignment in _syntax.AssignmentsTo(property.Name))
        {
            if (_reader.GetOperation(assignment, _cancellationToken) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } operation
                && SymbolEqualityComparer.Default.Equals(target.Property.OriginalDefinition, property.OriginalDefinition))
            {
                values.Add(operation.Value);
            }
        }

        if (property.ContainingType.IsRecord)
        {
            foreach (var constructor in property.ContainingType.InstanceConstructors)
            {
                if (constructor.Parameters.FirstOrDefault(parameter => parameter.Name == property.Name) is { } parameter)
                {
                    values.AddRange(FindArguments(constructor, parameter));
                }
            }
        }

        ResolveValues(values, isAnyInstance);
    }
}

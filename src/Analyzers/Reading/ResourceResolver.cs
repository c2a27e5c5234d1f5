using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Follows an expression that stands for a resource (its id, its data, the resource itself) to the creation that declares it.
/// It collects what it can prove; what it cannot follow adds nothing.
/// </summary>
internal sealed partial class ResourceResolver
{
    private readonly CompilationReader _reader;
    private readonly CancellationToken _cancellationToken;
    private readonly string? _namedType;
    private readonly IdPart _namedGroup;
    private readonly HashSet<(SyntaxNode, CallFrame?)> _visited = new();
    private HashSet<SyntaxNode> _declarations = new();
    private readonly Dictionary<SyntaxNode, CallChain?> _calls = new();
    private int _budget = 512;
    private bool _isCertain = true;

    private ResourceResolver(CompilationReader reader, string? namedType, SettingValue? namedGroup, CancellationToken cancellationToken)
    {
        _reader = reader;
        _namedType = namedType;
        _namedGroup = namedGroup is ScalarValue known ? new IdPart(known.Text) : namedGroup is ReferenceValue reference ? new IdPart(null, reference.Operation, reference.Frame) : default;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The creation expressions of the resources that the value may stand for, and the calls that each runs in.</summary>
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="value">An id, a name, or an expression that gives one.</param>
    /// <param name="namedType">The type of the resource where the value is a name; null where it must be an id.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="namedGroup">The resource group of the resource where the value is a name; null where that is not told.</param>
    public static IEnumerable<(SyntaxNode Creation, CallChain? Calls)> Resolve(CompilationReader reader, SettingValue value, string? namedType, CancellationToken cancellationToken, SettingValue? namedGroup = null)
    {
        var resolver = Run(reader, value, namedType, namedGroup, cancellationToken);
        return resolver._declarations.Select(creation => (creation, resolver._calls.TryGetValue(creation, out var calls) ? calls : null));
    }

    /// <summary>The creation expression of the one resource that the value stands for; null when it may be another, or another instance.</summary>
    public static SyntaxNode? ResolveOne(CompilationReader reader, SettingValue value, string? namedType, CancellationToken cancellationToken, SettingValue? namedGroup = null)
    {
        var resolver = Run(reader, value, namedType, namedGroup, cancellationToken);
        return resolver._isCertain && resolver._declarations.Count == 1 ? resolver._declarations.First() : null;
    }

    private static ResourceResolver Run(CompilationReader reader, SettingValue value, string? namedType, SettingValue? namedGroup, CancellationToken cancellationToken)
    {
        var resolver = new ResourceResolver(reader, namedType, namedGroup, cancellationToken);
        if (value is ScalarValue known)
        {
            resolver.ResolveText(known.Text);
        }
        else if (value is ReferenceValue reference)
        {
            resolver._isCertain = resolver.IsOnlyCall(reference.Call);
            resolver.Resolve(reference.Operation, reference.Frame);
            if (reference.Call is not null && resolver._declarations.Count > 1)
            {
                resolver._declarations.Clear();
            }
        }

        return resolver;
    }

    private void Resolve(IOperation? expression, CallFrame? frame)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (expression is null || --_budget < 0)
        {
            _isCertain = false;
            return;
        }

        if (!_visited.Add((expression.Syntax, frame)))
        {
            return;
        }

        if (TryResolveEntry(FlowReader.Unwrap(expression), frame))
        {
            return;
        }

        foreach (var source in WithoutChoices(FlowReader.Follow(_reader, expression, frame)))
        {
            _isCertain &= IsOnlyCall(source.Call);
            switch (source.Operation)
            {
                case IPropertyReferenceOperation { Instance: { } instance } reference when _reader.IsResourceReference(reference.Property):
                    Resolve(instance, source.Frame);
                    break;

                case IPropertyReferenceOperation { Property.IsIndexer: true } entry when TryResolveEntry(entry, source.Frame):
                    break;

                case IPropertyReferenceOperation { Property: { ContainingType.TypeKind: TypeKind.Interface } or { IsAbstract: true } } reference when _reader.IsOwn(reference.Property):
                    ResolveImplementation(reference.Property);
                    break;

                case IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol { IsConst: false } } reference when _reader.IsOwn(reference.Member):
                    ResolveMember(reference.Member, source.IsAnyInstance || IsOfMany(reference.Member));
                    break;

                case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter }:
                    ResolveValues(FindArguments(method, parameter), method.MethodKind == MethodKind.Constructor && (source.IsAnyInstance || IsOfMany(method)));
                    break;

                case IObjectCreationOperation creation when _reader.FindDeclaration(creation.Type) is { PartOf: { } owner }:
                    _isCertain &= !(source.IsAnyInstance && IsCreatedOften(creation));
                    Resolve(DeclarationReader.Read(_reader, creation, _cancellationToken)?.Get(owner));
                    break;

                case IObjectCreationOperation creation when _reader.FindDeclaration(creation.Type) is { } declaration:
                    _isCertain &= declaration.IsResource && !(source.IsAnyInstance && IsCreatedOften(creation));
                    if (declaration.IsResource)
                    {
                        Add(creation, source.Frame);
                    }

                    break;

                case IObjectCreationOperation { Type.Name: "ResourceIdentifier", Arguments: { Length: 1 } arguments }:
                    Resolve(arguments[0].Value, source.Frame);
                    break;

                case IInvocationOperation invocation:
                    ResolveCall(invocation, source.Frame);
                    break;

                case { } text:
                    ResolveText(text, source.Frame);
                    break;

                case null:
                    ResolveOutput(source);
                    break;
            }
        }
    }

    private void Resolve(SettingValue? link)
    {
        switch (link)
        {
            case ScalarValue known:
                ResolveText(known.Text);
                break;
            case ReferenceValue reference:
                Resolve(reference.Operation, reference.Frame);
                break;
            default:
                _isCertain = false;
                break;
        }
    }

    private void Add(IObjectCreationOperation creation, CallFrame? frame)
    {
        var calls = CallChain.Of(creation.Syntax, frame);
        _calls[creation.Syntax] = _declarations.Add(creation.Syntax) || (_calls.TryGetValue(creation.Syntax, out var known) && calls?.IsSame(known) == true) ? calls : null;
    }

    /// <summary>
    /// What a method returns is one thing for each call; where it has several to return, which of them is not known here. A choice
    /// that the expression itself makes stays one.
    /// </summary>
    private IReadOnlyCollection<FlowSource> WithoutChoices(ImmutableArray<FlowSource> sources)
    {
        var returned = sources.ToLookup(source => source.Call);
        var kept = sources.Where(source => source.Call is null || returned[source.Call].Select(other => other.Operation?.Syntax).Distinct().Count() == 1).ToArray();
        _isCertain &= kept.Length == sources.Length;
        return kept;
    }

    /// <summary>False when the method is called elsewhere too, so that one creation in it stands for several resources.</summary>
    private bool IsOnlyCall(SyntaxNode? call) =>
        call is null || (_reader.GetOperation(call, _cancellationToken) is IInvocationOperation { TargetMethod: var method } && CallSites.IsOnly(_reader, method, _cancellationToken));

    /// <summary>True when the creation runs once for each object of a type that has several.</summary>
    private bool IsCreatedOften(IOperation creation) =>
        _reader.GetModel(creation.Syntax.SyntaxTree).GetEnclosingSymbol(creation.Syntax.SpanStart, _cancellationToken)?.ContainingType is not { } type
        || CountCreations(type) > 1;

    private void ResolveCall(IInvocationOperation invocation, CallFrame? frame)
    {
        if (_reader.IsUpdate(invocation.TargetMethod))
        {
            // An update gives back the resource that it changes.
            Resolve(invocation.Instance, frame);
        }
        else if (_reader.IsSubmission(invocation.TargetMethod))
        {
            foreach (var argument in invocation.Arguments)
            {
                if (_reader.FindDeclaration(argument.Parameter?.Type) is not null)
                {
                    var sent = FlowReader.Follow(_reader, argument.Value, frame);
                    _isCertain &= sent.All(source => source.Operation is IObjectCreationOperation && IsOnlyCall(source.Call));
                    foreach (var source in sent)
                    {
                        if (source.Operation is IObjectCreationOperation creation)
                        {
                            Add(creation, source.Frame);
                        }
                    }
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
        else if (invocation.TargetMethod is { Name: "Create", ContainingType.Name: "Output", IsStatic: true } or { Name: "Parse", ContainingType.Name: "ResourceIdentifier" }
            && invocation.Arguments.Length == 1)
        {
            Resolve(invocation.Arguments[0].Value, frame);
        }
        else if (!TryResolveLookup(invocation, frame))
        {
            ResolveText(invocation, frame);
        }
    }

    /// <summary>Each of the values counts, unless they belong to objects that cannot be told apart.</summary>
    private void ResolveValues(IEnumerable<IOperation> values, bool isAnyInstance)
    {
        var found = values.ToArray();
        _isCertain &= found.Length > 0;
        if (isAnyInstance && found.Length > 1)
        {
            _isCertain = false;
            return;
        }

        foreach (var value in found)
        {
            Resolve(value, frame: null);
        }
    }

    /// <summary>A parameter stands for what callers give it, those that are seen and maybe others.</summary>
    private IEnumerable<IOperation> FindArguments(IMethodSymbol method, IParameterSymbol parameter)
    {
        _isCertain &= !(method.IsVirtual || method.IsOverride || _reader.Variables.IsReplaced(parameter) || _reader.HasOtherCallers(method.OriginalDefinition, _cancellationToken));
        return FindGiven(method, parameter);
    }

    private IEnumerable<IOperation> FindGiven(IMethodSymbol method, IParameterSymbol parameter)
    {
        foreach (var caller in _reader.Bound.CallsOf(method, _cancellationToken))
        {
            var arguments = caller is IInvocationOperation invocation ? invocation.Arguments : ((IObjectCreationOperation)caller).Arguments;
            if (arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is { } argument)
            {
                yield return argument.Value;
            }
        }
    }
}

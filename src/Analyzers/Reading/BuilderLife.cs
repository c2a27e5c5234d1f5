using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What is done to the builder that a call gives: the whole of it, or nothing where a part is out of sight.</summary>
internal sealed class BuilderLife
{
    private const int MaximumDepth = 32;

    private readonly CompilationReader _reader;
    private readonly List<BuilderCall> _calls = new();

    private BuilderLife(CompilationReader reader) => _reader = reader;

    /// <summary>The calls of the SDK's methods on the builder; null when other code gets hold of it, or the declaration is void.</summary>
    public static ImmutableArray<BuilderCall>? Find(CompilationReader reader, IInvocationOperation origin)
    {
        var life = new BuilderLife(reader);
        return life.Follow(origin, origin.Syntax, isConditional: false, depth: 0) ? life._calls.ToImmutableArray() : null;
    }

    /// <summary>The call that a builder comes from: its own, or the one that made it, by way of calls that give it back.</summary>
    public static IInvocationOperation? FindOrigin(CompilationReader reader, IOperation builder, int depth = 0)
    {
        var value = FlowReader.Unwrap(builder);
        return depth > MaximumDepth ? null : value switch
        {
            IInvocationOperation call when reader.FindImplied(call.TargetMethod) is not null => call,
            IInvocationOperation { Arguments.Length: > 0 } call when reader.FindBuilderUse(call.TargetMethod) is BuilderUse.Leaves or BuilderUse.Changes => FindOrigin(reader, call.Arguments[0].Value, depth + 1),
            ILocalReferenceOperation { Local: var local } when !reader.Variables.IsReplaced(local) && GetInitializer(reader, local) is { } initializer => FindOrigin(reader, initializer, depth + 1),
            _ => null,
        };
    }

    private static IOperation? GetInitializer(CompilationReader reader, ILocalSymbol local) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } ? reader.GetOperation(value) : null;

    private bool Follow(IOperation value, SyntaxNode start, bool isConditional, int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        while (value.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        switch (value.Parent)
        {
            case IExpressionStatementOperation:
                return true;

            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                return true;

            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator }:
                return !_reader.Variables.IsReplaced(local) && FollowLocal(local, declarator.Syntax, isConditional, depth);

            case IReturnOperation:
                return FindOnlyCall(value.Syntax) is { } caller && Follow(caller, caller.Syntax, isConditional, depth + 1);

            case IArgumentOperation { Parent: IInvocationOperation { Instance: null } call } argument:
                var use = _reader.FindBuilderUse(call.TargetMethod);
                if (call.Arguments[0] != argument)
                {
                    return use == BuilderUse.Leaves;
                }

                if (use is BuilderUse.Unknown or BuilderUse.Voids)
                {
                    return false;
                }

                _calls.Add(new BuilderCall(call, use, isConditional || IsConditional(call.Syntax, start)));

                // Some give the builder of something else, such as a database of the server.
                return SymbolEqualityComparer.Default.Equals(call.Type, argument.Value.Type) ? Follow(call, start, isConditional, depth + 1) : !LeadsBack(call, argument.Value.Type, depth + 1);

            default:
                return false;
        }
    }

    /// <summary>True when code gets at the resource of the builder again from the builder of something that belongs to it.</summary>
    private bool LeadsBack(IOperation child, ITypeSymbol? builder, int depth)
    {
        while (child.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
        {
            child = child.Parent;
        }

        switch (child.Parent)
        {
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return depth > MaximumDepth || _reader.Variables.GetUses(local).Any(use => _reader.GetOperation(use.Syntax) is { } reference && LeadsBack(reference, builder, depth + 1));

            case IArgumentOperation { Parent: IInvocationOperation { Instance: null } call } argument when call.Arguments[0] == argument && SymbolEqualityComparer.Default.Equals(call.Type, child.Type):
                return depth > MaximumDepth || LeadsBack(call, builder, depth + 1);

            // Its resource, and of that the one that it belongs to.
            case IPropertyReferenceOperation resource when resource.Instance == child:
                return resource.Parent is not IPropertyReferenceOperation { Type: var part } || builder is INamedTypeSymbol { TypeArguments: { Length: 1 } owners } && SymbolEqualityComparer.Default.Equals(part, owners[0]);

            default:
                return false;
        }
    }

    private bool FollowLocal(ILocalSymbol local, SyntaxNode declaration, bool isConditional, int depth)
    {
        foreach (var use in _reader.Variables.GetUses(local))
        {
            if (_reader.GetOperation(use.Syntax) is not { } reference || !Follow(reference, declaration, isConditional, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The one call of the method that gives the builder back.</summary>
    private IInvocationOperation? FindOnlyCall(SyntaxNode returned)
    {
        var body = returned.Ancestors().FirstOrDefault(ExecutionOrder.IsFunction);
        return body is MethodDeclarationSyntax or LocalFunctionStatementSyntax
            && _reader.GetModel(body.SyntaxTree).GetDeclaredSymbol(body) is IMethodSymbol { IsVirtual: false, IsOverride: false, IsAsync: false } method
            && !_reader.HasOtherCallers(method, CancellationToken.None) && _reader.GetCalls(method, CancellationToken.None) is { Length: 1 } calls
            ? calls[0] as IInvocationOperation
            : null;
    }

    /// <summary>True when the call does not run each time that the place is reached where the builder comes from.</summary>
    private static bool IsConditional(SyntaxNode call, SyntaxNode start)
    {
        var child = call;
        for (var ancestor = call.Parent; ancestor is not null && !ancestor.Span.Contains(start.Span); child = ancestor, ancestor = ancestor.Parent)
        {
            if (ExecutionOrder.IsFunction(ancestor) || ExecutionOrder.IsConditional(ancestor, child))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A call of one of the SDK's methods on a builder.</summary>
/// <param name="Call">The call.</param>
/// <param name="Use">What the method does.</param>
/// <param name="IsConditional">True when the call is not sure to be made.</param>
internal sealed record BuilderCall(IInvocationOperation Call, BuilderUse Use, bool IsConditional);

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>A call that values are followed through: what its parameters stand for.</summary>
internal class CallFrame
{
    private readonly ImmutableArray<IArgumentOperation> _arguments;

    /// <param name="method">The method that is called; null for one round of a loop.</param>
    /// <param name="call">The invocation or creation that calls it; null where a method of a library does.</param>
    /// <param name="caller">The call that the call itself is part of.</param>
    /// <param name="isContext">True when reading started inside the method and goes out to the call; false when it came in through the call.</param>
    public CallFrame(IMethodSymbol? method, IOperation? call, CallFrame? caller, bool isContext = false)
    {
        Method = method?.OriginalDefinition;
        Call = call;
        _arguments = call switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => ImmutableArray<IArgumentOperation>.Empty,
        };
        Caller = caller;
        IsContext = isContext;
        Depth = caller is null ? 1 : caller.Depth + 1;
    }

    /// <summary>The function that is called; null for one round of a loop.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>This call, or the one that the loop is part of.</summary>
    public CallFrame? Function => Method is null ? Caller?.Function : this;

    /// <summary>What tells this call from others of the same function.</summary>
    public virtual SyntaxNode? Syntax => Call?.Syntax;

    public IOperation? Call { get; }

    public CallFrame? Caller { get; }

    public bool IsContext { get; }

    public int Depth { get; }

    /// <summary>True when it is not known whether the call gets to the place in question, so that its arguments do not count.</summary>
    public bool IsUnknown { get; protected init; }

    /// <summary>The same call with arguments that are not known.</summary>
    public virtual CallFrame Forget() => new(Method, Call, Caller, IsContext) { IsUnknown = true };

    /// <summary>
    /// The argument given for the parameter, or its default where the call leaves it out, and the call that it belongs to; null
    /// when the parameter is not one of these calls'.
    /// </summary>
    public (IOperation Value, CallFrame Frame)? FindArgument(CompilationReader reader, IParameterSymbol parameter)
    {
        // A function inside another one sees the parameters of both.
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.Method is not null && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, frame.Method))
            {
                return frame._arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == parameter.Ordinal) is not { } given ? null
                    : given.ArgumentKind != ArgumentKind.DefaultValue ? (given.Value, frame)
                    : FindDefault(reader, parameter) is { } value ? (value, frame)
                    : null;
            }

            if (frame.Method is { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) })
            {
                break;
            }
        }

        return null;
    }

    /// <summary>The element that the loop over the collection is at; null when this is not in that loop.</summary>
    public FlowSource? FindElement(SyntaxNode collection) => Chain.OfType<LoopFrame>().FirstOrDefault(loop => loop.Collection == collection)?.Element;

    /// <summary>True for a parameter of a call whose arguments are not known.</summary>
    public bool Hides(IParameterSymbol parameter)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (frame.IsUnknown && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, frame.Method))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin(IMethodSymbol method) => Chain.Any(frame => SymbolEqualityComparer.Default.Equals(frame.Method, method.OriginalDefinition));

    /// <summary>This call and those around it, innermost first.</summary>
    public IEnumerable<CallFrame> Chain
    {
        get
        {
            for (var frame = this; frame is not null; frame = frame.Caller)
            {
                yield return frame;
            }
        }
    }

    private static IOperation? FindDefault(CompilationReader reader, IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.ParameterSyntax { Default.Value: { } value }
            ? reader.GetOperation(value)
            : null;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>A call that values are followed through: what its parameters stand for.</summary>
internal class CallFrame
{
    private readonly ImmutableArray<IArgumentOperation> _arguments;

    public CallFrame(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, CallFrame? caller)
    {
        Method = method.OriginalDefinition;
        _arguments = arguments;
        Caller = caller;
        Depth = caller is null ? 1 : caller.Depth + 1;
    }

    public IMethodSymbol Method { get; }

    public CallFrame? Caller { get; }

    public int Depth { get; }

    /// <summary>The argument given for the parameter; null when it is not this call's, or was left out.</summary>
    public IOperation? FindArgument(IParameterSymbol parameter)
    {
        if (SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, Method))
        {
            foreach (var argument in _arguments)
            {
                if (argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind == ArgumentKind.Explicit)
                {
                    return argument.Value;
                }
            }
        }

        return null;
    }

    public bool IsWithin(IMethodSymbol method)
    {
        for (var frame = this; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Method, method.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A variable that an object passes through; what is done to the variable is done to the object.</summary>
/// <param name="Variable">The local, parameter, field or property.</param>
/// <param name="Point">Where the object is taken out of the variable.</param>
/// <param name="IsSubmitted">True when the object is sent to Azure at that point, so that later changes do not count.</param>
internal readonly record struct Host(ISymbol Variable, SyntaxNode Point, bool IsSubmitted);

/// <summary>Where a value comes from.</summary>
/// <param name="Operation">The operation that makes the value; null when it cannot be followed.</param>
/// <param name="Frame">The call that the operation belongs to.</param>
/// <param name="Hosts">The variables that the value passed through, outermost first.</param>
/// <param name="Departure">The expression of the starting place through which the value was reached; null when that is the operation itself.</param>
/// <param name="IsShared">True when other places get their value from the same variable.</param>
/// <param name="IsAnyInstance">True when the value was read from an object that cannot be told from others of its type.</param>
/// <param name="Call">The outermost call that gave the value back.</param>
/// <param name="Text">The value, where the operation makes several and this is one of them.</param>
internal readonly record struct FlowSource(
    IOperation? Operation, CallFrame? Frame, ImmutableArray<Host> Hosts, SyntaxNode? Departure, bool IsShared, bool IsAnyInstance = false, SyntaxNode? Call = null,
    string? Text = null);

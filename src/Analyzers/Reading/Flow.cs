using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>A variable that an object passes through; what is done to the variable is done to the object.</summary>
/// <param name="Variable">The local, parameter, field or property.</param>
/// <param name="Point">Where the object is taken out of the variable.</param>
/// <param name="IsSubmitted">True when the object is sent to Azure at that point, so that later changes do not count.</param>
/// <param name="Frame">The call that the variable belongs to.</param>
internal readonly record struct Host(ISymbol Variable, SyntaxNode Point, bool IsSubmitted, CallFrame? Frame = null)
{
    /// <summary>What is done to the object through the variable, where that is not everything that is done to the variable.</summary>
    public ImmutableArray<VariableUse> Uses { get; init; }

    /// <summary>True when <see cref="Uses"/> are in the order in which they run, and all of them run before the object is taken out.</summary>
    public bool IsHistory { get; init; }

    public ImmutableArray<VariableUse> GetUses(CompilationReader reader) => Uses.IsDefault ? reader.Variables.GetUses(Variable) : Uses;
}

/// <summary>Where a value comes from.</summary>
/// <param name="Operation">The operation that makes the value; null when it cannot be followed.</param>
/// <param name="Frame">The call that the operation belongs to.</param>
/// <param name="Hosts">The variables that the value passed through, outermost first.</param>
/// <param name="Departure">The expression of the starting place through which the value was reached; null when that is the operation itself.</param>
/// <param name="IsShared">True when other places get their value from the same variable.</param>
/// <param name="IsAnyInstance">True when the value was read from an object that cannot be told from others of its type.</param>
/// <param name="Call">The outermost call that gave the value back.</param>
/// <param name="Text">The value, where the operation makes several and this is one of them.</param>
/// <param name="IsFromCaller">True when the value comes from a caller of the function that reading started in.</param>
/// <param name="FeedsOthers">True when the function that got the value from its caller reads it in several places.</param>
internal readonly record struct FlowSource(
    IOperation? Operation, CallFrame? Frame, ImmutableArray<Host> Hosts, SyntaxNode? Departure, bool IsShared, bool IsAnyInstance = false, SyntaxNode? Call = null,
    string? Text = null, bool IsFromCaller = false, bool FeedsOthers = false);

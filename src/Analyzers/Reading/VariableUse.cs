using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What one use of a variable does to the variable or to the object in it.</summary>
internal enum UseKind
{
    /// <summary>Nothing: a value is read, compared or printed.</summary>
    Read,

    /// <summary>The object becomes part of another settings object.</summary>
    Store,

    /// <summary>The variable gets another value.</summary>
    Define,

    /// <summary>A member of the object, or of an object below it, is assigned.</summary>
    Assign,

    /// <summary>Elements are added to a list of the object.</summary>
    Add,

    /// <summary>The object is sent to Azure.</summary>
    Submit,

    /// <summary>The object leaves through a return.</summary>
    Return,

    /// <summary>The object, or the member that the chain names, may be changed in ways that cannot be followed.</summary>
    Opaque,
}

/// <summary>One use of a variable.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Chain">The members between the variable and what is changed: <c>Sku, Name</c> in <c>data.Sku.Name = ...</c>.</param>
/// <param name="Value">The operation that is assigned, added (an invocation) or submitted to (an invocation or a creation).</param>
/// <param name="Syntax">Where the use stands.</param>
internal readonly record struct VariableUse(UseKind Kind, ImmutableArray<IPropertySymbol> Chain, IOperation? Value, SyntaxNode Syntax)
{
    /// <summary>The calls through which the variable's object is handed to the method that does it, outermost first.</summary>
    public ImmutableArray<IInvocationOperation> Calls { get; init; } = ImmutableArray<IInvocationOperation>.Empty;

    /// <summary>The call that the use belongs to, where that is not the call of the variable.</summary>
    public CallFrame? Frame { get; init; }

    /// <summary>True when the method that does it does not always do so.</summary>
    public bool IsConditional { get; init; }

    /// <summary>True when neither the variable nor its object is changed here.</summary>
    public bool LeavesUnchanged => Kind is UseKind.Read or UseKind.Return or UseKind.Store or UseKind.Submit;
}

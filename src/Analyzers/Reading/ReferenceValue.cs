using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// A value that some operation gives while the program runs. To a rule it is as unknown as any other; where it is the id of a
/// resource, <see cref="ResourceResolver"/> can follow it.
/// </summary>
internal sealed class ReferenceValue : SettingValue
{
    public ReferenceValue(IOperation operation, CallFrame? frame, SyntaxNode? call = null)
    {
        Operation = operation;
        Frame = frame;
        Call = call;
    }

    public IOperation Operation { get; }

    /// <summary>The call that the operation belongs to.</summary>
    public CallFrame? Frame { get; }

    /// <summary>The outermost call that gave the value back.</summary>
    public SyntaxNode? Call { get; }

    public override Reason? UnknownReason => UnknownValue.NotFollowed.UnknownReason;

    protected override SettingValue GetCore(string path) => UnknownValue.NotAnObject;
}

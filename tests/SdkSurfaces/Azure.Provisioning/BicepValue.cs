// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Provisioning.Expressions;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning;

public enum BicepValueKind
{
    Unset,
    Literal,
    Expression,
}

public partial interface IBicepValue
{
    BicepValueKind Kind { get; }
    BicepExpression? Expression { get; set; }
    object? LiteralValue { get; }
    bool IsEmpty { get; }
    bool IsOutput { get; }
    bool IsRequired { get; }
    bool IsSecure { get; }
    BicepValueReference? Self { get; set; }
    BicepValueReference? Source { get; }
    void Assign(IBicepValue source);
    BicepExpression Compile();
    void SetReadOnly();
}

public abstract partial class BicepValue : IBicepValue
{
    internal BicepValue() { }
    public virtual bool IsEmpty => throw null!;
    BicepValueKind IBicepValue.Kind => throw null!;
    BicepExpression? IBicepValue.Expression { get; set; }
    object? IBicepValue.LiteralValue => throw null!;
    bool IBicepValue.IsOutput => throw null!;
    bool IBicepValue.IsRequired => throw null!;
    bool IBicepValue.IsSecure => throw null!;
    BicepValueReference? IBicepValue.Self { get; set; }
    BicepValueReference? IBicepValue.Source => throw null!;
    void IBicepValue.Assign(IBicepValue source) { }
    void IBicepValue.SetReadOnly() { }
    public virtual BicepExpression Compile() => throw null!;
    public static explicit operator BicepExpression(BicepValue value) => throw null!;
    public override string ToString() => throw null!;
}

public partial class BicepValue<T> : BicepValue
{
    public BicepValue(T literal) { }
    public BicepValue(BicepExpression expression) { }
    public T? Value => throw null!;
    public void Assign(BicepValue<T> source) { }
    public void ClearValue() { }
    public static implicit operator BicepValue<T>(T value) => throw null!;
    public static implicit operator BicepValue<T>(BicepExpression? expression) => throw null!;
    public static implicit operator BicepValue<T>(ProvisioningVariable reference) => throw null!;
    public static implicit operator BicepValue<string>(BicepValue<T> value) => throw null!;
}

public static partial class BicepValueExtensions
{
    public static T Unwrap<T>(this BicepValue<T> value) where T : ProvisionableConstruct, new() => throw null!;
}

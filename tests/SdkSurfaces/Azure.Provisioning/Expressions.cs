// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System;
using System.Runtime.CompilerServices;
using Azure.Core;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.Expressions;

public abstract partial class BicepExpression
{
    internal BicepExpression() { }
    public static implicit operator BicepExpression(bool value) => throw null!;
    public static implicit operator BicepExpression(int value) => throw null!;
    public static implicit operator BicepExpression(string value) => throw null!;
    public static implicit operator BicepExpression(Uri value) => throw null!;
    public override string ToString() => throw null!;
}

public abstract partial class BicepStatement
{
    protected BicepStatement() { }
    public override string ToString() => throw null!;
}

public static partial class BicepFunction
{
    public static BicepValue<string> AsString(BicepValue<object> value) => throw null!;
    public static BicepValue<string> Concat(params BicepValue<string>[] values) => throw null!;
    public static BicepValue<string> CreateGuid(params BicepValue<string>[] values) => throw null!;
    public static ArmDeployment GetDeployment() => throw null!;
    public static ResourceGroup GetResourceGroup() => throw null!;
    public static Subscription GetSubscription() => throw null!;
    public static BicepValue<ResourceIdentifier> GetSubscriptionResourceId(params BicepValue<string>[] values) => throw null!;
    public static Tenant GetTenant() => throw null!;
    public static BicepValue<string> GetUniqueString(params BicepValue<string>[] values) => throw null!;
    public static BicepValue<string> Interpolate(BicepInterpolatedStringHandler handler) => throw null!;
    public static BicepValue<object> ParseJson(BicepValue<object> value) => throw null!;
    public static BicepValue<string> Take(BicepValue<string> text, BicepValue<int> size) => throw null!;
    public static BicepValue<string> ToLower(BicepValue<object> value) => throw null!;
    public static BicepValue<string> ToUpper(BicepValue<object> value) => throw null!;
}

[InterpolatedStringHandler]
public ref partial struct BicepInterpolatedStringHandler
{
    public BicepInterpolatedStringHandler(int literalLength, int formattedCount) { }
    public void AppendFormatted<T>(T t) { }
    public void AppendLiteral(string text) { }
    public static implicit operator BicepInterpolatedStringHandler(FormattableString formattable) => throw null!;
}

public partial class BicepStringBuilder
{
    public BicepStringBuilder() { }
    public BicepStringBuilder Append(BicepExpression expression) => throw null!;
    public BicepStringBuilder Append(BicepInterpolatedStringHandler handler) => throw null!;
    public BicepStringBuilder Append(string text) => throw null!;
    public BicepValue<string> Build() => throw null!;
    public static implicit operator BicepValue<string>(BicepStringBuilder value) => throw null!;
}

public static partial class BicepValueReferenceExtensions
{
    public static BicepExpression ToBicepExpression(this IBicepValue value) => throw null!;
    public static BicepExpression ToBicepExpression<T>(this BicepValue<T> value) => throw null!;
}

public partial class IdentifierExpression : BicepExpression
{
    public IdentifierExpression(string name) { }
    public string Name => throw null!;
}

public partial class MemberExpression : BicepExpression
{
    public MemberExpression(BicepExpression value, string member) { }
    public string Member => throw null!;
    public BicepExpression Value => throw null!;
}

public partial class IndexExpression : BicepExpression
{
    public IndexExpression(BicepExpression value, BicepExpression index) { }
    public BicepExpression Index => throw null!;
    public BicepExpression Value => throw null!;
}

public partial class FunctionCallExpression : BicepExpression
{
    public FunctionCallExpression(BicepExpression function, params BicepExpression[] arguments) { }
    public BicepExpression[] Arguments => throw null!;
    public BicepExpression Function => throw null!;
}

public partial class ConditionalExpression : BicepExpression
{
    public ConditionalExpression(BicepExpression condition, BicepExpression consequent, BicepExpression alternate) { }
    public BicepExpression Condition => throw null!;
    public BicepExpression Consequent => throw null!;
    public BicepExpression Alternate => throw null!;
}

public abstract partial class LiteralExpression : BicepExpression
{
    protected LiteralExpression(object? value = null) { }
    public object? Value => throw null!;
}

public partial class StringLiteralExpression : LiteralExpression
{
    public StringLiteralExpression(string value) : base(value) { }
    public new string Value => throw null!;
}

public partial class BoolLiteralExpression : LiteralExpression
{
    public BoolLiteralExpression(bool value) : base(value) { }
    public new bool Value => throw null!;
}

public partial class IntLiteralExpression : LiteralExpression
{
    public IntLiteralExpression(int value) : base(value) { }
    public new int Value => throw null!;
}

public partial class NullLiteralExpression : LiteralExpression
{
    public NullLiteralExpression() : base(null) { }
}

public partial class TypeExpression : BicepExpression
{
    public TypeExpression(Type type) { }
    public Type Type => throw null!;
}

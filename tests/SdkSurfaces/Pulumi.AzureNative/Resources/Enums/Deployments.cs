// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Resources;

[EnumType]
public readonly struct DeploymentMode : IEquatable<DeploymentMode>
{
    private DeploymentMode(string value) { }

    public static DeploymentMode Incremental { get; } = new DeploymentMode("Incremental");
    public static DeploymentMode Complete { get; } = new DeploymentMode("Complete");

    public static bool operator ==(DeploymentMode left, DeploymentMode right) => throw null!;
    public static bool operator !=(DeploymentMode left, DeploymentMode right) => throw null!;
    public static explicit operator string(DeploymentMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DeploymentMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ExpressionEvaluationOptionsScopeType : IEquatable<ExpressionEvaluationOptionsScopeType>
{
    private ExpressionEvaluationOptionsScopeType(string value) { }

    public static ExpressionEvaluationOptionsScopeType NotSpecified { get; } = new ExpressionEvaluationOptionsScopeType("NotSpecified");
    public static ExpressionEvaluationOptionsScopeType Outer { get; } = new ExpressionEvaluationOptionsScopeType("Outer");
    public static ExpressionEvaluationOptionsScopeType Inner { get; } = new ExpressionEvaluationOptionsScopeType("Inner");

    public static bool operator ==(ExpressionEvaluationOptionsScopeType left, ExpressionEvaluationOptionsScopeType right) => throw null!;
    public static bool operator !=(ExpressionEvaluationOptionsScopeType left, ExpressionEvaluationOptionsScopeType right) => throw null!;
    public static explicit operator string(ExpressionEvaluationOptionsScopeType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ExpressionEvaluationOptionsScopeType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct OnErrorDeploymentType : IEquatable<OnErrorDeploymentType>
{
    private OnErrorDeploymentType(string value) { }

    public static OnErrorDeploymentType LastSuccessful { get; } = new OnErrorDeploymentType("LastSuccessful");
    public static OnErrorDeploymentType SpecificDeployment { get; } = new OnErrorDeploymentType("SpecificDeployment");

    public static bool operator ==(OnErrorDeploymentType left, OnErrorDeploymentType right) => throw null!;
    public static bool operator !=(OnErrorDeploymentType left, OnErrorDeploymentType right) => throw null!;
    public static explicit operator string(OnErrorDeploymentType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(OnErrorDeploymentType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

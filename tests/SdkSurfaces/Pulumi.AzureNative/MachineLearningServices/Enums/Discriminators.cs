// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.MachineLearningServices;

[EnumType]
public readonly struct ComputeType : IEquatable<ComputeType>
{
    private ComputeType(string value) { }

    public static ComputeType AKS { get; } = new ComputeType("AKS");
    public static ComputeType Kubernetes { get; } = new ComputeType("Kubernetes");
    public static ComputeType AmlCompute { get; } = new ComputeType("AmlCompute");
    public static ComputeType ComputeInstance { get; } = new ComputeType("ComputeInstance");
    public static ComputeType DataFactory { get; } = new ComputeType("DataFactory");
    public static ComputeType VirtualMachine { get; } = new ComputeType("VirtualMachine");
    public static ComputeType HDInsight { get; } = new ComputeType("HDInsight");
    public static ComputeType Databricks { get; } = new ComputeType("Databricks");
    public static ComputeType DataLakeAnalytics { get; } = new ComputeType("DataLakeAnalytics");
    public static ComputeType SynapseSpark { get; } = new ComputeType("SynapseSpark");

    public static bool operator ==(ComputeType left, ComputeType right) => throw null!;
    public static bool operator !=(ComputeType left, ComputeType right) => throw null!;
    public static explicit operator string(ComputeType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ComputeType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CredentialsType : IEquatable<CredentialsType>
{
    private CredentialsType(string value) { }

    public static CredentialsType AccountKey { get; } = new CredentialsType("AccountKey");
    public static CredentialsType Certificate { get; } = new CredentialsType("Certificate");
    public static CredentialsType None { get; } = new CredentialsType("None");
    public static CredentialsType Sas { get; } = new CredentialsType("Sas");
    public static CredentialsType ServicePrincipal { get; } = new CredentialsType("ServicePrincipal");

    public static bool operator ==(CredentialsType left, CredentialsType right) => throw null!;
    public static bool operator !=(CredentialsType left, CredentialsType right) => throw null!;
    public static explicit operator string(CredentialsType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(CredentialsType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct DatastoreType : IEquatable<DatastoreType>
{
    private DatastoreType(string value) { }

    public static DatastoreType AzureBlob { get; } = new DatastoreType("AzureBlob");
    public static DatastoreType AzureDataLakeGen1 { get; } = new DatastoreType("AzureDataLakeGen1");
    public static DatastoreType AzureDataLakeGen2 { get; } = new DatastoreType("AzureDataLakeGen2");
    public static DatastoreType AzureFile { get; } = new DatastoreType("AzureFile");
    public static DatastoreType OneLake { get; } = new DatastoreType("OneLake");

    public static bool operator ==(DatastoreType left, DatastoreType right) => throw null!;
    public static bool operator !=(DatastoreType left, DatastoreType right) => throw null!;
    public static explicit operator string(DatastoreType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DatastoreType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct EndpointComputeType : IEquatable<EndpointComputeType>
{
    private EndpointComputeType(string value) { }

    public static EndpointComputeType Managed { get; } = new EndpointComputeType("Managed");
    public static EndpointComputeType Kubernetes { get; } = new EndpointComputeType("Kubernetes");
    public static EndpointComputeType AzureMLCompute { get; } = new EndpointComputeType("AzureMLCompute");

    public static bool operator ==(EndpointComputeType left, EndpointComputeType right) => throw null!;
    public static bool operator !=(EndpointComputeType left, EndpointComputeType right) => throw null!;
    public static explicit operator string(EndpointComputeType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EndpointComputeType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ScaleType : IEquatable<ScaleType>
{
    private ScaleType(string value) { }

    public static ScaleType Default { get; } = new ScaleType("Default");
    public static ScaleType TargetUtilization { get; } = new ScaleType("TargetUtilization");

    public static bool operator ==(ScaleType left, ScaleType right) => throw null!;
    public static bool operator !=(ScaleType left, ScaleType right) => throw null!;
    public static explicit operator string(ScaleType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ScaleType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SecretsType : IEquatable<SecretsType>
{
    private SecretsType(string value) { }

    public static SecretsType AccountKey { get; } = new SecretsType("AccountKey");
    public static SecretsType Certificate { get; } = new SecretsType("Certificate");
    public static SecretsType Sas { get; } = new SecretsType("Sas");
    public static SecretsType ServicePrincipal { get; } = new SecretsType("ServicePrincipal");

    public static bool operator ==(SecretsType left, SecretsType right) => throw null!;
    public static bool operator !=(SecretsType left, SecretsType right) => throw null!;
    public static explicit operator string(SecretsType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SecretsType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

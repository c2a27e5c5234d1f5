// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Storage;

[EnumType]
public readonly struct AccessTier : IEquatable<AccessTier>
{
    private AccessTier(string value) { }

    public static AccessTier Hot { get; } = new AccessTier("Hot");
    public static AccessTier Cool { get; } = new AccessTier("Cool");
    public static AccessTier Premium { get; } = new AccessTier("Premium");
    public static AccessTier Cold { get; } = new AccessTier("Cold");

    public static bool operator ==(AccessTier left, AccessTier right) => throw null!;
    public static bool operator !=(AccessTier left, AccessTier right) => throw null!;
    public static explicit operator string(AccessTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(AccessTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct DnsEndpointType : IEquatable<DnsEndpointType>
{
    private DnsEndpointType(string value) { }

    public static DnsEndpointType Standard { get; } = new DnsEndpointType("Standard");
    public static DnsEndpointType AzureDnsZone { get; } = new DnsEndpointType("AzureDnsZone");

    public static bool operator ==(DnsEndpointType left, DnsEndpointType right) => throw null!;
    public static bool operator !=(DnsEndpointType left, DnsEndpointType right) => throw null!;
    public static explicit operator string(DnsEndpointType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DnsEndpointType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct Kind : IEquatable<Kind>
{
    private Kind(string value) { }

    public static Kind Storage { get; } = new Kind("Storage");
    public static Kind StorageV2 { get; } = new Kind("StorageV2");
    public static Kind BlobStorage { get; } = new Kind("BlobStorage");
    public static Kind FileStorage { get; } = new Kind("FileStorage");
    public static Kind BlockBlobStorage { get; } = new Kind("BlockBlobStorage");

    public static bool operator ==(Kind left, Kind right) => throw null!;
    public static bool operator !=(Kind left, Kind right) => throw null!;
    public static explicit operator string(Kind value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Kind other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct LargeFileSharesState : IEquatable<LargeFileSharesState>
{
    private LargeFileSharesState(string value) { }

    public static LargeFileSharesState Disabled { get; } = new LargeFileSharesState("Disabled");
    public static LargeFileSharesState Enabled { get; } = new LargeFileSharesState("Enabled");

    public static bool operator ==(LargeFileSharesState left, LargeFileSharesState right) => throw null!;
    public static bool operator !=(LargeFileSharesState left, LargeFileSharesState right) => throw null!;
    public static explicit operator string(LargeFileSharesState value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(LargeFileSharesState other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuName : IEquatable<SkuName>
{
    private SkuName(string value) { }

    public static SkuName Standard_LRS { get; } = new SkuName("Standard_LRS");
    public static SkuName Standard_GRS { get; } = new SkuName("Standard_GRS");
    public static SkuName Standard_RAGRS { get; } = new SkuName("Standard_RAGRS");
    public static SkuName Standard_ZRS { get; } = new SkuName("Standard_ZRS");
    public static SkuName Premium_LRS { get; } = new SkuName("Premium_LRS");
    public static SkuName Premium_ZRS { get; } = new SkuName("Premium_ZRS");
    public static SkuName Standard_GZRS { get; } = new SkuName("Standard_GZRS");
    public static SkuName Standard_RAGZRS { get; } = new SkuName("Standard_RAGZRS");
    public static SkuName StandardV2_LRS { get; } = new SkuName("StandardV2_LRS");
    public static SkuName StandardV2_GRS { get; } = new SkuName("StandardV2_GRS");
    public static SkuName StandardV2_ZRS { get; } = new SkuName("StandardV2_ZRS");
    public static SkuName StandardV2_GZRS { get; } = new SkuName("StandardV2_GZRS");
    public static SkuName PremiumV2_LRS { get; } = new SkuName("PremiumV2_LRS");
    public static SkuName PremiumV2_ZRS { get; } = new SkuName("PremiumV2_ZRS");

    public static bool operator ==(SkuName left, SkuName right) => throw null!;
    public static bool operator !=(SkuName left, SkuName right) => throw null!;
    public static explicit operator string(SkuName value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuName other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

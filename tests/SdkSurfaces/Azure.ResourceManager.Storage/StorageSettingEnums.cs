// API surface of Azure.ResourceManager.Storage 1.7.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.Storage.Models;

public readonly partial struct StorageMinimumTlsVersion : IEquatable<StorageMinimumTlsVersion>
{
    private readonly string _value;
    public StorageMinimumTlsVersion(string value) => _value = value;
    public static StorageMinimumTlsVersion Tls1_0 { get; } = new("TLS1_0");
    public static StorageMinimumTlsVersion Tls1_1 { get; } = new("TLS1_1");
    public static StorageMinimumTlsVersion Tls1_2 { get; } = new("TLS1_2");
    public static StorageMinimumTlsVersion Tls1_3 { get; } = new("TLS1_3");
    public static implicit operator StorageMinimumTlsVersion(string value) => new(value);
    public static implicit operator StorageMinimumTlsVersion?(string value) => value == null ? default(StorageMinimumTlsVersion?) : new StorageMinimumTlsVersion(value);
    public static bool operator ==(StorageMinimumTlsVersion left, StorageMinimumTlsVersion right) => left.Equals(right);
    public static bool operator !=(StorageMinimumTlsVersion left, StorageMinimumTlsVersion right) => !left.Equals(right);
    public bool Equals(StorageMinimumTlsVersion other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageMinimumTlsVersion other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct StoragePublicNetworkAccess : IEquatable<StoragePublicNetworkAccess>
{
    private readonly string _value;
    public StoragePublicNetworkAccess(string value) => _value = value;
    public static StoragePublicNetworkAccess Enabled { get; } = new("Enabled");
    public static StoragePublicNetworkAccess Disabled { get; } = new("Disabled");
    public static StoragePublicNetworkAccess SecuredByPerimeter { get; } = new("SecuredByPerimeter");
    public static implicit operator StoragePublicNetworkAccess(string value) => new(value);
    public static implicit operator StoragePublicNetworkAccess?(string value) => value == null ? default(StoragePublicNetworkAccess?) : new StoragePublicNetworkAccess(value);
    public static bool operator ==(StoragePublicNetworkAccess left, StoragePublicNetworkAccess right) => left.Equals(right);
    public static bool operator !=(StoragePublicNetworkAccess left, StoragePublicNetworkAccess right) => !left.Equals(right);
    public bool Equals(StoragePublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StoragePublicNetworkAccess other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct LargeFileSharesState : IEquatable<LargeFileSharesState>
{
    private readonly string _value;
    public LargeFileSharesState(string value) => _value = value;
    public static LargeFileSharesState Disabled { get; } = new("Disabled");
    public static LargeFileSharesState Enabled { get; } = new("Enabled");
    public static implicit operator LargeFileSharesState(string value) => new(value);
    public static implicit operator LargeFileSharesState?(string value) => value == null ? default(LargeFileSharesState?) : new LargeFileSharesState(value);
    public static bool operator ==(LargeFileSharesState left, LargeFileSharesState right) => left.Equals(right);
    public static bool operator !=(LargeFileSharesState left, LargeFileSharesState right) => !left.Equals(right);
    public bool Equals(LargeFileSharesState other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is LargeFileSharesState other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct AllowedCopyScope : IEquatable<AllowedCopyScope>
{
    private readonly string _value;
    public AllowedCopyScope(string value) => _value = value;
    public static AllowedCopyScope PrivateLink { get; } = new("PrivateLink");
    public static AllowedCopyScope Aad { get; } = new("AAD");
    public static implicit operator AllowedCopyScope(string value) => new(value);
    public static implicit operator AllowedCopyScope?(string value) => value == null ? default(AllowedCopyScope?) : new AllowedCopyScope(value);
    public static bool operator ==(AllowedCopyScope left, AllowedCopyScope right) => left.Equals(right);
    public static bool operator !=(AllowedCopyScope left, AllowedCopyScope right) => !left.Equals(right);
    public bool Equals(AllowedCopyScope other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is AllowedCopyScope other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct StorageDnsEndpointType : IEquatable<StorageDnsEndpointType>
{
    private readonly string _value;
    public StorageDnsEndpointType(string value) => _value = value;
    public static StorageDnsEndpointType Standard { get; } = new("Standard");
    public static StorageDnsEndpointType AzureDnsZone { get; } = new("AzureDnsZone");
    public static implicit operator StorageDnsEndpointType(string value) => new(value);
    public static implicit operator StorageDnsEndpointType?(string value) => value == null ? default(StorageDnsEndpointType?) : new StorageDnsEndpointType(value);
    public static bool operator ==(StorageDnsEndpointType left, StorageDnsEndpointType right) => left.Equals(right);
    public static bool operator !=(StorageDnsEndpointType left, StorageDnsEndpointType right) => !left.Equals(right);
    public bool Equals(StorageDnsEndpointType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageDnsEndpointType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct StorageNetworkBypass : IEquatable<StorageNetworkBypass>
{
    private readonly string _value;
    public StorageNetworkBypass(string value) => _value = value;
    public static StorageNetworkBypass None { get; } = new("None");
    public static StorageNetworkBypass Logging { get; } = new("Logging");
    public static StorageNetworkBypass Metrics { get; } = new("Metrics");
    public static StorageNetworkBypass AzureServices { get; } = new("AzureServices");
    public static implicit operator StorageNetworkBypass(string value) => new(value);
    public static implicit operator StorageNetworkBypass?(string value) => value == null ? default(StorageNetworkBypass?) : new StorageNetworkBypass(value);
    public static bool operator ==(StorageNetworkBypass left, StorageNetworkBypass right) => left.Equals(right);
    public static bool operator !=(StorageNetworkBypass left, StorageNetworkBypass right) => !left.Equals(right);
    public bool Equals(StorageNetworkBypass other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageNetworkBypass other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct StorageAccountKeySource : IEquatable<StorageAccountKeySource>
{
    private readonly string _value;
    public StorageAccountKeySource(string value) => _value = value;
    public static StorageAccountKeySource Storage { get; } = new("Microsoft.Storage");
    public static StorageAccountKeySource KeyVault { get; } = new("Microsoft.Keyvault");
    public static implicit operator StorageAccountKeySource(string value) => new(value);
    public static implicit operator StorageAccountKeySource?(string value) => value == null ? default(StorageAccountKeySource?) : new StorageAccountKeySource(value);
    public static bool operator ==(StorageAccountKeySource left, StorageAccountKeySource right) => left.Equals(right);
    public static bool operator !=(StorageAccountKeySource left, StorageAccountKeySource right) => !left.Equals(right);
    public bool Equals(StorageAccountKeySource other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is StorageAccountKeySource other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

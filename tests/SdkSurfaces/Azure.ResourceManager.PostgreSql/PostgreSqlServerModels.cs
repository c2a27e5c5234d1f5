// API surface of Azure.ResourceManager.PostgreSql 1.4.2: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.PostgreSql.Models;

public partial class PostgreSqlServerCreateOrUpdateContent
{
    public PostgreSqlServerCreateOrUpdateContent(PostgreSqlServerPropertiesForCreate properties, AzureLocation location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public PostgreSqlSku Sku { get; set; }
    public PostgreSqlServerPropertiesForCreate Properties { get; }
    public AzureLocation Location { get; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class PostgreSqlServerPatch
{
    public PostgreSqlServerPatch() { }
    public PostgreSqlSku Sku { get; set; }
    public PostgreSqlStorageProfile StorageProfile { get; set; }
    public string AdministratorLoginPassword { get; set; }
}

public abstract partial class PostgreSqlServerPropertiesForCreate
{
    protected PostgreSqlServerPropertiesForCreate() { }
    public PostgreSqlStorageProfile StorageProfile { get; set; }
}

public partial class PostgreSqlServerPropertiesForDefaultCreate : PostgreSqlServerPropertiesForCreate
{
    public PostgreSqlServerPropertiesForDefaultCreate(string administratorLogin, string administratorLoginPassword) { }
    public string AdministratorLogin { get; }
    public string AdministratorLoginPassword { get; }
}

public partial class PostgreSqlServerPropertiesForReplica : PostgreSqlServerPropertiesForCreate
{
    public PostgreSqlServerPropertiesForReplica(ResourceIdentifier sourceServerId) { }
    public ResourceIdentifier SourceServerId { get; }
}

public partial class PostgreSqlStorageProfile
{
    public PostgreSqlStorageProfile() { }
    public int? BackupRetentionDays { get; set; }
    public PostgreSqlGeoRedundantBackup? GeoRedundantBackup { get; set; }
    public int? StorageInMB { get; set; }
    public PostgreSqlStorageAutogrow? StorageAutogrow { get; set; }
}

public partial class PostgreSqlSku
{
    public PostgreSqlSku(string name) => Name = name;
    public string Name { get; set; }
    public PostgreSqlSkuTier? Tier { get; set; }
    public int? Capacity { get; set; }
    public string Size { get; set; }
    public string Family { get; set; }
}

public readonly partial struct PostgreSqlGeoRedundantBackup : IEquatable<PostgreSqlGeoRedundantBackup>
{
    private readonly string _value;
    public PostgreSqlGeoRedundantBackup(string value) => _value = value;
    public static PostgreSqlGeoRedundantBackup Enabled { get; } = new("Enabled");
    public static PostgreSqlGeoRedundantBackup Disabled { get; } = new("Disabled");
    public static implicit operator PostgreSqlGeoRedundantBackup(string value) => new(value);
    public static bool operator ==(PostgreSqlGeoRedundantBackup left, PostgreSqlGeoRedundantBackup right) => left.Equals(right);
    public static bool operator !=(PostgreSqlGeoRedundantBackup left, PostgreSqlGeoRedundantBackup right) => !left.Equals(right);
    public bool Equals(PostgreSqlGeoRedundantBackup other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlGeoRedundantBackup other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlStorageAutogrow : IEquatable<PostgreSqlStorageAutogrow>
{
    private readonly string _value;
    public PostgreSqlStorageAutogrow(string value) => _value = value;
    public static PostgreSqlStorageAutogrow Enabled { get; } = new("Enabled");
    public static PostgreSqlStorageAutogrow Disabled { get; } = new("Disabled");
    public static implicit operator PostgreSqlStorageAutogrow(string value) => new(value);
    public static bool operator ==(PostgreSqlStorageAutogrow left, PostgreSqlStorageAutogrow right) => left.Equals(right);
    public static bool operator !=(PostgreSqlStorageAutogrow left, PostgreSqlStorageAutogrow right) => !left.Equals(right);
    public bool Equals(PostgreSqlStorageAutogrow other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlStorageAutogrow other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct PostgreSqlSkuTier : IEquatable<PostgreSqlSkuTier>
{
    private readonly string _value;
    public PostgreSqlSkuTier(string value) => _value = value;
    public static PostgreSqlSkuTier Basic { get; } = new("Basic");
    public static PostgreSqlSkuTier GeneralPurpose { get; } = new("GeneralPurpose");
    public static PostgreSqlSkuTier MemoryOptimized { get; } = new("MemoryOptimized");
    public static implicit operator PostgreSqlSkuTier(string value) => new(value);
    public static bool operator ==(PostgreSqlSkuTier left, PostgreSqlSkuTier right) => left.Equals(right);
    public static bool operator !=(PostgreSqlSkuTier left, PostgreSqlSkuTier right) => !left.Equals(right);
    public bool Equals(PostgreSqlSkuTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is PostgreSqlSkuTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

// API surface of Azure.ResourceManager.MySql 1.2.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.MySql.Models;

public partial class MySqlServerCreateOrUpdateContent
{
    public MySqlServerCreateOrUpdateContent(MySqlServerPropertiesForCreate properties, AzureLocation location) { }
    public ManagedServiceIdentity Identity { get; set; }
    public MySqlSku Sku { get; set; }
    public MySqlServerPropertiesForCreate Properties { get; }
    public AzureLocation Location { get; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class MySqlServerPatch
{
    public MySqlServerPatch() { }
    public MySqlSku Sku { get; set; }
    public MySqlStorageProfile StorageProfile { get; set; }
    public string AdministratorLoginPassword { get; set; }
}

public abstract partial class MySqlServerPropertiesForCreate
{
    protected MySqlServerPropertiesForCreate() { }
    public MySqlStorageProfile StorageProfile { get; set; }
}

public partial class MySqlServerPropertiesForDefaultCreate : MySqlServerPropertiesForCreate
{
    public MySqlServerPropertiesForDefaultCreate(string administratorLogin, string administratorLoginPassword) { }
    public string AdministratorLogin { get; }
    public string AdministratorLoginPassword { get; }
}

public partial class MySqlServerPropertiesForReplica : MySqlServerPropertiesForCreate
{
    public MySqlServerPropertiesForReplica(ResourceIdentifier sourceServerId) { }
    public ResourceIdentifier SourceServerId { get; }
}

public partial class MySqlStorageProfile
{
    public MySqlStorageProfile() { }
    public int? BackupRetentionDays { get; set; }
    public MySqlGeoRedundantBackup? GeoRedundantBackup { get; set; }
    public int? StorageInMB { get; set; }
    public MySqlStorageAutogrow? StorageAutogrow { get; set; }
}

public partial class MySqlSku
{
    public MySqlSku(string name) => Name = name;
    public string Name { get; set; }
    public MySqlSkuTier? Tier { get; set; }
    public int? Capacity { get; set; }
    public string Size { get; set; }
    public string Family { get; set; }
}

public readonly partial struct MySqlGeoRedundantBackup : IEquatable<MySqlGeoRedundantBackup>
{
    private readonly string _value;
    public MySqlGeoRedundantBackup(string value) => _value = value;
    public static MySqlGeoRedundantBackup Enabled { get; } = new("Enabled");
    public static MySqlGeoRedundantBackup Disabled { get; } = new("Disabled");
    public static implicit operator MySqlGeoRedundantBackup(string value) => new(value);
    public static bool operator ==(MySqlGeoRedundantBackup left, MySqlGeoRedundantBackup right) => left.Equals(right);
    public static bool operator !=(MySqlGeoRedundantBackup left, MySqlGeoRedundantBackup right) => !left.Equals(right);
    public bool Equals(MySqlGeoRedundantBackup other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlGeoRedundantBackup other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlStorageAutogrow : IEquatable<MySqlStorageAutogrow>
{
    private readonly string _value;
    public MySqlStorageAutogrow(string value) => _value = value;
    public static MySqlStorageAutogrow Enabled { get; } = new("Enabled");
    public static MySqlStorageAutogrow Disabled { get; } = new("Disabled");
    public static implicit operator MySqlStorageAutogrow(string value) => new(value);
    public static bool operator ==(MySqlStorageAutogrow left, MySqlStorageAutogrow right) => left.Equals(right);
    public static bool operator !=(MySqlStorageAutogrow left, MySqlStorageAutogrow right) => !left.Equals(right);
    public bool Equals(MySqlStorageAutogrow other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlStorageAutogrow other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MySqlSkuTier : IEquatable<MySqlSkuTier>
{
    private readonly string _value;
    public MySqlSkuTier(string value) => _value = value;
    public static MySqlSkuTier Basic { get; } = new("Basic");
    public static MySqlSkuTier GeneralPurpose { get; } = new("GeneralPurpose");
    public static MySqlSkuTier MemoryOptimized { get; } = new("MemoryOptimized");
    public static implicit operator MySqlSkuTier(string value) => new(value);
    public static bool operator ==(MySqlSkuTier left, MySqlSkuTier right) => left.Equals(right);
    public static bool operator !=(MySqlSkuTier left, MySqlSkuTier right) => !left.Equals(right);
    public bool Equals(MySqlSkuTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MySqlSkuTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

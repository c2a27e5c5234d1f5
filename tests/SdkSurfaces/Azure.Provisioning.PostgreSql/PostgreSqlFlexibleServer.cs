// API surface of Azure.Provisioning.PostgreSql 1.1.1: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.PostgreSql;

public partial class PostgreSqlFlexibleServer : ProvisionableResource
{
    public PostgreSqlFlexibleServer(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> AdministratorLogin { get; set; }
    public BicepValue<string> AdministratorLoginPassword { get; set; }
    public PostgreSqlFlexibleServerAuthConfig AuthConfig { get; set; }
    public BicepValue<string> AvailabilityZone { get; set; }
    public PostgreSqlFlexibleServerBackupProperties Backup { get; set; }
    public BicepValue<PostgreSqlFlexibleServerCreateMode> CreateMode { get; set; }
    public BicepValue<string> FullyQualifiedDomainName => throw null!;
    public PostgreSqlFlexibleServerHighAvailability HighAvailability { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public PostgreSqlFlexibleServerMaintenanceWindow MaintenanceWindow { get; set; }
    public BicepValue<string> MinorVersion => throw null!;
    public BicepValue<string> Name { get; set; }
    public PostgreSqlFlexibleServerNetwork Network { get; set; }
    public BicepValue<DateTimeOffset> PointInTimeUtc { get; set; }
    public PostgreSqlFlexibleServersReplica Replica { get; set; }
    public BicepValue<int> ReplicaCapacity { get; set; }
    public BicepValue<PostgreSqlFlexibleServerReplicationRole> ReplicationRole { get; set; }
    public PostgreSqlFlexibleServerSku Sku { get; set; }
    public BicepValue<ResourceIdentifier> SourceServerResourceId { get; set; }
    public PostgreSqlFlexibleServerStorage Storage { get; set; }
    public BicepValue<int> StorageSizeInGB { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<PostgreSqlFlexibleServerVersion> Version { get; set; }
    public static PostgreSqlFlexibleServer FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_06_01;
        public static readonly string V2022_12_01;
        public static readonly string V2024_08_01;
    }
}

public partial class PostgreSqlFlexibleServerDatabase : ProvisionableResource
{
    public PostgreSqlFlexibleServerDatabase(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> Charset { get; set; }
    public BicepValue<string> Collation { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name { get; set; }
    public PostgreSqlFlexibleServer? Parent { get; set; }
    public SystemData SystemData => throw null!;
    public static PostgreSqlFlexibleServerDatabase FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_06_01;
        public static readonly string V2022_12_01;
        public static readonly string V2024_08_01;
    }
}

public partial class PostgreSqlServer : ProvisionableResource
{
    public PostgreSqlServer(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<ResourceIdentifier> MasterServerId => throw null!;
    public BicepValue<string> Name { get; set; }
    public PostgreSqlServerPropertiesForCreate Properties { get; set; }
    public BicepValue<string> ReplicationRole => throw null!;
    public PostgreSqlSku Sku { get; set; }
    public PostgreSqlStorageProfile StorageProfile => throw null!;
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<PostgreSqlServerVersion> Version => throw null!;
    public static PostgreSqlServer FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2017_12_01;
    }
}

// API surface of Azure.Provisioning.Sql 1.1.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.Sql;

public partial class SqlDatabase : ProvisionableResource
{
    public SqlDatabase(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<int> AutoPauseDelay { get; set; }
    public BicepValue<SqlAvailabilityZoneType> AvailabilityZone { get; set; }
    public BicepValue<string> Collation { get; set; }
    public BicepValue<SqlDatabaseCreateMode> CreateMode { get; set; }
    public BicepValue<ResourceIdentifier> ElasticPoolId { get; set; }
    public BicepValue<FreeLimitExhaustionBehavior> FreeLimitExhaustionBehavior { get; set; }
    public BicepValue<int> HighAvailabilityReplicaCount { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<bool> IsLedgerOn { get; set; }
    public BicepValue<bool> IsZoneRedundant { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<long> MaxSizeBytes { get; set; }
    public BicepValue<double> MinCapacity { get; set; }
    public BicepValue<string> Name { get; set; }
    public SqlServer? Parent { get; set; }
    public BicepValue<DatabaseReadScale> ReadScale { get; set; }
    public BicepValue<SqlBackupStorageRedundancy> RequestedBackupStorageRedundancy { get; set; }
    public BicepValue<DateTimeOffset> RestorePointInTime { get; set; }
    public BicepValue<SecondaryType> SecondaryType { get; set; }
    public SqlSku Sku { get; set; }
    public BicepValue<ResourceIdentifier> SourceDatabaseId { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<bool> UseFreeLimit { get; set; }
    public static SqlDatabase FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2014_01_01;
        public static readonly string V2014_04_01;
        public static readonly string V2021_11_01;
        public static readonly string V2023_08_01;
    }
}

public partial class SqlSku : ProvisionableConstruct
{
    public SqlSku() { }
    public BicepValue<int> Capacity { get; set; }
    public BicepValue<string> Family { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> Size { get; set; }
    public BicepValue<string> Tier { get; set; }
}

public partial class ElasticPoolPerDatabaseSettings : ProvisionableConstruct
{
    public ElasticPoolPerDatabaseSettings() { }
    public BicepValue<double> MaxCapacity { get; set; }
    public BicepValue<double> MinCapacity { get; set; }
}

public partial class FailoverGroupReadOnlyEndpoint : ProvisionableConstruct
{
    public FailoverGroupReadOnlyEndpoint() { }
    public BicepValue<ReadOnlyEndpointFailoverPolicy> FailoverPolicy { get; set; }
    public BicepValue<ResourceIdentifier> TargetServer { get; set; }
}

public partial class FailoverGroupReadWriteEndpoint : ProvisionableConstruct
{
    public FailoverGroupReadWriteEndpoint() { }
    public BicepValue<ReadWriteEndpointFailoverPolicy> FailoverPolicy { get; set; }
    public BicepValue<int> FailoverWithDataLossGracePeriodMinutes { get; set; }
}

public partial class PartnerServerInfo : ProvisionableConstruct
{
    public PartnerServerInfo() { }
    public BicepValue<ResourceIdentifier> Id { get; set; }
    public BicepValue<AzureLocation> Location => throw null!;
    public BicepValue<FailoverGroupReplicationRole> ReplicationRole => throw null!;
}

public partial class ServerExternalAdministrator : ProvisionableConstruct
{
    public ServerExternalAdministrator() { }
    public BicepValue<SqlAdministratorType> AdministratorType { get; set; }
    public BicepValue<bool> IsAzureADOnlyAuthenticationEnabled { get; set; }
    public BicepValue<string> Login { get; set; }
    public BicepValue<SqlServerPrincipalType> PrincipalType { get; set; }
    public BicepValue<Guid> Sid { get; set; }
    public BicepValue<Guid> TenantId { get; set; }
}

// API surface of Azure.Provisioning.Sql 1.1.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Authorization;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;
using Azure.Provisioning.Roles;

namespace Azure.Provisioning.Sql;

public partial class SqlServer : ProvisionableResource
{
    public SqlServer(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> AdministratorLogin { get; set; }
    public BicepValue<string> AdministratorLoginPassword { get; set; }
    public ServerExternalAdministrator Administrators { get; set; }
    public BicepValue<string> FullyQualifiedDomainName => throw null!;
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<SqlMinimalTlsVersion> MinTlsVersion { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<ServerNetworkAccessFlag> PublicNetworkAccess { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<string> Version { get; set; }
    public RoleAssignment CreateRoleAssignment(SqlBuiltInRole role, BicepValue<RoleManagementPrincipalType> principalType, BicepValue<Guid> principalId, string? bicepIdentifierSuffix = null) => throw null!;
    public RoleAssignment CreateRoleAssignment(SqlBuiltInRole role, UserAssignedIdentity identity) => throw null!;
    public static SqlServer FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2014_01_01;
        public static readonly string V2014_04_01;
        public static readonly string V2021_11_01;
        public static readonly string V2023_08_01;
    }
}

public partial class SqlFirewallRule : ProvisionableResource
{
    public SqlFirewallRule(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> EndIPAddress { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name { get; set; }
    public SqlServer? Parent { get; set; }
    public BicepValue<string> StartIPAddress { get; set; }
    public static SqlFirewallRule FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2014_01_01;
        public static readonly string V2014_04_01;
        public static readonly string V2021_11_01;
        public static readonly string V2023_08_01;
    }
}

public partial class ElasticPool : ProvisionableResource
{
    public ElasticPool(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<SqlAvailabilityZoneType> AvailabilityZone { get; set; }
    public BicepValue<int> HighAvailabilityReplicaCount { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<bool> IsZoneRedundant { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<long> MaxSizeBytes { get; set; }
    public BicepValue<string> Name { get; set; }
    public SqlServer? Parent { get; set; }
    public ElasticPoolPerDatabaseSettings PerDatabaseSettings { get; set; }
    public SqlSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static ElasticPool FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2014_01_01;
        public static readonly string V2014_04_01;
        public static readonly string V2021_11_01;
        public static readonly string V2023_08_01;
    }
}

public partial class FailoverGroup : ProvisionableResource
{
    public FailoverGroup(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepList<ResourceIdentifier> FailoverDatabases { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location => throw null!;
    public BicepValue<string> Name { get; set; }
    public SqlServer? Parent { get; set; }
    public BicepList<PartnerServerInfo> PartnerServers { get; set; }
    public FailoverGroupReadOnlyEndpoint ReadOnlyEndpoint { get; set; }
    public FailoverGroupReadWriteEndpoint ReadWriteEndpoint { get; set; }
    public BicepValue<FailoverGroupReplicationRole> ReplicationRole => throw null!;
    public BicepValue<string> ReplicationState => throw null!;
    public BicepValue<FailoverGroupDatabasesSecondaryType> SecondaryType { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static FailoverGroup FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_11_01;
        public static readonly string V2023_08_01;
    }
}

public partial class GeoBackupPolicy : ProvisionableResource
{
    public GeoBackupPolicy(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> Name => throw null!;
    public SqlDatabase? Parent { get; set; }
    public BicepValue<GeoBackupPolicyState> State { get; set; }
    public BicepValue<string> StorageType => throw null!;
    public static GeoBackupPolicy FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2014_01_01;
        public static readonly string V2014_04_01;
        public static readonly string V2021_11_01;
        public static readonly string V2023_08_01;
    }
}

// API surface of Azure.Provisioning.CosmosDB 1.0.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Authorization;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;
using Azure.Provisioning.Roles;

namespace Azure.Provisioning.CosmosDB;

public partial class CosmosDBAccount : ProvisionableResource
{
    public CosmosDBAccount(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public CosmosDBAccountBackupPolicy BackupPolicy { get; set; }
    public BicepList<CosmosDBAccountCapability> Capabilities { get; set; }
    public BicepValue<int> CapacityTotalThroughputLimit { get; set; }
    public ConsistencyPolicy ConsistencyPolicy { get; set; }
    public BicepValue<CosmosDBAccountCreateMode> CreateMode { get; set; }
    public BicepValue<CosmosDBAccountOfferType> DatabaseAccountOfferType { get; set; }
    public BicepValue<bool> DisableKeyBasedMetadataWriteAccess { get; set; }
    public BicepValue<bool> DisableLocalAuth { get; set; }
    public BicepValue<string> DocumentEndpoint => throw null!;
    public BicepValue<bool> EnableAutomaticFailover { get; set; }
    public BicepValue<bool> EnableBurstCapacity { get; set; }
    public BicepValue<bool> EnableMultipleWriteLocations { get; set; }
    public BicepValue<bool> EnablePartitionMerge { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<bool> IsAnalyticalStorageEnabled { get; set; }
    public BicepValue<bool> IsFreeTierEnabled { get; set; }
    public BicepValue<bool> IsVirtualNetworkFilterEnabled { get; set; }
    public BicepValue<CosmosDBAccountKind> Kind { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepList<CosmosDBAccountLocation> Locations { get; set; }
    public BicepValue<CosmosDBMinimalTlsVersion> MinimalTlsVersion { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<CosmosDBPublicNetworkAccess> PublicNetworkAccess { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public RoleAssignment CreateRoleAssignment(CosmosDBBuiltInRole role, BicepValue<RoleManagementPrincipalType> principalType, BicepValue<Guid> principalId, string? bicepIdentifierSuffix = null) => throw null!;
    public RoleAssignment CreateRoleAssignment(CosmosDBBuiltInRole role, UserAssignedIdentity identity) => throw null!;
    public static CosmosDBAccount FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public CosmosDBAccountKeyList GetKeys() => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2023_04_15;
        public static readonly string V2023_09_15;
        public static readonly string V2023_11_15;
        public static readonly string V2024_05_15;
        public static readonly string V2024_08_15;
    }
}

public partial class CosmosDBSqlDatabase : ProvisionableResource
{
    public CosmosDBSqlDatabase(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public CosmosDBCreateUpdateConfig Options { get; set; }
    public CosmosDBAccount? Parent { get; set; }
    public CosmosDBSqlDatabaseResourceInfo Resource { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static CosmosDBSqlDatabase FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2023_04_15;
        public static readonly string V2023_09_15;
        public static readonly string V2023_11_15;
        public static readonly string V2024_05_15;
        public static readonly string V2024_08_15;
    }
}

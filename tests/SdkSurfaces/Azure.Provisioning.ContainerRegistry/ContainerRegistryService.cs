// API surface of Azure.Provisioning.ContainerRegistry 1.1.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Authorization;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;
using Azure.Provisioning.Roles;

namespace Azure.Provisioning.ContainerRegistry;

public partial class ContainerRegistryService : ProvisionableResource
{
    public ContainerRegistryService(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<DateTimeOffset> CreatedOn => throw null!;
    public BicepList<string> DataEndpointHostNames => throw null!;
    public ContainerRegistryEncryption Encryption { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<bool> IsAdminUserEnabled { get; set; }
    public BicepValue<bool> IsDataEndpointEnabled { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> LoginServer => throw null!;
    public BicepValue<string> Name { get; set; }
    public BicepValue<ContainerRegistryNetworkRuleBypassOption> NetworkRuleBypassOptions { get; set; }
    public ContainerRegistryPolicies Policies { get; set; }
    public BicepValue<ContainerRegistryPublicNetworkAccess> PublicNetworkAccess { get; set; }
    public ContainerRegistrySku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<ContainerRegistryZoneRedundancy> ZoneRedundancy { get; set; }
    public RoleAssignment CreateRoleAssignment(ContainerRegistryBuiltInRole role, BicepValue<RoleManagementPrincipalType> principalType, BicepValue<Guid> principalId, string? bicepIdentifierSuffix = null) => throw null!;
    public RoleAssignment CreateRoleAssignment(ContainerRegistryBuiltInRole role, UserAssignedIdentity identity) => throw null!;
    public static ContainerRegistryService FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2017_10_01;
        public static readonly string V2019_05_01;
        public static readonly string V2021_09_01;
        public static readonly string V2022_12_01;
        public static readonly string V2023_07_01;
    }
}

public partial class ContainerRegistryReplication : ProvisionableResource
{
    public ContainerRegistryReplication(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<bool> IsRegionEndpointEnabled { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public ContainerRegistryService? Parent { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<ContainerRegistryZoneRedundancy> ZoneRedundancy { get; set; }
    public static ContainerRegistryReplication FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2017_10_01;
        public static readonly string V2019_05_01;
        public static readonly string V2021_09_01;
        public static readonly string V2022_12_01;
        public static readonly string V2023_07_01;
    }
}

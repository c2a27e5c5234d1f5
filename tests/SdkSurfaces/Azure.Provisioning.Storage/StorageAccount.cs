// API surface of Azure.Provisioning.Storage 1.1.2: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Authorization;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;
using Azure.Provisioning.Roles;

namespace Azure.Provisioning.Storage;

public partial class StorageAccount : ProvisionableResource
{
    public StorageAccount(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<StorageAccountAccessTier> AccessTier { get; set; }
    public BicepValue<bool> AllowBlobPublicAccess { get; set; }
    public BicepValue<bool> AllowCrossTenantReplication { get; set; }
    public BicepValue<bool> AllowSharedKeyAccess { get; set; }
    public BicepValue<DateTimeOffset> CreatedOn => throw null!;
    public BicepValue<StorageDnsEndpointType> DnsEndpointType { get; set; }
    public BicepValue<bool> EnableHttpsTrafficOnly { get; set; }
    public StorageAccountEncryption Encryption { get; set; }
    public ExtendedAzureLocation ExtendedLocation { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<bool> IsDefaultToOAuthAuthentication { get; set; }
    public BicepValue<bool> IsHnsEnabled { get; set; }
    public BicepValue<bool> IsLocalUserEnabled { get; set; }
    public BicepValue<bool> IsNfsV3Enabled { get; set; }
    public BicepValue<bool> IsSftpEnabled { get; set; }
    public BicepValue<int> KeyExpirationPeriodInDays { get; set; }
    public BicepValue<StorageKind> Kind { get; set; }
    public BicepValue<LargeFileSharesState> LargeFileSharesState { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<StorageMinimumTlsVersion> MinimumTlsVersion { get; set; }
    public BicepValue<string> Name { get; set; }
    public StorageAccountNetworkRuleSet NetworkRuleSet { get; set; }
    public StorageAccountEndpoints PrimaryEndpoints => throw null!;
    public BicepValue<AzureLocation> PrimaryLocation => throw null!;
    public BicepValue<StoragePublicNetworkAccess> PublicNetworkAccess { get; set; }
    public BicepValue<AzureLocation> SecondaryLocation => throw null!;
    public StorageSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public RoleAssignment CreateRoleAssignment(StorageBuiltInRole role, BicepValue<RoleManagementPrincipalType> principalType, BicepValue<Guid> principalId, string? bicepIdentifierSuffix = null) => throw null!;
    public RoleAssignment CreateRoleAssignment(StorageBuiltInRole role, UserAssignedIdentity identity) => throw null!;
    public static StorageAccount FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public BicepList<StorageAccountKey> GetKeys() => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_09_01;
        public static readonly string V2022_05_01;
        public static readonly string V2022_09_01;
        public static readonly string V2023_01_01;
        public static readonly string V2023_04_01;
        public static readonly string V2023_05_01;
        public static readonly string V2024_01_01;
    }
}

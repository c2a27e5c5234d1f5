// API surface of Azure.Provisioning.KeyVault 1.1.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Authorization;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;
using Azure.Provisioning.Roles;

namespace Azure.Provisioning.KeyVault;

public partial class KeyVaultService : ProvisionableResource
{
    public KeyVaultService(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public KeyVaultProperties Properties { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public RoleAssignment CreateRoleAssignment(KeyVaultBuiltInRole role, BicepValue<RoleManagementPrincipalType> principalType, BicepValue<Guid> principalId, string? bicepIdentifierSuffix = null) => throw null!;
    public RoleAssignment CreateRoleAssignment(KeyVaultBuiltInRole role, UserAssignedIdentity identity) => throw null!;
    public static KeyVaultService FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2016_10_01;
        public static readonly string V2018_02_14;
        public static readonly string V2019_09_01;
        public static readonly string V2021_10_01;
        public static readonly string V2022_07_01;
        public static readonly string V2022_11_01;
        public static readonly string V2023_02_01;
        public static readonly string V2023_07_01;
        public static readonly string V2024_11_01;
    }
}

public partial class KeyVaultSecret : ProvisionableResource
{
    public KeyVaultSecret(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location => throw null!;
    public BicepValue<string> Name { get; set; }
    public KeyVaultService? Parent { get; set; }
    public SecretProperties Properties { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static KeyVaultSecret FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2016_10_01;
        public static readonly string V2018_02_14;
        public static readonly string V2019_09_01;
        public static readonly string V2021_10_01;
        public static readonly string V2022_07_01;
        public static readonly string V2022_11_01;
        public static readonly string V2023_02_01;
        public static readonly string V2023_07_01;
        public static readonly string V2024_11_01;
    }
}

public partial class ManagedHsm : ProvisionableResource
{
    public ManagedHsm(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public ManagedHsmProperties Properties { get; set; }
    public ManagedHsmSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static ManagedHsm FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2021_10_01;
        public static readonly string V2022_07_01;
        public static readonly string V2022_11_01;
        public static readonly string V2023_02_01;
        public static readonly string V2023_07_01;
        public static readonly string V2024_11_01;
    }
}

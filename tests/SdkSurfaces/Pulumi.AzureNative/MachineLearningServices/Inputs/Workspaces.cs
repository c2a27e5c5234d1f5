// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity")] public Input<int>? Capacity { get; set; }
    [Input("family")] public Input<string>? Family { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("size")] public Input<string>? Size { get; set; }
    [Input("tier")] public Input<SkuTier>? Tier { get; set; }

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class ManagedServiceIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("type", required: true)] public InputUnion<string, ManagedServiceIdentityType> Type { get; set; } = null!;
    [Input("userAssignedIdentities")] private InputList<string>? _userAssignedIdentities;
    public InputList<string> UserAssignedIdentities { get => _userAssignedIdentities ??= new InputList<string>(); set => _userAssignedIdentities = value; }

    public ManagedServiceIdentityArgs() { }
    public static new ManagedServiceIdentityArgs Empty => new ManagedServiceIdentityArgs();
}

public sealed class EncryptionPropertyArgs : global::Pulumi.ResourceArgs
{
    [Input("cosmosDbResourceId")] public Input<string>? CosmosDbResourceId { get; set; }
    [Input("identity")] public Input<IdentityForCmkArgs>? Identity { get; set; }
    [Input("keyVaultProperties", required: true)] public Input<KeyVaultPropertiesArgs> KeyVaultProperties { get; set; } = null!;
    [Input("searchAccountResourceId")] public Input<string>? SearchAccountResourceId { get; set; }
    [Input("status", required: true)] public InputUnion<string, EncryptionStatus> Status { get; set; } = null!;
    [Input("storageAccountResourceId")] public Input<string>? StorageAccountResourceId { get; set; }

    public EncryptionPropertyArgs() { }
    public static new EncryptionPropertyArgs Empty => new EncryptionPropertyArgs();
}

public sealed class IdentityForCmkArgs : global::Pulumi.ResourceArgs
{
    [Input("userAssignedIdentity")] public Input<string>? UserAssignedIdentity { get; set; }

    public IdentityForCmkArgs() { }
    public static new IdentityForCmkArgs Empty => new IdentityForCmkArgs();
}

public sealed class KeyVaultPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("identityClientId")] public Input<string>? IdentityClientId { get; set; }
    [Input("keyIdentifier", required: true)] public Input<string> KeyIdentifier { get; set; } = null!;
    [Input("keyVaultArmId", required: true)] public Input<string> KeyVaultArmId { get; set; } = null!;

    public KeyVaultPropertiesArgs() { }
    public static new KeyVaultPropertiesArgs Empty => new KeyVaultPropertiesArgs();
}

public sealed class ServiceManagedResourcesSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("cosmosDb")] public Input<CosmosDbSettingsArgs>? CosmosDb { get; set; }

    public ServiceManagedResourcesSettingsArgs() { }
    public static new ServiceManagedResourcesSettingsArgs Empty => new ServiceManagedResourcesSettingsArgs();
}

public sealed class CosmosDbSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("collectionsThroughput")] public Input<int>? CollectionsThroughput { get; set; }

    public CosmosDbSettingsArgs() { }
    public static new CosmosDbSettingsArgs Empty => new CosmosDbSettingsArgs();
}

public sealed class ManagedNetworkSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("enableNetworkMonitor")] public Input<bool>? EnableNetworkMonitor { get; set; }
    [Input("firewallSku")] public InputUnion<string, FirewallSku>? FirewallSku { get; set; }
    [Input("isolationMode")] public InputUnion<string, IsolationMode>? IsolationMode { get; set; }
    [Input("managedNetworkKind")] public InputUnion<string, ManagedNetworkKind>? ManagedNetworkKind { get; set; }
    [Input("outboundRules")] private InputMap<object>? _outboundRules;
    public InputMap<object> OutboundRules { get => _outboundRules ??= new InputMap<object>(); set => _outboundRules = value; }

    public ManagedNetworkSettingsArgs()
    {
        EnableNetworkMonitor = false;
    }
    public static new ManagedNetworkSettingsArgs Empty => new ManagedNetworkSettingsArgs();
}

public sealed class WorkspaceHubConfigArgs : global::Pulumi.ResourceArgs
{
    [Input("additionalWorkspaceStorageAccounts")] private InputList<string>? _additionalWorkspaceStorageAccounts;
    public InputList<string> AdditionalWorkspaceStorageAccounts { get => _additionalWorkspaceStorageAccounts ??= new InputList<string>(); set => _additionalWorkspaceStorageAccounts = value; }
    [Input("defaultWorkspaceResourceGroup")] public Input<string>? DefaultWorkspaceResourceGroup { get; set; }

    public WorkspaceHubConfigArgs() { }
    public static new WorkspaceHubConfigArgs Empty => new WorkspaceHubConfigArgs();
}

public sealed class FeatureStoreSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("computeRuntime")] public Input<ComputeRuntimeDtoArgs>? ComputeRuntime { get; set; }
    [Input("offlineStoreConnectionName")] public Input<string>? OfflineStoreConnectionName { get; set; }
    [Input("onlineStoreConnectionName")] public Input<string>? OnlineStoreConnectionName { get; set; }

    public FeatureStoreSettingsArgs() { }
    public static new FeatureStoreSettingsArgs Empty => new FeatureStoreSettingsArgs();
}

public sealed class ComputeRuntimeDtoArgs : global::Pulumi.ResourceArgs
{
    [Input("sparkRuntimeVersion")] public Input<string>? SparkRuntimeVersion { get; set; }

    public ComputeRuntimeDtoArgs() { }
    public static new ComputeRuntimeDtoArgs Empty => new ComputeRuntimeDtoArgs();
}

public sealed class ServerlessComputeSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("serverlessComputeCustomSubnet")] public Input<string>? ServerlessComputeCustomSubnet { get; set; }
    [Input("serverlessComputeNoPublicIP")] public Input<bool>? ServerlessComputeNoPublicIP { get; set; }

    public ServerlessComputeSettingsArgs() { }
    public static new ServerlessComputeSettingsArgs Empty => new ServerlessComputeSettingsArgs();
}

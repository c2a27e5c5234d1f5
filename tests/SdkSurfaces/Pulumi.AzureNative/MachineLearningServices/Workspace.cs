// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.MachineLearningServices;

[AzureNativeResourceType("azure-native:machinelearningservices:Workspace")]
public partial class Workspace : global::Pulumi.CustomResource
{
    [Output("allowPublicAccessWhenBehindVnet")] public Output<bool?> AllowPublicAccessWhenBehindVnet { get; private set; } = null!;
    [Output("applicationInsights")] public Output<string?> ApplicationInsights { get; private set; } = null!;
    [Output("associatedWorkspaces")] public Output<ImmutableArray<string>> AssociatedWorkspaces { get; private set; } = null!;
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("containerRegistry")] public Output<string?> ContainerRegistry { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("discoveryUrl")] public Output<string?> DiscoveryUrl { get; private set; } = null!;
    [Output("enableDataIsolation")] public Output<bool?> EnableDataIsolation { get; private set; } = null!;
    [Output("enableServiceSideCMKEncryption")] public Output<bool?> EnableServiceSideCMKEncryption { get; private set; } = null!;
    [Output("friendlyName")] public Output<string?> FriendlyName { get; private set; } = null!;
    [Output("hbiWorkspace")] public Output<bool?> HbiWorkspace { get; private set; } = null!;
    [Output("hubResourceId")] public Output<string?> HubResourceId { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.ManagedServiceIdentityResponse?> Identity { get; private set; } = null!;
    [Output("imageBuildCompute")] public Output<string?> ImageBuildCompute { get; private set; } = null!;
    [Output("keyVault")] public Output<string?> KeyVault { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("location")] public Output<string?> Location { get; private set; } = null!;
    [Output("mlFlowTrackingUri")] public Output<string> MlFlowTrackingUri { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("primaryUserAssignedIdentity")] public Output<string?> PrimaryUserAssignedIdentity { get; private set; } = null!;
    [Output("privateLinkCount")] public Output<int> PrivateLinkCount { get; private set; } = null!;
    [Output("provisionNetworkNow")] public Output<bool?> ProvisionNetworkNow { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string?> PublicNetworkAccess { get; private set; } = null!;
    [Output("serviceProvisionedResourceGroup")] public Output<string> ServiceProvisionedResourceGroup { get; private set; } = null!;
    [Output("storageAccount")] public Output<string?> StorageAccount { get; private set; } = null!;
    [Output("storageHnsEnabled")] public Output<bool> StorageHnsEnabled { get; private set; } = null!;
    [Output("systemDatastoresAuthMode")] public Output<string?> SystemDatastoresAuthMode { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tenantId")] public Output<string> TenantId { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("v1LegacyMode")] public Output<bool?> V1LegacyMode { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public Workspace(string name, WorkspaceArgs args, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Workspace", name, args, options) { }

    private Workspace(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Workspace", name, null, options) { }

    public static Workspace Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class WorkspaceArgs : global::Pulumi.ResourceArgs
{
    [Input("allowPublicAccessWhenBehindVnet")] public Input<bool>? AllowPublicAccessWhenBehindVnet { get; set; }
    [Input("applicationInsights")] public Input<string>? ApplicationInsights { get; set; }
    [Input("associatedWorkspaces")] private InputList<string>? _associatedWorkspaces;
    public InputList<string> AssociatedWorkspaces { get => _associatedWorkspaces ??= new InputList<string>(); set => _associatedWorkspaces = value; }
    [Input("containerRegistry")] public Input<string>? ContainerRegistry { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("discoveryUrl")] public Input<string>? DiscoveryUrl { get; set; }
    [Input("enableDataIsolation")] public Input<bool>? EnableDataIsolation { get; set; }
    [Input("enableServiceSideCMKEncryption")] public Input<bool>? EnableServiceSideCMKEncryption { get; set; }
    [Input("encryption")] public Input<Inputs.EncryptionPropertyArgs>? Encryption { get; set; }
    [Input("featureStoreSettings")] public Input<Inputs.FeatureStoreSettingsArgs>? FeatureStoreSettings { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("hbiWorkspace")] public Input<bool>? HbiWorkspace { get; set; }
    [Input("hubResourceId")] public Input<string>? HubResourceId { get; set; }
    [Input("identity")] public Input<Inputs.ManagedServiceIdentityArgs>? Identity { get; set; }
    [Input("imageBuildCompute")] public Input<string>? ImageBuildCompute { get; set; }
    [Input("keyVault")] public Input<string>? KeyVault { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedNetwork")] public Input<Inputs.ManagedNetworkSettingsArgs>? ManagedNetwork { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("provisionNetworkNow")] public Input<bool>? ProvisionNetworkNow { get; set; }
    [Input("publicNetworkAccess")] public InputUnion<string, PublicNetworkAccessType>? PublicNetworkAccess { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverlessComputeSettings")] public Input<Inputs.ServerlessComputeSettingsArgs>? ServerlessComputeSettings { get; set; }
    [Input("serviceManagedResourcesSettings")] public Input<Inputs.ServiceManagedResourcesSettingsArgs>? ServiceManagedResourcesSettings { get; set; }
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("storageAccount")] public Input<string>? StorageAccount { get; set; }
    [Input("systemDatastoresAuthMode")] public InputUnion<string, SystemDatastoresAuthMode>? SystemDatastoresAuthMode { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("v1LegacyMode")] public Input<bool>? V1LegacyMode { get; set; }
    [Input("workspaceHubConfig")] public Input<Inputs.WorkspaceHubConfigArgs>? WorkspaceHubConfig { get; set; }
    [Input("workspaceName")] public Input<string>? WorkspaceName { get; set; }

    public WorkspaceArgs() { }
    public static new WorkspaceArgs Empty => new WorkspaceArgs();
}

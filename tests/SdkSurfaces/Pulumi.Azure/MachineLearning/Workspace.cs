// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/workspace:Workspace")]
public partial class Workspace : global::Pulumi.CustomResource
{
    [Output("applicationInsightsId")] public Output<string> ApplicationInsightsId { get; private set; } = null!;
    [Output("containerRegistryId")] public Output<string?> ContainerRegistryId { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("discoveryUrl")] public Output<string> DiscoveryUrl { get; private set; } = null!;
    [Output("friendlyName")] public Output<string?> FriendlyName { get; private set; } = null!;
    [Output("highBusinessImpact")] public Output<bool?> HighBusinessImpact { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.WorkspaceIdentity> Identity { get; private set; } = null!;
    [Output("imageBuildComputeName")] public Output<string?> ImageBuildComputeName { get; private set; } = null!;
    [Output("keyVaultId")] public Output<string> KeyVaultId { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("primaryUserAssignedIdentity")] public Output<string?> PrimaryUserAssignedIdentity { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("serviceSideEncryptionEnabled")] public Output<bool?> ServiceSideEncryptionEnabled { get; private set; } = null!;
    [Output("skuName")] public Output<string?> SkuName { get; private set; } = null!;
    [Output("storageAccountAccessType")] public Output<string?> StorageAccountAccessType { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string> StorageAccountId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("v1LegacyModeEnabled")] public Output<bool?> V1LegacyModeEnabled { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public Workspace(string name, WorkspaceArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/workspace:Workspace", name, args, options) { }

    private Workspace(string name, Input<string> id, WorkspaceState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/workspace:Workspace", name, state, options) { }

    public static Workspace Get(string name, Input<string> id, WorkspaceState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class WorkspaceArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationInsightsId", required: true)] public Input<string> ApplicationInsightsId { get; set; } = null!;
    [Input("containerRegistryId")] public Input<string>? ContainerRegistryId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("encryption")] public Input<Inputs.WorkspaceEncryptionArgs>? Encryption { get; set; }
    [Input("featureStore")] public Input<Inputs.WorkspaceFeatureStoreArgs>? FeatureStore { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpact")] public Input<bool>? HighBusinessImpact { get; set; }
    [Input("identity", required: true)] public Input<Inputs.WorkspaceIdentityArgs> Identity { get; set; } = null!;
    [Input("imageBuildComputeName")] public Input<string>? ImageBuildComputeName { get; set; }
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedNetwork")] public Input<Inputs.WorkspaceManagedNetworkArgs>? ManagedNetwork { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverlessCompute")] public Input<Inputs.WorkspaceServerlessComputeArgs>? ServerlessCompute { get; set; }
    [Input("serviceSideEncryptionEnabled")] public Input<bool>? ServiceSideEncryptionEnabled { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountAccessType")] public Input<string>? StorageAccountAccessType { get; set; }
    [Input("storageAccountId", required: true)] public Input<string> StorageAccountId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("v1LegacyModeEnabled")] public Input<bool>? V1LegacyModeEnabled { get; set; }

    public WorkspaceArgs() { }
    public static new WorkspaceArgs Empty => new WorkspaceArgs();
}

public sealed class WorkspaceState : global::Pulumi.ResourceArgs
{
    [Input("applicationInsightsId")] public Input<string>? ApplicationInsightsId { get; set; }
    [Input("containerRegistryId")] public Input<string>? ContainerRegistryId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("discoveryUrl")] public Input<string>? DiscoveryUrl { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpact")] public Input<bool>? HighBusinessImpact { get; set; }
    [Input("imageBuildComputeName")] public Input<string>? ImageBuildComputeName { get; set; }
    [Input("keyVaultId")] public Input<string>? KeyVaultId { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("serviceSideEncryptionEnabled")] public Input<bool>? ServiceSideEncryptionEnabled { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountAccessType")] public Input<string>? StorageAccountAccessType { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("v1LegacyModeEnabled")] public Input<bool>? V1LegacyModeEnabled { get; set; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public WorkspaceState() { }
    public static new WorkspaceState Empty => new WorkspaceState();
}

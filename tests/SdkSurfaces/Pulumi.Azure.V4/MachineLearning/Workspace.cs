// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/workspace:Workspace")]
public partial class Workspace : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

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
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpact")] public Input<bool>? HighBusinessImpact { get; set; }
    [Input("identity", required: true)] public Input<Inputs.WorkspaceIdentityArgs> Identity { get; set; } = null!;
    [Input("imageBuildComputeName")] public Input<string>? ImageBuildComputeName { get; set; }
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountId", required: true)] public Input<string> StorageAccountId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public WorkspaceArgs() { }
    public static new WorkspaceArgs Empty => new WorkspaceArgs();
}

public sealed class WorkspaceState : global::Pulumi.ResourceArgs
{
    [Input("applicationInsightsId")] public Input<string>? ApplicationInsightsId { get; set; }
    [Input("containerRegistryId")] public Input<string>? ContainerRegistryId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpact")] public Input<bool>? HighBusinessImpact { get; set; }
    [Input("imageBuildComputeName")] public Input<string>? ImageBuildComputeName { get; set; }
    [Input("keyVaultId")] public Input<string>? KeyVaultId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public WorkspaceState() { }
    public static new WorkspaceState Empty => new WorkspaceState();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.AIFoundry;

[AzureResourceType("azure:aifoundry/hub:Hub")]
public partial class Hub : global::Pulumi.CustomResource
{
    [Output("applicationInsightsId")] public Output<string?> ApplicationInsightsId { get; private set; } = null!;
    [Output("containerRegistryId")] public Output<string?> ContainerRegistryId { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("discoveryUrl")] public Output<string> DiscoveryUrl { get; private set; } = null!;
    [Output("friendlyName")] public Output<string?> FriendlyName { get; private set; } = null!;
    [Output("highBusinessImpactEnabled")] public Output<bool> HighBusinessImpactEnabled { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.HubIdentity> Identity { get; private set; } = null!;
    [Output("keyVaultId")] public Output<string> KeyVaultId { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("primaryUserAssignedIdentity")] public Output<string?> PrimaryUserAssignedIdentity { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string?> PublicNetworkAccess { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string> StorageAccountId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public Hub(string name, HubArgs args, CustomResourceOptions? options = null)
        : base("azure:aifoundry/hub:Hub", name, args, options) { }

    private Hub(string name, Input<string> id, HubState? state = null, CustomResourceOptions? options = null)
        : base("azure:aifoundry/hub:Hub", name, state, options) { }

    public static Hub Get(string name, Input<string> id, HubState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class HubArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationInsightsId")] public Input<string>? ApplicationInsightsId { get; set; }
    [Input("containerRegistryId")] public Input<string>? ContainerRegistryId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("encryption")] public Input<Inputs.HubEncryptionArgs>? Encryption { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpactEnabled")] public Input<bool>? HighBusinessImpactEnabled { get; set; }
    [Input("identity", required: true)] public Input<Inputs.HubIdentityArgs> Identity { get; set; } = null!;
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedNetwork")] public Input<Inputs.HubManagedNetworkArgs>? ManagedNetwork { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("publicNetworkAccess")] public Input<string>? PublicNetworkAccess { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("storageAccountId", required: true)] public Input<string> StorageAccountId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public HubArgs() { }
    public static new HubArgs Empty => new HubArgs();
}

public sealed class HubState : global::Pulumi.ResourceArgs
{
    [Input("applicationInsightsId")] public Input<string>? ApplicationInsightsId { get; set; }
    [Input("containerRegistryId")] public Input<string>? ContainerRegistryId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("discoveryUrl")] public Input<string>? DiscoveryUrl { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpactEnabled")] public Input<bool>? HighBusinessImpactEnabled { get; set; }
    [Input("keyVaultId")] public Input<string>? KeyVaultId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("publicNetworkAccess")] public Input<string>? PublicNetworkAccess { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public HubState() { }
    public static new HubState Empty => new HubState();
}

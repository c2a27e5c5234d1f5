// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerRegistry;

[AzureNativeResourceType("azure-native:containerregistry:Replication")]
public partial class Replication : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("regionEndpointEnabled")] public Output<bool?> RegionEndpointEnabled { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("zoneRedundancy")] public Output<string?> ZoneRedundancy { get; private set; } = null!;

    public Replication(string name, ReplicationArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerregistry:Replication", name, args, options) { }

    private Replication(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerregistry:Replication", name, null, options) { }

    public static Replication Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ReplicationArgs : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("regionEndpointEnabled")] public Input<bool>? RegionEndpointEnabled { get; set; }
    [Input("registryName", required: true)] public Input<string> RegistryName { get; set; } = null!;
    [Input("replicationName")] public Input<string>? ReplicationName { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundancy")] public InputUnion<string, ZoneRedundancy>? ZoneRedundancy { get; set; }

    public ReplicationArgs()
    {
        RegionEndpointEnabled = true;
        ZoneRedundancy = "Disabled";
    }
    public static new ReplicationArgs Empty => new ReplicationArgs();
}

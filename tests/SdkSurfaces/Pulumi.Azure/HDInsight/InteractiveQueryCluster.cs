// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.HDInsight;

[AzureResourceType("azure:hdinsight/interactiveQueryCluster:InteractiveQueryCluster")]
public partial class InteractiveQueryCluster : global::Pulumi.CustomResource
{
    [Output("clusterVersion")] public Output<string> ClusterVersion { get; private set; } = null!;
    [Output("encryptionInTransitEnabled")] public Output<bool?> EncryptionInTransitEnabled { get; private set; } = null!;
    [Output("httpsEndpoint")] public Output<string> HttpsEndpoint { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("sshEndpoint")] public Output<string> SshEndpoint { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tier")] public Output<string> Tier { get; private set; } = null!;
    [Output("tlsMinVersion")] public Output<string?> TlsMinVersion { get; private set; } = null!;

    public InteractiveQueryCluster(string name, InteractiveQueryClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:hdinsight/interactiveQueryCluster:InteractiveQueryCluster", name, args, options) { }

    private InteractiveQueryCluster(string name, Input<string> id, InteractiveQueryClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:hdinsight/interactiveQueryCluster:InteractiveQueryCluster", name, state, options) { }

    public static InteractiveQueryCluster Get(string name, Input<string> id, InteractiveQueryClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class InteractiveQueryClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterVersion", required: true)] public Input<string> ClusterVersion { get; set; } = null!;
    [Input("componentVersion", required: true)] public Input<Inputs.InteractiveQueryClusterComponentVersionArgs> ComponentVersion { get; set; } = null!;
    [Input("encryptionInTransitEnabled")] public Input<bool>? EncryptionInTransitEnabled { get; set; }
    [Input("gateway", required: true)] public Input<Inputs.InteractiveQueryClusterGatewayArgs> Gateway { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("metastores")] public Input<Inputs.InteractiveQueryClusterMetastoresArgs>? Metastores { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("network")] public Input<Inputs.InteractiveQueryClusterNetworkArgs>? Network { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("roles", required: true)] public Input<Inputs.InteractiveQueryClusterRolesArgs> Roles { get; set; } = null!;
    [Input("storageAccountGen2")] public Input<Inputs.InteractiveQueryClusterStorageAccountGen2Args>? StorageAccountGen2 { get; set; }
    [Input("storageAccounts")] private InputList<Inputs.InteractiveQueryClusterStorageAccountArgs>? _storageAccounts;
    public InputList<Inputs.InteractiveQueryClusterStorageAccountArgs> StorageAccounts { get => _storageAccounts ??= new InputList<Inputs.InteractiveQueryClusterStorageAccountArgs>(); set => _storageAccounts = value; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier", required: true)] public Input<string> Tier { get; set; } = null!;
    [Input("tlsMinVersion")] public Input<string>? TlsMinVersion { get; set; }

    public InteractiveQueryClusterArgs() { }
    public static new InteractiveQueryClusterArgs Empty => new InteractiveQueryClusterArgs();
}

public sealed class InteractiveQueryClusterState : global::Pulumi.ResourceArgs
{
    [Input("clusterVersion")] public Input<string>? ClusterVersion { get; set; }
    [Input("encryptionInTransitEnabled")] public Input<bool>? EncryptionInTransitEnabled { get; set; }
    [Input("httpsEndpoint")] public Input<string>? HttpsEndpoint { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("sshEndpoint")] public Input<string>? SshEndpoint { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier")] public Input<string>? Tier { get; set; }
    [Input("tlsMinVersion")] public Input<string>? TlsMinVersion { get; set; }

    public InteractiveQueryClusterState() { }
    public static new InteractiveQueryClusterState Empty => new InteractiveQueryClusterState();
}

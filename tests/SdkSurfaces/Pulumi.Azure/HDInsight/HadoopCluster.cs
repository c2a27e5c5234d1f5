// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.HDInsight;

[AzureResourceType("azure:hdinsight/hadoopCluster:HadoopCluster")]
public partial class HadoopCluster : global::Pulumi.CustomResource
{
    [Output("clusterVersion")] public Output<string> ClusterVersion { get; private set; } = null!;
    [Output("httpsEndpoint")] public Output<string> HttpsEndpoint { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("sshEndpoint")] public Output<string> SshEndpoint { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tier")] public Output<string> Tier { get; private set; } = null!;
    [Output("tlsMinVersion")] public Output<string?> TlsMinVersion { get; private set; } = null!;

    public HadoopCluster(string name, HadoopClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:hdinsight/hadoopCluster:HadoopCluster", name, args, options) { }

    private HadoopCluster(string name, Input<string> id, HadoopClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:hdinsight/hadoopCluster:HadoopCluster", name, state, options) { }

    public static HadoopCluster Get(string name, Input<string> id, HadoopClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class HadoopClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterVersion", required: true)] public Input<string> ClusterVersion { get; set; } = null!;
    [Input("componentVersion", required: true)] public Input<Inputs.HadoopClusterComponentVersionArgs> ComponentVersion { get; set; } = null!;
    [Input("gateway", required: true)] public Input<Inputs.HadoopClusterGatewayArgs> Gateway { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("metastores")] public Input<Inputs.HadoopClusterMetastoresArgs>? Metastores { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("network")] public Input<Inputs.HadoopClusterNetworkArgs>? Network { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("roles", required: true)] public Input<Inputs.HadoopClusterRolesArgs> Roles { get; set; } = null!;
    [Input("storageAccountGen2")] public Input<Inputs.HadoopClusterStorageAccountGen2Args>? StorageAccountGen2 { get; set; }
    [Input("storageAccounts")] private InputList<Inputs.HadoopClusterStorageAccountArgs>? _storageAccounts;
    public InputList<Inputs.HadoopClusterStorageAccountArgs> StorageAccounts { get => _storageAccounts ??= new InputList<Inputs.HadoopClusterStorageAccountArgs>(); set => _storageAccounts = value; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier", required: true)] public Input<string> Tier { get; set; } = null!;
    [Input("tlsMinVersion")] public Input<string>? TlsMinVersion { get; set; }

    public HadoopClusterArgs() { }
    public static new HadoopClusterArgs Empty => new HadoopClusterArgs();
}

public sealed class HadoopClusterState : global::Pulumi.ResourceArgs
{
    [Input("clusterVersion")] public Input<string>? ClusterVersion { get; set; }
    [Input("httpsEndpoint")] public Input<string>? HttpsEndpoint { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("sshEndpoint")] public Input<string>? SshEndpoint { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier")] public Input<string>? Tier { get; set; }
    [Input("tlsMinVersion")] public Input<string>? TlsMinVersion { get; set; }

    public HadoopClusterState() { }
    public static new HadoopClusterState Empty => new HadoopClusterState();
}

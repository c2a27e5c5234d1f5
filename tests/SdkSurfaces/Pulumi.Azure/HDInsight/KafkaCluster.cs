// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.HDInsight;

[AzureResourceType("azure:hdinsight/kafkaCluster:KafkaCluster")]
public partial class KafkaCluster : global::Pulumi.CustomResource
{
    [Output("clusterVersion")] public Output<string> ClusterVersion { get; private set; } = null!;
    [Output("encryptionInTransitEnabled")] public Output<bool?> EncryptionInTransitEnabled { get; private set; } = null!;
    [Output("httpsEndpoint")] public Output<string> HttpsEndpoint { get; private set; } = null!;
    [Output("kafkaRestProxyEndpoint")] public Output<string> KafkaRestProxyEndpoint { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("sshEndpoint")] public Output<string> SshEndpoint { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tier")] public Output<string> Tier { get; private set; } = null!;
    [Output("tlsMinVersion")] public Output<string?> TlsMinVersion { get; private set; } = null!;

    public KafkaCluster(string name, KafkaClusterArgs args, CustomResourceOptions? options = null)
        : base("azure:hdinsight/kafkaCluster:KafkaCluster", name, args, options) { }

    private KafkaCluster(string name, Input<string> id, KafkaClusterState? state = null, CustomResourceOptions? options = null)
        : base("azure:hdinsight/kafkaCluster:KafkaCluster", name, state, options) { }

    public static KafkaCluster Get(string name, Input<string> id, KafkaClusterState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KafkaClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterVersion", required: true)] public Input<string> ClusterVersion { get; set; } = null!;
    [Input("componentVersion", required: true)] public Input<Inputs.KafkaClusterComponentVersionArgs> ComponentVersion { get; set; } = null!;
    [Input("encryptionInTransitEnabled")] public Input<bool>? EncryptionInTransitEnabled { get; set; }
    [Input("gateway", required: true)] public Input<Inputs.KafkaClusterGatewayArgs> Gateway { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("metastores")] public Input<Inputs.KafkaClusterMetastoresArgs>? Metastores { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("network")] public Input<Inputs.KafkaClusterNetworkArgs>? Network { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("roles", required: true)] public Input<Inputs.KafkaClusterRolesArgs> Roles { get; set; } = null!;
    [Input("storageAccountGen2")] public Input<Inputs.KafkaClusterStorageAccountGen2Args>? StorageAccountGen2 { get; set; }
    [Input("storageAccounts")] private InputList<Inputs.KafkaClusterStorageAccountArgs>? _storageAccounts;
    public InputList<Inputs.KafkaClusterStorageAccountArgs> StorageAccounts { get => _storageAccounts ??= new InputList<Inputs.KafkaClusterStorageAccountArgs>(); set => _storageAccounts = value; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier", required: true)] public Input<string> Tier { get; set; } = null!;
    [Input("tlsMinVersion")] public Input<string>? TlsMinVersion { get; set; }

    public KafkaClusterArgs() { }
    public static new KafkaClusterArgs Empty => new KafkaClusterArgs();
}

public sealed class KafkaClusterState : global::Pulumi.ResourceArgs
{
    [Input("clusterVersion")] public Input<string>? ClusterVersion { get; set; }
    [Input("encryptionInTransitEnabled")] public Input<bool>? EncryptionInTransitEnabled { get; set; }
    [Input("httpsEndpoint")] public Input<string>? HttpsEndpoint { get; set; }
    [Input("kafkaRestProxyEndpoint")] public Input<string>? KafkaRestProxyEndpoint { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("sshEndpoint")] public Input<string>? SshEndpoint { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier")] public Input<string>? Tier { get; set; }
    [Input("tlsMinVersion")] public Input<string>? TlsMinVersion { get; set; }

    public KafkaClusterState() { }
    public static new KafkaClusterState Empty => new KafkaClusterState();
}

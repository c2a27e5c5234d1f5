// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.HDInsight;

[AzureNativeResourceType("azure-native:hdinsight:Cluster")]
public partial class Cluster : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("zones")] public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public Cluster(string name, ClusterArgs args, CustomResourceOptions? options = null)
        : base("azure-native:hdinsight:Cluster", name, args, options) { }

    private Cluster(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:hdinsight:Cluster", name, null, options) { }

    public static Cluster Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterName")] public Input<string>? ClusterName { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties")] public Input<Inputs.ClusterCreatePropertiesArgs>? Properties { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public ClusterArgs() { }
    public static new ClusterArgs Empty => new ClusterArgs();
}

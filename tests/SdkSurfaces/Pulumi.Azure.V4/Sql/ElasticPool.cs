// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Sql;

[AzureResourceType("azure:sql/elasticPool:ElasticPool")]
public partial class ElasticPool : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public ElasticPool(string name, ElasticPoolArgs args, CustomResourceOptions? options = null)
        : base("azure:sql/elasticPool:ElasticPool", name, args, options) { }

    private ElasticPool(string name, Input<string> id, ElasticPoolState? state = null, CustomResourceOptions? options = null)
        : base("azure:sql/elasticPool:ElasticPool", name, state, options) { }

    public static ElasticPool Get(string name, Input<string> id, ElasticPoolState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ElasticPoolArgs : global::Pulumi.ResourceArgs
{
    [Input("dbDtuMax")] public Input<int>? DbDtuMax { get; set; }
    [Input("dbDtuMin")] public Input<int>? DbDtuMin { get; set; }
    [Input("dtu", required: true)] public Input<int> Dtu { get; set; } = null!;
    [Input("edition", required: true)] public Input<string> Edition { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("poolSize")] public Input<int>? PoolSize { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ElasticPoolArgs() { }
    public static new ElasticPoolArgs Empty => new ElasticPoolArgs();
}

public sealed class ElasticPoolState : global::Pulumi.ResourceArgs
{
    [Input("dbDtuMax")] public Input<int>? DbDtuMax { get; set; }
    [Input("dbDtuMin")] public Input<int>? DbDtuMin { get; set; }
    [Input("dtu")] public Input<int>? Dtu { get; set; }
    [Input("edition")] public Input<string>? Edition { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("poolSize")] public Input<int>? PoolSize { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ElasticPoolState() { }
    public static new ElasticPoolState Empty => new ElasticPoolState();
}

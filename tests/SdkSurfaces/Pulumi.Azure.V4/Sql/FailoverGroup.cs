// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Sql;

[AzureResourceType("azure:sql/failoverGroup:FailoverGroup")]
public partial class FailoverGroup : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public FailoverGroup(string name, FailoverGroupArgs args, CustomResourceOptions? options = null)
        : base("azure:sql/failoverGroup:FailoverGroup", name, args, options) { }

    private FailoverGroup(string name, Input<string> id, FailoverGroupState? state = null, CustomResourceOptions? options = null)
        : base("azure:sql/failoverGroup:FailoverGroup", name, state, options) { }

    public static FailoverGroup Get(string name, Input<string> id, FailoverGroupState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class FailoverGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("databases")] private InputList<string>? _databases;
    public InputList<string> Databases { get => _databases ??= new InputList<string>(); set => _databases = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("partnerServers", required: true)] private InputList<Inputs.FailoverGroupPartnerServerArgs>? _partnerServers;
    public InputList<Inputs.FailoverGroupPartnerServerArgs> PartnerServers { get => _partnerServers ??= new InputList<Inputs.FailoverGroupPartnerServerArgs>(); set => _partnerServers = value; }
    [Input("readWriteEndpointFailoverPolicy", required: true)] public Input<Inputs.FailoverGroupReadWriteEndpointFailoverPolicyArgs> ReadWriteEndpointFailoverPolicy { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public FailoverGroupArgs() { }
    public static new FailoverGroupArgs Empty => new FailoverGroupArgs();
}

public sealed class FailoverGroupState : global::Pulumi.ResourceArgs
{
    [Input("databases")] private InputList<string>? _databases;
    public InputList<string> Databases { get => _databases ??= new InputList<string>(); set => _databases = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public FailoverGroupState() { }
    public static new FailoverGroupState Empty => new FailoverGroupState();
}

// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Sql;

[AzureNativeResourceType("azure-native:sql:FailoverGroup")]
public partial class FailoverGroup : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;

    public FailoverGroup(string name, FailoverGroupArgs args, CustomResourceOptions? options = null)
        : base("azure-native:sql:FailoverGroup", name, args, options) { }

    private FailoverGroup(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:sql:FailoverGroup", name, null, options) { }

    public static FailoverGroup Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class FailoverGroupArgs : global::Pulumi.ResourceArgs
{
    [Input("databases")] private InputList<string>? _databases;
    public InputList<string> Databases { get => _databases ??= new InputList<string>(); set => _databases = value; }
    [Input("failoverGroupName")] public Input<string>? FailoverGroupName { get; set; }
    [Input("partnerServers", required: true)] private InputList<Inputs.PartnerInfoArgs>? _partnerServers;
    public InputList<Inputs.PartnerInfoArgs> PartnerServers { get => _partnerServers ??= new InputList<Inputs.PartnerInfoArgs>(); set => _partnerServers = value; }
    [Input("readWriteEndpoint", required: true)] public Input<Inputs.FailoverGroupReadWriteEndpointArgs> ReadWriteEndpoint { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;

    public FailoverGroupArgs() { }
    public static new FailoverGroupArgs Empty => new FailoverGroupArgs();
}

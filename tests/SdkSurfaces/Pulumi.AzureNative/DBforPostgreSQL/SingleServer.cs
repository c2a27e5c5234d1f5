// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DBforPostgreSQL;

[AzureNativeResourceType("azure-native:dbforpostgresql:SingleServer")]
public partial class SingleServer : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string?> AdministratorLogin { get; private set; } = null!;
    [Output("fullyQualifiedDomainName")] public Output<string?> FullyQualifiedDomainName { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("masterServerId")] public Output<string?> MasterServerId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("replicationRole")] public Output<string?> ReplicationRole { get; private set; } = null!;
    [Output("sslEnforcement")] public Output<string?> SslEnforcement { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public SingleServer(string name, SingleServerArgs args, CustomResourceOptions? options = null)
        : base("azure-native:dbforpostgresql:SingleServer", name, args, options) { }

    private SingleServer(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:dbforpostgresql:SingleServer", name, null, options) { }

    public static SingleServer Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SingleServerArgs : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties", required: true)] public object Properties { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("sku")] public Input<Inputs.SingleServerSkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public SingleServerArgs() { }
    public static new SingleServerArgs Empty => new SingleServerArgs();
}

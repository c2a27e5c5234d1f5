// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Sql;

[AzureNativeResourceType("azure-native:sql:Server")]
public partial class Server : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("fullyQualifiedDomainName")] public Output<string> FullyQualifiedDomainName { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public Server(string name, ServerArgs args, CustomResourceOptions? options = null)
        : base("azure-native:sql:Server", name, args, options) { }

    private Server(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:sql:Server", name, null, options) { }

    public static Server Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minimalTlsVersion")] public Input<string>? MinimalTlsVersion { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version")] public Input<string>? Version { get; set; }

    public ServerArgs() { }
    public static new ServerArgs Empty => new ServerArgs();
}

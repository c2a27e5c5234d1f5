// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DBforPostgreSQL;

[AzureNativeResourceType("azure-native:dbforpostgresql:Server")]
public partial class Server : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string?> AdministratorLogin { get; private set; } = null!;
    [Output("availabilityZone")] public Output<string?> AvailabilityZone { get; private set; } = null!;
    [Output("fullyQualifiedDomainName")] public Output<string> FullyQualifiedDomainName { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("replicationRole")] public Output<string?> ReplicationRole { get; private set; } = null!;
    [Output("state")] public Output<string> State { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public Server(string name, ServerArgs args, CustomResourceOptions? options = null)
        : base("azure-native:dbforpostgresql:Server", name, args, options) { }

    private Server(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:dbforpostgresql:Server", name, null, options) { }

    public static Server Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("availabilityZone")] public Input<string>? AvailabilityZone { get; set; }
    [Input("backup")] public Input<Inputs.BackupArgs>? Backup { get; set; }
    [Input("createMode")] public InputUnion<string, CreateMode>? CreateMode { get; set; }
    [Input("cluster")] public Input<Inputs.ClusterArgs>? Cluster { get; set; }
    [Input("dataEncryption")] public Input<Inputs.DataEncryptionArgs>? DataEncryption { get; set; }
    [Input("highAvailability")] public Input<Inputs.HighAvailabilityArgs>? HighAvailability { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("pointInTimeUTC")] public Input<string>? PointInTimeUTC { get; set; }
    [Input("replicationRole")] public InputUnion<string, ReplicationRole>? ReplicationRole { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("sourceServerResourceId")] public Input<string>? SourceServerResourceId { get; set; }
    [Input("storage")] public Input<Inputs.StorageArgs>? Storage { get; set; }
    [Input("version")] public InputUnion<string, PostgresMajorVersion>? Version { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ServerArgs()
    {
        AvailabilityZone = "";
    }
    public static new ServerArgs Empty => new ServerArgs();
}

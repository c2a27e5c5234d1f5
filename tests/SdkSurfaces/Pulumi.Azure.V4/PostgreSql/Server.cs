// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.PostgreSql;

[AzureResourceType("azure:postgresql/server:Server")]
public partial class Server : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Server(string name, ServerArgs args, CustomResourceOptions? options = null)
        : base("azure:postgresql/server:Server", name, args, options) { }

    private Server(string name, Input<string> id, ServerState? state = null, CustomResourceOptions? options = null)
        : base("azure:postgresql/server:Server", name, state, options) { }

    public static Server Get(string name, Input<string> id, ServerState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("autoGrowEnabled")] public Input<bool>? AutoGrowEnabled { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("creationSourceServerId")] public Input<string>? CreationSourceServerId { get; set; }
    [Input("geoRedundantBackupEnabled")] public Input<bool>? GeoRedundantBackupEnabled { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("skuName", required: true)] public Input<string> SkuName { get; set; } = null!;
    [Input("sslEnforcement")] public Input<string>? SslEnforcement { get; set; }
    [Input("sslEnforcementEnabled")] public Input<bool>? SslEnforcementEnabled { get; set; }
    [Input("sslMinimalTlsVersionEnforced")] public Input<string>? SslMinimalTlsVersionEnforced { get; set; }
    [Input("storageMb")] public Input<int>? StorageMb { get; set; }
    [Input("storageProfile")] public Input<Inputs.ServerStorageProfileArgs>? StorageProfile { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version", required: true)] public Input<string> Version { get; set; } = null!;

    public ServerArgs() { }
    public static new ServerArgs Empty => new ServerArgs();
}

public sealed class ServerState : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("autoGrowEnabled")] public Input<bool>? AutoGrowEnabled { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("creationSourceServerId")] public Input<string>? CreationSourceServerId { get; set; }
    [Input("geoRedundantBackupEnabled")] public Input<bool>? GeoRedundantBackupEnabled { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("sslEnforcement")] public Input<string>? SslEnforcement { get; set; }
    [Input("sslEnforcementEnabled")] public Input<bool>? SslEnforcementEnabled { get; set; }
    [Input("sslMinimalTlsVersionEnforced")] public Input<string>? SslMinimalTlsVersionEnforced { get; set; }
    [Input("storageMb")] public Input<int>? StorageMb { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version")] public Input<string>? Version { get; set; }

    public ServerState() { }
    public static new ServerState Empty => new ServerState();
}

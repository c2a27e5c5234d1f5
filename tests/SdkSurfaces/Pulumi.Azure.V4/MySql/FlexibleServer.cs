// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MySql;

[AzureResourceType("azure:mysql/flexibleServer:FlexibleServer")]
public partial class FlexibleServer : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public FlexibleServer(string name, FlexibleServerArgs args, CustomResourceOptions? options = null)
        : base("azure:mysql/flexibleServer:FlexibleServer", name, args, options) { }

    private FlexibleServer(string name, Input<string> id, FlexibleServerState? state = null, CustomResourceOptions? options = null)
        : base("azure:mysql/flexibleServer:FlexibleServer", name, state, options) { }

    public static FlexibleServer Get(string name, Input<string> id, FlexibleServerState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class FlexibleServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorPassword")] public Input<string>? AdministratorPassword { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("delegatedSubnetId")] public Input<string>? DelegatedSubnetId { get; set; }
    [Input("geoRedundantBackupEnabled")] public Input<bool>? GeoRedundantBackupEnabled { get; set; }
    [Input("highAvailability")] public Input<Inputs.FlexibleServerHighAvailabilityArgs>? HighAvailability { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("pointInTimeRestoreTimeInUtc")] public Input<string>? PointInTimeRestoreTimeInUtc { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("replicationRole")] public Input<string>? ReplicationRole { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("sourceServerId")] public Input<string>? SourceServerId { get; set; }
    [Input("storage")] public Input<Inputs.FlexibleServerStorageArgs>? Storage { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("zone")] public Input<string>? Zone { get; set; }

    public FlexibleServerArgs() { }
    public static new FlexibleServerArgs Empty => new FlexibleServerArgs();
}

public sealed class FlexibleServerState : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorPassword")] public Input<string>? AdministratorPassword { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("delegatedSubnetId")] public Input<string>? DelegatedSubnetId { get; set; }
    [Input("geoRedundantBackupEnabled")] public Input<bool>? GeoRedundantBackupEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("pointInTimeRestoreTimeInUtc")] public Input<string>? PointInTimeRestoreTimeInUtc { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("replicationRole")] public Input<string>? ReplicationRole { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("sourceServerId")] public Input<string>? SourceServerId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("zone")] public Input<string>? Zone { get; set; }

    public FlexibleServerState() { }
    public static new FlexibleServerState Empty => new FlexibleServerState();
}

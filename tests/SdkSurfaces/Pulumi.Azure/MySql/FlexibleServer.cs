// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MySql;

[AzureResourceType("azure:mysql/flexibleServer:FlexibleServer")]
public partial class FlexibleServer : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string> AdministratorLogin { get; private set; } = null!;
    [Output("administratorPassword")] public Output<string?> AdministratorPassword { get; private set; } = null!;
    [Output("administratorPasswordWoVersion")] public Output<int?> AdministratorPasswordWoVersion { get; private set; } = null!;
    [Output("backupRetentionDays")] public Output<int?> BackupRetentionDays { get; private set; } = null!;
    [Output("createMode")] public Output<string?> CreateMode { get; private set; } = null!;
    [Output("delegatedSubnetId")] public Output<string?> DelegatedSubnetId { get; private set; } = null!;
    [Output("fqdn")] public Output<string> Fqdn { get; private set; } = null!;
    [Output("geoRedundantBackupEnabled")] public Output<bool?> GeoRedundantBackupEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("pointInTimeRestoreTimeInUtc")] public Output<string?> PointInTimeRestoreTimeInUtc { get; private set; } = null!;
    [Output("privateDnsZoneId")] public Output<string?> PrivateDnsZoneId { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string> PublicNetworkAccess { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("replicaCapacity")] public Output<int> ReplicaCapacity { get; private set; } = null!;
    [Output("replicationRole")] public Output<string> ReplicationRole { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("skuName")] public Output<string> SkuName { get; private set; } = null!;
    [Output("sourceServerId")] public Output<string?> SourceServerId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;
    [Output("zone")] public Output<string> Zone { get; private set; } = null!;

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
    [Input("administratorPasswordWoVersion")] public Input<int>? AdministratorPasswordWoVersion { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("customerManagedKey")] public Input<Inputs.FlexibleServerCustomerManagedKeyArgs>? CustomerManagedKey { get; set; }
    [Input("delegatedSubnetId")] public Input<string>? DelegatedSubnetId { get; set; }
    [Input("geoRedundantBackupEnabled")] public Input<bool>? GeoRedundantBackupEnabled { get; set; }
    [Input("highAvailability")] public Input<Inputs.FlexibleServerHighAvailabilityArgs>? HighAvailability { get; set; }
    [Input("identity")] public Input<Inputs.FlexibleServerIdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceWindow")] public Input<Inputs.FlexibleServerMaintenanceWindowArgs>? MaintenanceWindow { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("pointInTimeRestoreTimeInUtc")] public Input<string>? PointInTimeRestoreTimeInUtc { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("publicNetworkAccess")] public Input<string>? PublicNetworkAccess { get; set; }
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
    [Input("administratorPasswordWoVersion")] public Input<int>? AdministratorPasswordWoVersion { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("delegatedSubnetId")] public Input<string>? DelegatedSubnetId { get; set; }
    [Input("fqdn")] public Input<string>? Fqdn { get; set; }
    [Input("geoRedundantBackupEnabled")] public Input<bool>? GeoRedundantBackupEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("pointInTimeRestoreTimeInUtc")] public Input<string>? PointInTimeRestoreTimeInUtc { get; set; }
    [Input("privateDnsZoneId")] public Input<string>? PrivateDnsZoneId { get; set; }
    [Input("publicNetworkAccess")] public Input<string>? PublicNetworkAccess { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("replicaCapacity")] public Input<int>? ReplicaCapacity { get; set; }
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

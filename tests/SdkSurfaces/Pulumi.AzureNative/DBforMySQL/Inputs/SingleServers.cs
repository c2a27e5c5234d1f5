// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DBforMySQL.Inputs;

public sealed class ServerPropertiesForDefaultCreateArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin", required: true)] public Input<string> AdministratorLogin { get; set; } = null!;
    [Input("administratorLoginPassword", required: true)] public Input<string> AdministratorLoginPassword { get; set; } = null!;
    [Input("createMode", required: true)] public Input<string> CreateMode { get; set; } = null!;
    [Input("storageProfile")] public Input<StorageProfileArgs>? StorageProfile { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }

    public ServerPropertiesForDefaultCreateArgs() { }
    public static new ServerPropertiesForDefaultCreateArgs Empty => new ServerPropertiesForDefaultCreateArgs();
}

public sealed class ServerPropertiesForReplicaArgs : global::Pulumi.ResourceArgs
{
    [Input("createMode", required: true)] public Input<string> CreateMode { get; set; } = null!;
    [Input("sourceServerId", required: true)] public Input<string> SourceServerId { get; set; } = null!;
    [Input("storageProfile")] public Input<StorageProfileArgs>? StorageProfile { get; set; }

    public ServerPropertiesForReplicaArgs() { }
    public static new ServerPropertiesForReplicaArgs Empty => new ServerPropertiesForReplicaArgs();
}

public sealed class StorageProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("geoRedundantBackup")] public InputUnion<string, GeoRedundantBackup>? GeoRedundantBackup { get; set; }
    [Input("storageMB")] public Input<int>? StorageMB { get; set; }

    public StorageProfileArgs() { }
    public static new StorageProfileArgs Empty => new StorageProfileArgs();
}

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity")] public Input<int>? Capacity { get; set; }
    [Input("family")] public Input<string>? Family { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier")] public InputUnion<string, SingleServerSkuTier>? Tier { get; set; }

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MySql.Inputs;

public sealed class ServerStorageProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("autoGrow")] public Input<string>? AutoGrow { get; set; }
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("geoRedundantBackup")] public Input<string>? GeoRedundantBackup { get; set; }
    [Input("storageMb")] public Input<int>? StorageMb { get; set; }

    public ServerStorageProfileArgs() { }
    public static new ServerStorageProfileArgs Empty => new ServerStorageProfileArgs();
}

public sealed class FlexibleServerHighAvailabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("mode", required: true)] public Input<string> Mode { get; set; } = null!;
    [Input("standbyAvailabilityZone")] public Input<string>? StandbyAvailabilityZone { get; set; }

    public FlexibleServerHighAvailabilityArgs() { }
    public static new FlexibleServerHighAvailabilityArgs Empty => new FlexibleServerHighAvailabilityArgs();
}

public sealed class FlexibleServerStorageArgs : global::Pulumi.ResourceArgs
{
    [Input("autoGrowEnabled")] public Input<bool>? AutoGrowEnabled { get; set; }
    [Input("iops")] public Input<int>? Iops { get; set; }
    [Input("sizeGb")] public Input<int>? SizeGb { get; set; }

    public FlexibleServerStorageArgs() { }
    public static new FlexibleServerStorageArgs Empty => new FlexibleServerStorageArgs();
}

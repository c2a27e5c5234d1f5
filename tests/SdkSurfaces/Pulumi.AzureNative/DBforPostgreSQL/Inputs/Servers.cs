// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DBforPostgreSQL.Inputs;

public sealed class HighAvailabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("mode")] public InputUnion<string, PostgreSqlFlexibleServerHighAvailabilityMode>? Mode { get; set; }
    [Input("standbyAvailabilityZone")] public Input<string>? StandbyAvailabilityZone { get; set; }

    public HighAvailabilityArgs()
    {
        Mode = "Disabled";
        StandbyAvailabilityZone = "";
    }
    public static new HighAvailabilityArgs Empty => new HighAvailabilityArgs();
}

public sealed class BackupArgs : global::Pulumi.ResourceArgs
{
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("geoRedundantBackup")] public InputUnion<string, GeographicallyRedundantBackup>? GeoRedundantBackup { get; set; }

    public BackupArgs()
    {
        BackupRetentionDays = 7;
        GeoRedundantBackup = "Disabled";
    }
    public static new BackupArgs Empty => new BackupArgs();
}

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier", required: true)] public InputUnion<string, SkuTier> Tier { get; set; } = null!;

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class StorageArgs : global::Pulumi.ResourceArgs
{
    [Input("autoGrow")] public InputUnion<string, StorageAutoGrow>? AutoGrow { get; set; }
    [Input("iops")] public Input<int>? Iops { get; set; }
    [Input("storageSizeGB")] public Input<int>? StorageSizeGB { get; set; }
    [Input("type")] public InputUnion<string, StorageType>? Type { get; set; }

    public StorageArgs() { }
    public static new StorageArgs Empty => new StorageArgs();
}

public sealed class ClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterSize")] public Input<int>? ClusterSize { get; set; }
    [Input("defaultDatabaseName")] public Input<string>? DefaultDatabaseName { get; set; }

    public ClusterArgs()
    {
        ClusterSize = 0;
    }
    public static new ClusterArgs Empty => new ClusterArgs();
}

public sealed class DataEncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("geoBackupKeyURI")] public Input<string>? GeoBackupKeyURI { get; set; }
    [Input("primaryKeyURI")] public Input<string>? PrimaryKeyURI { get; set; }
    [Input("type")] public Input<string>? Type { get; set; }

    public DataEncryptionArgs() { }
    public static new DataEncryptionArgs Empty => new DataEncryptionArgs();
}

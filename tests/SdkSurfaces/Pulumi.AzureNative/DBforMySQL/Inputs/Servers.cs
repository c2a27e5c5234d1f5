// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DBforMySQL.Inputs;

public sealed class HighAvailabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("mode")] public InputUnion<string, HighAvailabilityMode>? Mode { get; set; }
    [Input("standbyAvailabilityZone")] public Input<string>? StandbyAvailabilityZone { get; set; }

    public HighAvailabilityArgs() { }
    public static new HighAvailabilityArgs Empty => new HighAvailabilityArgs();
}

public sealed class BackupArgs : global::Pulumi.ResourceArgs
{
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("geoRedundantBackup")] public InputUnion<string, EnableStatusEnum>? GeoRedundantBackup { get; set; }

    public BackupArgs()
    {
        GeoRedundantBackup = "Disabled";
    }
    public static new BackupArgs Empty => new BackupArgs();
}

public sealed class MySQLServerSkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier", required: true)] public InputUnion<string, ServerSkuTier> Tier { get; set; } = null!;

    public MySQLServerSkuArgs() { }
    public static new MySQLServerSkuArgs Empty => new MySQLServerSkuArgs();
}

public sealed class StorageArgs : global::Pulumi.ResourceArgs
{
    [Input("autoGrow")] public InputUnion<string, EnableStatusEnum>? AutoGrow { get; set; }
    [Input("iops")] public Input<int>? Iops { get; set; }
    [Input("storageSizeGB")] public Input<int>? StorageSizeGB { get; set; }
    [Input("storageRedundancy")] public InputUnion<string, StorageRedundancyEnum>? StorageRedundancy { get; set; }

    public StorageArgs()
    {
        AutoGrow = "Disabled";
        StorageRedundancy = "LocalRedundancy";
    }
    public static new StorageArgs Empty => new StorageArgs();
}

public sealed class DataEncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("geoBackupKeyURI")] public Input<string>? GeoBackupKeyURI { get; set; }
    [Input("primaryKeyURI")] public Input<string>? PrimaryKeyURI { get; set; }
    [Input("type")] public Input<string>? Type { get; set; }

    public DataEncryptionArgs() { }
    public static new DataEncryptionArgs Empty => new DataEncryptionArgs();
}

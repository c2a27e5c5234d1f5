// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MSSql;

[AzureResourceType("azure:mssql/database:Database")]
public partial class Database : global::Pulumi.CustomResource
{
    [Output("autoPauseDelayInMinutes")] public Output<int> AutoPauseDelayInMinutes { get; private set; } = null!;
    [Output("collation")] public Output<string> Collation { get; private set; } = null!;
    [Output("createMode")] public Output<string?> CreateMode { get; private set; } = null!;
    [Output("creationSourceDatabaseId")] public Output<string> CreationSourceDatabaseId { get; private set; } = null!;
    [Output("elasticPoolId")] public Output<string?> ElasticPoolId { get; private set; } = null!;
    [Output("enclaveType")] public Output<string> EnclaveType { get; private set; } = null!;
    [Output("geoBackupEnabled")] public Output<bool?> GeoBackupEnabled { get; private set; } = null!;
    [Output("ledgerEnabled")] public Output<bool> LedgerEnabled { get; private set; } = null!;
    [Output("licenseType")] public Output<string> LicenseType { get; private set; } = null!;
    [Output("maintenanceConfigurationName")] public Output<string> MaintenanceConfigurationName { get; private set; } = null!;
    [Output("maxSizeGb")] public Output<double> MaxSizeGb { get; private set; } = null!;
    [Output("minCapacity")] public Output<double> MinCapacity { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("readReplicaCount")] public Output<int> ReadReplicaCount { get; private set; } = null!;
    [Output("readScale")] public Output<bool> ReadScale { get; private set; } = null!;
    [Output("recoverDatabaseId")] public Output<string?> RecoverDatabaseId { get; private set; } = null!;
    [Output("recoveryPointId")] public Output<string?> RecoveryPointId { get; private set; } = null!;
    [Output("restoreDroppedDatabaseId")] public Output<string?> RestoreDroppedDatabaseId { get; private set; } = null!;
    [Output("restoreLongTermRetentionBackupId")] public Output<string?> RestoreLongTermRetentionBackupId { get; private set; } = null!;
    [Output("restorePointInTime")] public Output<string> RestorePointInTime { get; private set; } = null!;
    [Output("sampleName")] public Output<string> SampleName { get; private set; } = null!;
    [Output("secondaryType")] public Output<string> SecondaryType { get; private set; } = null!;
    [Output("serverId")] public Output<string> ServerId { get; private set; } = null!;
    [Output("skuName")] public Output<string> SkuName { get; private set; } = null!;
    [Output("storageAccountType")] public Output<string?> StorageAccountType { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("transparentDataEncryptionEnabled")] public Output<bool?> TransparentDataEncryptionEnabled { get; private set; } = null!;
    [Output("transparentDataEncryptionKeyAutomaticRotationEnabled")] public Output<bool?> TransparentDataEncryptionKeyAutomaticRotationEnabled { get; private set; } = null!;
    [Output("transparentDataEncryptionKeyVaultKeyId")] public Output<string?> TransparentDataEncryptionKeyVaultKeyId { get; private set; } = null!;
    [Output("zoneRedundant")] public Output<bool> ZoneRedundant { get; private set; } = null!;

    public Database(string name, DatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure:mssql/database:Database", name, args, options) { }

    private Database(string name, Input<string> id, DatabaseState? state = null, CustomResourceOptions? options = null)
        : base("azure:mssql/database:Database", name, state, options) { }

    public static Database Get(string name, Input<string> id, DatabaseState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("autoPauseDelayInMinutes")] public Input<int>? AutoPauseDelayInMinutes { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("creationSourceDatabaseId")] public Input<string>? CreationSourceDatabaseId { get; set; }
    [Input("elasticPoolId")] public Input<string>? ElasticPoolId { get; set; }
    [Input("enclaveType")] public Input<string>? EnclaveType { get; set; }
    [Input("geoBackupEnabled")] public Input<bool>? GeoBackupEnabled { get; set; }
    [Input("identity")] public Input<Inputs.DatabaseIdentityArgs>? Identity { get; set; }
    [Input("import")] public Input<Inputs.DatabaseImportArgs>? Import { get; set; }
    [Input("ledgerEnabled")] public Input<bool>? LedgerEnabled { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("longTermRetentionPolicy")] public Input<Inputs.DatabaseLongTermRetentionPolicyArgs>? LongTermRetentionPolicy { get; set; }
    [Input("maintenanceConfigurationName")] public Input<string>? MaintenanceConfigurationName { get; set; }
    [Input("maxSizeGb")] public Input<double>? MaxSizeGb { get; set; }
    [Input("minCapacity")] public Input<double>? MinCapacity { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("readReplicaCount")] public Input<int>? ReadReplicaCount { get; set; }
    [Input("readScale")] public Input<bool>? ReadScale { get; set; }
    [Input("recoverDatabaseId")] public Input<string>? RecoverDatabaseId { get; set; }
    [Input("recoveryPointId")] public Input<string>? RecoveryPointId { get; set; }
    [Input("restoreDroppedDatabaseId")] public Input<string>? RestoreDroppedDatabaseId { get; set; }
    [Input("restoreLongTermRetentionBackupId")] public Input<string>? RestoreLongTermRetentionBackupId { get; set; }
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("sampleName")] public Input<string>? SampleName { get; set; }
    [Input("secondaryType")] public Input<string>? SecondaryType { get; set; }
    [Input("serverId", required: true)] public Input<string> ServerId { get; set; } = null!;
    [Input("shortTermRetentionPolicy")] public Input<Inputs.DatabaseShortTermRetentionPolicyArgs>? ShortTermRetentionPolicy { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("threatDetectionPolicy")] public Input<Inputs.DatabaseThreatDetectionPolicyArgs>? ThreatDetectionPolicy { get; set; }
    [Input("transparentDataEncryptionEnabled")] public Input<bool>? TransparentDataEncryptionEnabled { get; set; }
    [Input("transparentDataEncryptionKeyAutomaticRotationEnabled")] public Input<bool>? TransparentDataEncryptionKeyAutomaticRotationEnabled { get; set; }
    [Input("transparentDataEncryptionKeyVaultKeyId")] public Input<string>? TransparentDataEncryptionKeyVaultKeyId { get; set; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseArgs() { }
    public static new DatabaseArgs Empty => new DatabaseArgs();
}

public sealed class DatabaseState : global::Pulumi.ResourceArgs
{
    [Input("autoPauseDelayInMinutes")] public Input<int>? AutoPauseDelayInMinutes { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("creationSourceDatabaseId")] public Input<string>? CreationSourceDatabaseId { get; set; }
    [Input("elasticPoolId")] public Input<string>? ElasticPoolId { get; set; }
    [Input("enclaveType")] public Input<string>? EnclaveType { get; set; }
    [Input("geoBackupEnabled")] public Input<bool>? GeoBackupEnabled { get; set; }
    [Input("ledgerEnabled")] public Input<bool>? LedgerEnabled { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("maintenanceConfigurationName")] public Input<string>? MaintenanceConfigurationName { get; set; }
    [Input("maxSizeGb")] public Input<double>? MaxSizeGb { get; set; }
    [Input("minCapacity")] public Input<double>? MinCapacity { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("readReplicaCount")] public Input<int>? ReadReplicaCount { get; set; }
    [Input("readScale")] public Input<bool>? ReadScale { get; set; }
    [Input("recoverDatabaseId")] public Input<string>? RecoverDatabaseId { get; set; }
    [Input("recoveryPointId")] public Input<string>? RecoveryPointId { get; set; }
    [Input("restoreDroppedDatabaseId")] public Input<string>? RestoreDroppedDatabaseId { get; set; }
    [Input("restoreLongTermRetentionBackupId")] public Input<string>? RestoreLongTermRetentionBackupId { get; set; }
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("sampleName")] public Input<string>? SampleName { get; set; }
    [Input("secondaryType")] public Input<string>? SecondaryType { get; set; }
    [Input("serverId")] public Input<string>? ServerId { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("transparentDataEncryptionEnabled")] public Input<bool>? TransparentDataEncryptionEnabled { get; set; }
    [Input("transparentDataEncryptionKeyAutomaticRotationEnabled")] public Input<bool>? TransparentDataEncryptionKeyAutomaticRotationEnabled { get; set; }
    [Input("transparentDataEncryptionKeyVaultKeyId")] public Input<string>? TransparentDataEncryptionKeyVaultKeyId { get; set; }
    [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

    public DatabaseState() { }
    public static new DatabaseState Empty => new DatabaseState();
}

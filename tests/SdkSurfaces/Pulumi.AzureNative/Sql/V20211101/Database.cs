// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Sql.V20211101
{
    [AzureNativeResourceType("azure-native:sql/v20211101:Database")]
    public partial class Database : global::Pulumi.CustomResource
    {
        [Output("location")] public Output<string> Location { get; private set; } = null!;
        [Output("name")] public Output<string> Name { get; private set; } = null!;
        [Output("requestedBackupStorageRedundancy")] public Output<string?> RequestedBackupStorageRedundancy { get; private set; } = null!;
        [Output("type")] public Output<string> Type { get; private set; } = null!;
        [Output("zoneRedundant")] public Output<bool?> ZoneRedundant { get; private set; } = null!;

        public Database(string name, DatabaseArgs args, CustomResourceOptions? options = null)
            : base("azure-native:sql/v20211101:Database", name, args, options) { }

        private Database(string name, Input<string> id, CustomResourceOptions? options = null)
            : base("azure-native:sql/v20211101:Database", name, null, options) { }

        public static Database Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
    }

    public sealed class DatabaseArgs : global::Pulumi.ResourceArgs
    {
        [Input("createMode")] public InputUnion<string, CreateMode>? CreateMode { get; set; }
        [Input("databaseName")] public Input<string>? DatabaseName { get; set; }
        [Input("elasticPoolId")] public Input<string>? ElasticPoolId { get; set; }
        [Input("highAvailabilityReplicaCount")] public Input<int>? HighAvailabilityReplicaCount { get; set; }
        [Input("location")] public Input<string>? Location { get; set; }
        [Input("requestedBackupStorageRedundancy")] public Input<string>? RequestedBackupStorageRedundancy { get; set; }
        [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
        [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;
        [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
        [Input("zoneRedundant")] public Input<bool>? ZoneRedundant { get; set; }

        public DatabaseArgs() { }
        public static new DatabaseArgs Empty => new DatabaseArgs();
    }

    [EnumType]
    public readonly struct CreateMode : IEquatable<CreateMode>
    {
        private CreateMode(string value) { }

        public static CreateMode Default { get; } = new CreateMode("Default");
        public static CreateMode Copy { get; } = new CreateMode("Copy");
        public static CreateMode Secondary { get; } = new CreateMode("Secondary");
        public static CreateMode PointInTimeRestore { get; } = new CreateMode("PointInTimeRestore");
        public static CreateMode Restore { get; } = new CreateMode("Restore");
        public static CreateMode Recovery { get; } = new CreateMode("Recovery");
        public static CreateMode RestoreExternalBackup { get; } = new CreateMode("RestoreExternalBackup");
        public static CreateMode RestoreExternalBackupSecondary { get; } = new CreateMode("RestoreExternalBackupSecondary");
        public static CreateMode RestoreLongTermRetentionBackup { get; } = new CreateMode("RestoreLongTermRetentionBackup");
        public static CreateMode OnlineSecondary { get; } = new CreateMode("OnlineSecondary");

        public static bool operator ==(CreateMode left, CreateMode right) => throw null!;
        public static bool operator !=(CreateMode left, CreateMode right) => throw null!;
        public static explicit operator string(CreateMode value) => throw null!;

        [EditorBrowsable(EditorBrowsableState.Never)]
        public override bool Equals(object? obj) => throw null!;
        public bool Equals(CreateMode other) => throw null!;
        [EditorBrowsable(EditorBrowsableState.Never)]
        public override int GetHashCode() => throw null!;
        public override string ToString() => throw null!;
    }
}

namespace Pulumi.AzureNative.Sql.V20211101.Inputs
{
    public sealed class SkuArgs : global::Pulumi.ResourceArgs
    {
        [Input("capacity")] public Input<int>? Capacity { get; set; }
        [Input("family")] public Input<string>? Family { get; set; }
        [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
        [Input("size")] public Input<string>? Size { get; set; }
        [Input("tier")] public Input<string>? Tier { get; set; }

        public SkuArgs() { }
        public static new SkuArgs Empty => new SkuArgs();
    }
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.HDInsight.Inputs;

public sealed class SparkClusterComponentVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("spark", required: true)] public Input<string> Spark { get; set; } = null!;

    public SparkClusterComponentVersionArgs() { }
    public static new SparkClusterComponentVersionArgs Empty => new SparkClusterComponentVersionArgs();
}

public sealed class SparkClusterGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public SparkClusterGatewayArgs() { }
    public static new SparkClusterGatewayArgs Empty => new SparkClusterGatewayArgs();
}

public sealed class SparkClusterMetastoresArgs : global::Pulumi.ResourceArgs
{
    [Input("ambari")] public Input<Inputs.SparkClusterMetastoresAmbariArgs>? Ambari { get; set; }
    [Input("hive")] public Input<Inputs.SparkClusterMetastoresHiveArgs>? Hive { get; set; }
    [Input("oozie")] public Input<Inputs.SparkClusterMetastoresOozieArgs>? Oozie { get; set; }

    public SparkClusterMetastoresArgs() { }
    public static new SparkClusterMetastoresArgs Empty => new SparkClusterMetastoresArgs();
}

public sealed class SparkClusterNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("connectionDirection")] public Input<string>? ConnectionDirection { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }

    public SparkClusterNetworkArgs() { }
    public static new SparkClusterNetworkArgs Empty => new SparkClusterNetworkArgs();
}

public sealed class SparkClusterRolesArgs : global::Pulumi.ResourceArgs
{
    [Input("headNode", required: true)] public Input<Inputs.SparkClusterRolesHeadNodeArgs> HeadNode { get; set; } = null!;
    [Input("workerNode", required: true)] public Input<Inputs.SparkClusterRolesWorkerNodeArgs> WorkerNode { get; set; } = null!;
    [Input("zookeeperNode", required: true)] public Input<Inputs.SparkClusterRolesZookeeperNodeArgs> ZookeeperNode { get; set; } = null!;

    public SparkClusterRolesArgs() { }
    public static new SparkClusterRolesArgs Empty => new SparkClusterRolesArgs();
}

public sealed class SparkClusterStorageAccountGen2Args : global::Pulumi.ResourceArgs
{
    [Input("filesystemId", required: true)] public Input<string> FilesystemId { get; set; } = null!;
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("managedIdentityResourceId", required: true)] public Input<string> ManagedIdentityResourceId { get; set; } = null!;
    [Input("storageResourceId", required: true)] public Input<string> StorageResourceId { get; set; } = null!;

    public SparkClusterStorageAccountGen2Args() { }
    public static new SparkClusterStorageAccountGen2Args Empty => new SparkClusterStorageAccountGen2Args();
}

public sealed class SparkClusterStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("storageAccountKey", required: true)] public Input<string>? StorageAccountKey { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("storageResourceId")] public Input<string>? StorageResourceId { get; set; }

    public SparkClusterStorageAccountArgs() { }
    public static new SparkClusterStorageAccountArgs Empty => new SparkClusterStorageAccountArgs();
}

public sealed class SparkClusterMetastoresAmbariArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public SparkClusterMetastoresAmbariArgs() { }
    public static new SparkClusterMetastoresAmbariArgs Empty => new SparkClusterMetastoresAmbariArgs();
}

public sealed class SparkClusterMetastoresHiveArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public SparkClusterMetastoresHiveArgs() { }
    public static new SparkClusterMetastoresHiveArgs Empty => new SparkClusterMetastoresHiveArgs();
}

public sealed class SparkClusterMetastoresOozieArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public SparkClusterMetastoresOozieArgs() { }
    public static new SparkClusterMetastoresOozieArgs Empty => new SparkClusterMetastoresOozieArgs();
}

public sealed class SparkClusterRolesHeadNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public SparkClusterRolesHeadNodeArgs() { }
    public static new SparkClusterRolesHeadNodeArgs Empty => new SparkClusterRolesHeadNodeArgs();
}

public sealed class SparkClusterRolesWorkerNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("autoscale")] public Input<Inputs.SparkClusterRolesWorkerNodeAutoscaleArgs>? Autoscale { get; set; }
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public SparkClusterRolesWorkerNodeArgs() { }
    public static new SparkClusterRolesWorkerNodeArgs Empty => new SparkClusterRolesWorkerNodeArgs();
}

public sealed class SparkClusterRolesZookeeperNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public SparkClusterRolesZookeeperNodeArgs() { }
    public static new SparkClusterRolesZookeeperNodeArgs Empty => new SparkClusterRolesZookeeperNodeArgs();
}

public sealed class SparkClusterRolesWorkerNodeAutoscaleArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity")] public Input<Inputs.SparkClusterRolesWorkerNodeAutoscaleCapacityArgs>? Capacity { get; set; }
    [Input("recurrence")] public Input<Inputs.SparkClusterRolesWorkerNodeAutoscaleRecurrenceArgs>? Recurrence { get; set; }

    public SparkClusterRolesWorkerNodeAutoscaleArgs() { }
    public static new SparkClusterRolesWorkerNodeAutoscaleArgs Empty => new SparkClusterRolesWorkerNodeAutoscaleArgs();
}

public sealed class SparkClusterRolesWorkerNodeAutoscaleCapacityArgs : global::Pulumi.ResourceArgs
{
    [Input("maxInstanceCount", required: true)] public Input<int> MaxInstanceCount { get; set; } = null!;
    [Input("minInstanceCount", required: true)] public Input<int> MinInstanceCount { get; set; } = null!;

    public SparkClusterRolesWorkerNodeAutoscaleCapacityArgs() { }
    public static new SparkClusterRolesWorkerNodeAutoscaleCapacityArgs Empty => new SparkClusterRolesWorkerNodeAutoscaleCapacityArgs();
}

public sealed class SparkClusterRolesWorkerNodeAutoscaleRecurrenceArgs : global::Pulumi.ResourceArgs
{
    [Input("schedules", required: true)] private InputList<Inputs.SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>? _schedules;
    public InputList<Inputs.SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs> Schedules { get => _schedules ??= new InputList<Inputs.SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>(); set => _schedules = value; }
    [Input("timezone", required: true)] public Input<string> Timezone { get; set; } = null!;

    public SparkClusterRolesWorkerNodeAutoscaleRecurrenceArgs() { }
    public static new SparkClusterRolesWorkerNodeAutoscaleRecurrenceArgs Empty => new SparkClusterRolesWorkerNodeAutoscaleRecurrenceArgs();
}

public sealed class SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs : global::Pulumi.ResourceArgs
{
    [Input("days", required: true)] private InputList<string>? _days;
    public InputList<string> Days { get => _days ??= new InputList<string>(); set => _days = value; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("time", required: true)] public Input<string> Time { get; set; } = null!;

    public SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs() { }
    public static new SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs Empty => new SparkClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.HDInsight.Inputs;

public sealed class HadoopClusterComponentVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("hadoop", required: true)] public Input<string> Hadoop { get; set; } = null!;

    public HadoopClusterComponentVersionArgs() { }
    public static new HadoopClusterComponentVersionArgs Empty => new HadoopClusterComponentVersionArgs();
}

public sealed class HadoopClusterGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HadoopClusterGatewayArgs() { }
    public static new HadoopClusterGatewayArgs Empty => new HadoopClusterGatewayArgs();
}

public sealed class HadoopClusterMetastoresArgs : global::Pulumi.ResourceArgs
{
    [Input("ambari")] public Input<Inputs.HadoopClusterMetastoresAmbariArgs>? Ambari { get; set; }
    [Input("hive")] public Input<Inputs.HadoopClusterMetastoresHiveArgs>? Hive { get; set; }
    [Input("oozie")] public Input<Inputs.HadoopClusterMetastoresOozieArgs>? Oozie { get; set; }

    public HadoopClusterMetastoresArgs() { }
    public static new HadoopClusterMetastoresArgs Empty => new HadoopClusterMetastoresArgs();
}

public sealed class HadoopClusterNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("connectionDirection")] public Input<string>? ConnectionDirection { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }

    public HadoopClusterNetworkArgs() { }
    public static new HadoopClusterNetworkArgs Empty => new HadoopClusterNetworkArgs();
}

public sealed class HadoopClusterRolesArgs : global::Pulumi.ResourceArgs
{
    [Input("edgeNode")] public Input<Inputs.HadoopClusterRolesEdgeNodeArgs>? EdgeNode { get; set; }
    [Input("headNode", required: true)] public Input<Inputs.HadoopClusterRolesHeadNodeArgs> HeadNode { get; set; } = null!;
    [Input("workerNode", required: true)] public Input<Inputs.HadoopClusterRolesWorkerNodeArgs> WorkerNode { get; set; } = null!;
    [Input("zookeeperNode", required: true)] public Input<Inputs.HadoopClusterRolesZookeeperNodeArgs> ZookeeperNode { get; set; } = null!;

    public HadoopClusterRolesArgs() { }
    public static new HadoopClusterRolesArgs Empty => new HadoopClusterRolesArgs();
}

public sealed class HadoopClusterStorageAccountGen2Args : global::Pulumi.ResourceArgs
{
    [Input("filesystemId", required: true)] public Input<string> FilesystemId { get; set; } = null!;
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("managedIdentityResourceId", required: true)] public Input<string> ManagedIdentityResourceId { get; set; } = null!;
    [Input("storageResourceId", required: true)] public Input<string> StorageResourceId { get; set; } = null!;

    public HadoopClusterStorageAccountGen2Args() { }
    public static new HadoopClusterStorageAccountGen2Args Empty => new HadoopClusterStorageAccountGen2Args();
}

public sealed class HadoopClusterStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("storageAccountKey", required: true)] public Input<string>? StorageAccountKey { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("storageResourceId")] public Input<string>? StorageResourceId { get; set; }

    public HadoopClusterStorageAccountArgs() { }
    public static new HadoopClusterStorageAccountArgs Empty => new HadoopClusterStorageAccountArgs();
}

public sealed class HadoopClusterMetastoresAmbariArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HadoopClusterMetastoresAmbariArgs() { }
    public static new HadoopClusterMetastoresAmbariArgs Empty => new HadoopClusterMetastoresAmbariArgs();
}

public sealed class HadoopClusterMetastoresHiveArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HadoopClusterMetastoresHiveArgs() { }
    public static new HadoopClusterMetastoresHiveArgs Empty => new HadoopClusterMetastoresHiveArgs();
}

public sealed class HadoopClusterMetastoresOozieArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HadoopClusterMetastoresOozieArgs() { }
    public static new HadoopClusterMetastoresOozieArgs Empty => new HadoopClusterMetastoresOozieArgs();
}

public sealed class HadoopClusterRolesEdgeNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HadoopClusterRolesEdgeNodeArgs() { }
    public static new HadoopClusterRolesEdgeNodeArgs Empty => new HadoopClusterRolesEdgeNodeArgs();
}

public sealed class HadoopClusterRolesHeadNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HadoopClusterRolesHeadNodeArgs() { }
    public static new HadoopClusterRolesHeadNodeArgs Empty => new HadoopClusterRolesHeadNodeArgs();
}

public sealed class HadoopClusterRolesWorkerNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("autoscale")] public Input<Inputs.HadoopClusterRolesWorkerNodeAutoscaleArgs>? Autoscale { get; set; }
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HadoopClusterRolesWorkerNodeArgs() { }
    public static new HadoopClusterRolesWorkerNodeArgs Empty => new HadoopClusterRolesWorkerNodeArgs();
}

public sealed class HadoopClusterRolesZookeeperNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HadoopClusterRolesZookeeperNodeArgs() { }
    public static new HadoopClusterRolesZookeeperNodeArgs Empty => new HadoopClusterRolesZookeeperNodeArgs();
}

public sealed class HadoopClusterRolesWorkerNodeAutoscaleArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity")] public Input<Inputs.HadoopClusterRolesWorkerNodeAutoscaleCapacityArgs>? Capacity { get; set; }
    [Input("recurrence")] public Input<Inputs.HadoopClusterRolesWorkerNodeAutoscaleRecurrenceArgs>? Recurrence { get; set; }

    public HadoopClusterRolesWorkerNodeAutoscaleArgs() { }
    public static new HadoopClusterRolesWorkerNodeAutoscaleArgs Empty => new HadoopClusterRolesWorkerNodeAutoscaleArgs();
}

public sealed class HadoopClusterRolesWorkerNodeAutoscaleCapacityArgs : global::Pulumi.ResourceArgs
{
    [Input("maxInstanceCount", required: true)] public Input<int> MaxInstanceCount { get; set; } = null!;
    [Input("minInstanceCount", required: true)] public Input<int> MinInstanceCount { get; set; } = null!;

    public HadoopClusterRolesWorkerNodeAutoscaleCapacityArgs() { }
    public static new HadoopClusterRolesWorkerNodeAutoscaleCapacityArgs Empty => new HadoopClusterRolesWorkerNodeAutoscaleCapacityArgs();
}

public sealed class HadoopClusterRolesWorkerNodeAutoscaleRecurrenceArgs : global::Pulumi.ResourceArgs
{
    [Input("schedules", required: true)] private InputList<Inputs.HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>? _schedules;
    public InputList<Inputs.HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs> Schedules { get => _schedules ??= new InputList<Inputs.HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>(); set => _schedules = value; }
    [Input("timezone", required: true)] public Input<string> Timezone { get; set; } = null!;

    public HadoopClusterRolesWorkerNodeAutoscaleRecurrenceArgs() { }
    public static new HadoopClusterRolesWorkerNodeAutoscaleRecurrenceArgs Empty => new HadoopClusterRolesWorkerNodeAutoscaleRecurrenceArgs();
}

public sealed class HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs : global::Pulumi.ResourceArgs
{
    [Input("days", required: true)] private InputList<string>? _days;
    public InputList<string> Days { get => _days ??= new InputList<string>(); set => _days = value; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("time", required: true)] public Input<string> Time { get; set; } = null!;

    public HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs() { }
    public static new HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs Empty => new HadoopClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs();
}

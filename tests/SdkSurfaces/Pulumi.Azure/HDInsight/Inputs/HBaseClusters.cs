// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.HDInsight.Inputs;

public sealed class HBaseClusterComponentVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("hbase", required: true)] public Input<string> Hbase { get; set; } = null!;

    public HBaseClusterComponentVersionArgs() { }
    public static new HBaseClusterComponentVersionArgs Empty => new HBaseClusterComponentVersionArgs();
}

public sealed class HBaseClusterGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HBaseClusterGatewayArgs() { }
    public static new HBaseClusterGatewayArgs Empty => new HBaseClusterGatewayArgs();
}

public sealed class HBaseClusterMetastoresArgs : global::Pulumi.ResourceArgs
{
    [Input("ambari")] public Input<Inputs.HBaseClusterMetastoresAmbariArgs>? Ambari { get; set; }
    [Input("hive")] public Input<Inputs.HBaseClusterMetastoresHiveArgs>? Hive { get; set; }
    [Input("oozie")] public Input<Inputs.HBaseClusterMetastoresOozieArgs>? Oozie { get; set; }

    public HBaseClusterMetastoresArgs() { }
    public static new HBaseClusterMetastoresArgs Empty => new HBaseClusterMetastoresArgs();
}

public sealed class HBaseClusterNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("connectionDirection")] public Input<string>? ConnectionDirection { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }

    public HBaseClusterNetworkArgs() { }
    public static new HBaseClusterNetworkArgs Empty => new HBaseClusterNetworkArgs();
}

public sealed class HBaseClusterRolesArgs : global::Pulumi.ResourceArgs
{
    [Input("headNode", required: true)] public Input<Inputs.HBaseClusterRolesHeadNodeArgs> HeadNode { get; set; } = null!;
    [Input("workerNode", required: true)] public Input<Inputs.HBaseClusterRolesWorkerNodeArgs> WorkerNode { get; set; } = null!;
    [Input("zookeeperNode", required: true)] public Input<Inputs.HBaseClusterRolesZookeeperNodeArgs> ZookeeperNode { get; set; } = null!;

    public HBaseClusterRolesArgs() { }
    public static new HBaseClusterRolesArgs Empty => new HBaseClusterRolesArgs();
}

public sealed class HBaseClusterStorageAccountGen2Args : global::Pulumi.ResourceArgs
{
    [Input("filesystemId", required: true)] public Input<string> FilesystemId { get; set; } = null!;
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("managedIdentityResourceId", required: true)] public Input<string> ManagedIdentityResourceId { get; set; } = null!;
    [Input("storageResourceId", required: true)] public Input<string> StorageResourceId { get; set; } = null!;

    public HBaseClusterStorageAccountGen2Args() { }
    public static new HBaseClusterStorageAccountGen2Args Empty => new HBaseClusterStorageAccountGen2Args();
}

public sealed class HBaseClusterStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("storageAccountKey", required: true)] public Input<string>? StorageAccountKey { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("storageResourceId")] public Input<string>? StorageResourceId { get; set; }

    public HBaseClusterStorageAccountArgs() { }
    public static new HBaseClusterStorageAccountArgs Empty => new HBaseClusterStorageAccountArgs();
}

public sealed class HBaseClusterMetastoresAmbariArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HBaseClusterMetastoresAmbariArgs() { }
    public static new HBaseClusterMetastoresAmbariArgs Empty => new HBaseClusterMetastoresAmbariArgs();
}

public sealed class HBaseClusterMetastoresHiveArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HBaseClusterMetastoresHiveArgs() { }
    public static new HBaseClusterMetastoresHiveArgs Empty => new HBaseClusterMetastoresHiveArgs();
}

public sealed class HBaseClusterMetastoresOozieArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public HBaseClusterMetastoresOozieArgs() { }
    public static new HBaseClusterMetastoresOozieArgs Empty => new HBaseClusterMetastoresOozieArgs();
}

public sealed class HBaseClusterRolesHeadNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HBaseClusterRolesHeadNodeArgs() { }
    public static new HBaseClusterRolesHeadNodeArgs Empty => new HBaseClusterRolesHeadNodeArgs();
}

public sealed class HBaseClusterRolesWorkerNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("autoscale")] public Input<Inputs.HBaseClusterRolesWorkerNodeAutoscaleArgs>? Autoscale { get; set; }
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HBaseClusterRolesWorkerNodeArgs() { }
    public static new HBaseClusterRolesWorkerNodeArgs Empty => new HBaseClusterRolesWorkerNodeArgs();
}

public sealed class HBaseClusterRolesZookeeperNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public HBaseClusterRolesZookeeperNodeArgs() { }
    public static new HBaseClusterRolesZookeeperNodeArgs Empty => new HBaseClusterRolesZookeeperNodeArgs();
}

public sealed class HBaseClusterRolesWorkerNodeAutoscaleArgs : global::Pulumi.ResourceArgs
{
    [Input("recurrence")] public Input<Inputs.HBaseClusterRolesWorkerNodeAutoscaleRecurrenceArgs>? Recurrence { get; set; }

    public HBaseClusterRolesWorkerNodeAutoscaleArgs() { }
    public static new HBaseClusterRolesWorkerNodeAutoscaleArgs Empty => new HBaseClusterRolesWorkerNodeAutoscaleArgs();
}

public sealed class HBaseClusterRolesWorkerNodeAutoscaleRecurrenceArgs : global::Pulumi.ResourceArgs
{
    [Input("schedules", required: true)] private InputList<Inputs.HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>? _schedules;
    public InputList<Inputs.HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs> Schedules { get => _schedules ??= new InputList<Inputs.HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>(); set => _schedules = value; }
    [Input("timezone", required: true)] public Input<string> Timezone { get; set; } = null!;

    public HBaseClusterRolesWorkerNodeAutoscaleRecurrenceArgs() { }
    public static new HBaseClusterRolesWorkerNodeAutoscaleRecurrenceArgs Empty => new HBaseClusterRolesWorkerNodeAutoscaleRecurrenceArgs();
}

public sealed class HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs : global::Pulumi.ResourceArgs
{
    [Input("days", required: true)] private InputList<string>? _days;
    public InputList<string> Days { get => _days ??= new InputList<string>(); set => _days = value; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("time", required: true)] public Input<string> Time { get; set; } = null!;

    public HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs() { }
    public static new HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs Empty => new HBaseClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs();
}

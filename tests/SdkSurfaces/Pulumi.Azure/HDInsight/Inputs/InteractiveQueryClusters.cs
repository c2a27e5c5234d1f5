// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.HDInsight.Inputs;

public sealed class InteractiveQueryClusterComponentVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("interactiveHive", required: true)] public Input<string> InteractiveHive { get; set; } = null!;

    public InteractiveQueryClusterComponentVersionArgs() { }
    public static new InteractiveQueryClusterComponentVersionArgs Empty => new InteractiveQueryClusterComponentVersionArgs();
}

public sealed class InteractiveQueryClusterGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public InteractiveQueryClusterGatewayArgs() { }
    public static new InteractiveQueryClusterGatewayArgs Empty => new InteractiveQueryClusterGatewayArgs();
}

public sealed class InteractiveQueryClusterMetastoresArgs : global::Pulumi.ResourceArgs
{
    [Input("ambari")] public Input<Inputs.InteractiveQueryClusterMetastoresAmbariArgs>? Ambari { get; set; }
    [Input("hive")] public Input<Inputs.InteractiveQueryClusterMetastoresHiveArgs>? Hive { get; set; }
    [Input("oozie")] public Input<Inputs.InteractiveQueryClusterMetastoresOozieArgs>? Oozie { get; set; }

    public InteractiveQueryClusterMetastoresArgs() { }
    public static new InteractiveQueryClusterMetastoresArgs Empty => new InteractiveQueryClusterMetastoresArgs();
}

public sealed class InteractiveQueryClusterNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("connectionDirection")] public Input<string>? ConnectionDirection { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }

    public InteractiveQueryClusterNetworkArgs() { }
    public static new InteractiveQueryClusterNetworkArgs Empty => new InteractiveQueryClusterNetworkArgs();
}

public sealed class InteractiveQueryClusterRolesArgs : global::Pulumi.ResourceArgs
{
    [Input("headNode", required: true)] public Input<Inputs.InteractiveQueryClusterRolesHeadNodeArgs> HeadNode { get; set; } = null!;
    [Input("workerNode", required: true)] public Input<Inputs.InteractiveQueryClusterRolesWorkerNodeArgs> WorkerNode { get; set; } = null!;
    [Input("zookeeperNode", required: true)] public Input<Inputs.InteractiveQueryClusterRolesZookeeperNodeArgs> ZookeeperNode { get; set; } = null!;

    public InteractiveQueryClusterRolesArgs() { }
    public static new InteractiveQueryClusterRolesArgs Empty => new InteractiveQueryClusterRolesArgs();
}

public sealed class InteractiveQueryClusterStorageAccountGen2Args : global::Pulumi.ResourceArgs
{
    [Input("filesystemId", required: true)] public Input<string> FilesystemId { get; set; } = null!;
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("managedIdentityResourceId", required: true)] public Input<string> ManagedIdentityResourceId { get; set; } = null!;
    [Input("storageResourceId", required: true)] public Input<string> StorageResourceId { get; set; } = null!;

    public InteractiveQueryClusterStorageAccountGen2Args() { }
    public static new InteractiveQueryClusterStorageAccountGen2Args Empty => new InteractiveQueryClusterStorageAccountGen2Args();
}

public sealed class InteractiveQueryClusterStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("storageAccountKey", required: true)] public Input<string>? StorageAccountKey { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("storageResourceId")] public Input<string>? StorageResourceId { get; set; }

    public InteractiveQueryClusterStorageAccountArgs() { }
    public static new InteractiveQueryClusterStorageAccountArgs Empty => new InteractiveQueryClusterStorageAccountArgs();
}

public sealed class InteractiveQueryClusterMetastoresAmbariArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public InteractiveQueryClusterMetastoresAmbariArgs() { }
    public static new InteractiveQueryClusterMetastoresAmbariArgs Empty => new InteractiveQueryClusterMetastoresAmbariArgs();
}

public sealed class InteractiveQueryClusterMetastoresHiveArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public InteractiveQueryClusterMetastoresHiveArgs() { }
    public static new InteractiveQueryClusterMetastoresHiveArgs Empty => new InteractiveQueryClusterMetastoresHiveArgs();
}

public sealed class InteractiveQueryClusterMetastoresOozieArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public InteractiveQueryClusterMetastoresOozieArgs() { }
    public static new InteractiveQueryClusterMetastoresOozieArgs Empty => new InteractiveQueryClusterMetastoresOozieArgs();
}

public sealed class InteractiveQueryClusterRolesHeadNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public InteractiveQueryClusterRolesHeadNodeArgs() { }
    public static new InteractiveQueryClusterRolesHeadNodeArgs Empty => new InteractiveQueryClusterRolesHeadNodeArgs();
}

public sealed class InteractiveQueryClusterRolesWorkerNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("autoscale")] public Input<Inputs.InteractiveQueryClusterRolesWorkerNodeAutoscaleArgs>? Autoscale { get; set; }
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public InteractiveQueryClusterRolesWorkerNodeArgs() { }
    public static new InteractiveQueryClusterRolesWorkerNodeArgs Empty => new InteractiveQueryClusterRolesWorkerNodeArgs();
}

public sealed class InteractiveQueryClusterRolesZookeeperNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public InteractiveQueryClusterRolesZookeeperNodeArgs() { }
    public static new InteractiveQueryClusterRolesZookeeperNodeArgs Empty => new InteractiveQueryClusterRolesZookeeperNodeArgs();
}

public sealed class InteractiveQueryClusterRolesWorkerNodeAutoscaleArgs : global::Pulumi.ResourceArgs
{
    [Input("recurrence")] public Input<Inputs.InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceArgs>? Recurrence { get; set; }

    public InteractiveQueryClusterRolesWorkerNodeAutoscaleArgs() { }
    public static new InteractiveQueryClusterRolesWorkerNodeAutoscaleArgs Empty => new InteractiveQueryClusterRolesWorkerNodeAutoscaleArgs();
}

public sealed class InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceArgs : global::Pulumi.ResourceArgs
{
    [Input("schedules", required: true)] private InputList<Inputs.InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>? _schedules;
    public InputList<Inputs.InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs> Schedules { get => _schedules ??= new InputList<Inputs.InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs>(); set => _schedules = value; }
    [Input("timezone", required: true)] public Input<string> Timezone { get; set; } = null!;

    public InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceArgs() { }
    public static new InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceArgs Empty => new InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceArgs();
}

public sealed class InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs : global::Pulumi.ResourceArgs
{
    [Input("days", required: true)] private InputList<string>? _days;
    public InputList<string> Days { get => _days ??= new InputList<string>(); set => _days = value; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("time", required: true)] public Input<string> Time { get; set; } = null!;

    public InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs() { }
    public static new InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs Empty => new InteractiveQueryClusterRolesWorkerNodeAutoscaleRecurrenceScheduleArgs();
}

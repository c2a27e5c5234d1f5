// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.HDInsight.Inputs;

public sealed class KafkaClusterComponentVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("kafka", required: true)] public Input<string> Kafka { get; set; } = null!;

    public KafkaClusterComponentVersionArgs() { }
    public static new KafkaClusterComponentVersionArgs Empty => new KafkaClusterComponentVersionArgs();
}

public sealed class KafkaClusterGatewayArgs : global::Pulumi.ResourceArgs
{
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public KafkaClusterGatewayArgs() { }
    public static new KafkaClusterGatewayArgs Empty => new KafkaClusterGatewayArgs();
}

public sealed class KafkaClusterMetastoresArgs : global::Pulumi.ResourceArgs
{
    [Input("ambari")] public Input<Inputs.KafkaClusterMetastoresAmbariArgs>? Ambari { get; set; }
    [Input("hive")] public Input<Inputs.KafkaClusterMetastoresHiveArgs>? Hive { get; set; }
    [Input("oozie")] public Input<Inputs.KafkaClusterMetastoresOozieArgs>? Oozie { get; set; }

    public KafkaClusterMetastoresArgs() { }
    public static new KafkaClusterMetastoresArgs Empty => new KafkaClusterMetastoresArgs();
}

public sealed class KafkaClusterNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("connectionDirection")] public Input<string>? ConnectionDirection { get; set; }
    [Input("privateLinkEnabled")] public Input<bool>? PrivateLinkEnabled { get; set; }

    public KafkaClusterNetworkArgs() { }
    public static new KafkaClusterNetworkArgs Empty => new KafkaClusterNetworkArgs();
}

public sealed class KafkaClusterRolesArgs : global::Pulumi.ResourceArgs
{
    [Input("headNode", required: true)] public Input<Inputs.KafkaClusterRolesHeadNodeArgs> HeadNode { get; set; } = null!;
    [Input("kafkaManagementNode")] public Input<Inputs.KafkaClusterRolesKafkaManagementNodeArgs>? KafkaManagementNode { get; set; }
    [Input("workerNode", required: true)] public Input<Inputs.KafkaClusterRolesWorkerNodeArgs> WorkerNode { get; set; } = null!;
    [Input("zookeeperNode", required: true)] public Input<Inputs.KafkaClusterRolesZookeeperNodeArgs> ZookeeperNode { get; set; } = null!;

    public KafkaClusterRolesArgs() { }
    public static new KafkaClusterRolesArgs Empty => new KafkaClusterRolesArgs();
}

public sealed class KafkaClusterStorageAccountGen2Args : global::Pulumi.ResourceArgs
{
    [Input("filesystemId", required: true)] public Input<string> FilesystemId { get; set; } = null!;
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("managedIdentityResourceId", required: true)] public Input<string> ManagedIdentityResourceId { get; set; } = null!;
    [Input("storageResourceId", required: true)] public Input<string> StorageResourceId { get; set; } = null!;

    public KafkaClusterStorageAccountGen2Args() { }
    public static new KafkaClusterStorageAccountGen2Args Empty => new KafkaClusterStorageAccountGen2Args();
}

public sealed class KafkaClusterStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("isDefault", required: true)] public Input<bool> IsDefault { get; set; } = null!;
    [Input("storageAccountKey", required: true)] public Input<string>? StorageAccountKey { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("storageResourceId")] public Input<string>? StorageResourceId { get; set; }

    public KafkaClusterStorageAccountArgs() { }
    public static new KafkaClusterStorageAccountArgs Empty => new KafkaClusterStorageAccountArgs();
}

public sealed class KafkaClusterMetastoresAmbariArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public KafkaClusterMetastoresAmbariArgs() { }
    public static new KafkaClusterMetastoresAmbariArgs Empty => new KafkaClusterMetastoresAmbariArgs();
}

public sealed class KafkaClusterMetastoresHiveArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public KafkaClusterMetastoresHiveArgs() { }
    public static new KafkaClusterMetastoresHiveArgs Empty => new KafkaClusterMetastoresHiveArgs();
}

public sealed class KafkaClusterMetastoresOozieArgs : global::Pulumi.ResourceArgs
{
    [Input("databaseName", required: true)] public Input<string> DatabaseName { get; set; } = null!;
    [Input("password", required: true)] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;

    public KafkaClusterMetastoresOozieArgs() { }
    public static new KafkaClusterMetastoresOozieArgs Empty => new KafkaClusterMetastoresOozieArgs();
}

public sealed class KafkaClusterRolesHeadNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public KafkaClusterRolesHeadNodeArgs() { }
    public static new KafkaClusterRolesHeadNodeArgs Empty => new KafkaClusterRolesHeadNodeArgs();
}

public sealed class KafkaClusterRolesKafkaManagementNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username")] public Input<string>? Username { get; set; }
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public KafkaClusterRolesKafkaManagementNodeArgs() { }
    public static new KafkaClusterRolesKafkaManagementNodeArgs Empty => new KafkaClusterRolesKafkaManagementNodeArgs();
}

public sealed class KafkaClusterRolesWorkerNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("numberOfDisksPerNode", required: true)] public Input<int> NumberOfDisksPerNode { get; set; } = null!;
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("targetInstanceCount", required: true)] public Input<int> TargetInstanceCount { get; set; } = null!;
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public KafkaClusterRolesWorkerNodeArgs() { }
    public static new KafkaClusterRolesWorkerNodeArgs Empty => new KafkaClusterRolesWorkerNodeArgs();
}

public sealed class KafkaClusterRolesZookeeperNodeArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("sshKeys")] private InputList<string>? _sshKeys;
    public InputList<string> SshKeys { get => _sshKeys ??= new InputList<string>(); set => _sshKeys = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("username", required: true)] public Input<string> Username { get; set; } = null!;
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vmSize", required: true)] public Input<string> VmSize { get; set; } = null!;

    public KafkaClusterRolesZookeeperNodeArgs() { }
    public static new KafkaClusterRolesZookeeperNodeArgs Empty => new KafkaClusterRolesZookeeperNodeArgs();
}

// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.HDInsight.Inputs;

public sealed class ClusterCreatePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterDefinition")] public Input<ClusterDefinitionArgs>? ClusterDefinition { get; set; }
    [Input("clusterVersion")] public Input<string>? ClusterVersion { get; set; }
    [Input("computeProfile")] public Input<ComputeProfileArgs>? ComputeProfile { get; set; }
    [Input("osType")] public InputUnion<string, OSType>? OsType { get; set; }
    [Input("storageProfile")] public Input<StorageProfileArgs>? StorageProfile { get; set; }
    [Input("tier")] public InputUnion<string, Tier>? Tier { get; set; }

    public ClusterCreatePropertiesArgs()
    {
        Tier = "Standard";
    }
    public static new ClusterCreatePropertiesArgs Empty => new ClusterCreatePropertiesArgs();
}

public sealed class ClusterDefinitionArgs : global::Pulumi.ResourceArgs
{
    [Input("blueprint")] public Input<string>? Blueprint { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }

    public ClusterDefinitionArgs() { }
    public static new ClusterDefinitionArgs Empty => new ClusterDefinitionArgs();
}

public sealed class ComputeProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("roles")] private InputList<RoleArgs>? _roles;
    public InputList<RoleArgs> Roles { get => _roles ??= new InputList<RoleArgs>(); set => _roles = value; }

    public ComputeProfileArgs() { }
    public static new ComputeProfileArgs Empty => new ComputeProfileArgs();
}

public sealed class HardwareProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("vmSize")] public Input<string>? VmSize { get; set; }

    public HardwareProfileArgs() { }
    public static new HardwareProfileArgs Empty => new HardwareProfileArgs();
}

public sealed class RoleArgs : global::Pulumi.ResourceArgs
{
    [Input("hardwareProfile")] public Input<HardwareProfileArgs>? HardwareProfile { get; set; }
    [Input("minInstanceCount")] public Input<int>? MinInstanceCount { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("targetInstanceCount")] public Input<int>? TargetInstanceCount { get; set; }
    [Input("vMGroupName")] public Input<string>? VMGroupName { get; set; }

    public RoleArgs() { }
    public static new RoleArgs Empty => new RoleArgs();
}

public sealed class StorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("container")] public Input<string>? Container { get; set; }
    [Input("fileSystem")] public Input<string>? FileSystem { get; set; }
    [Input("isDefault")] public Input<bool>? IsDefault { get; set; }
    [Input("key")] public Input<string>? Key { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public StorageAccountArgs() { }
    public static new StorageAccountArgs Empty => new StorageAccountArgs();
}

public sealed class StorageProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("storageaccounts")] private InputList<StorageAccountArgs>? _storageaccounts;
    public InputList<StorageAccountArgs> Storageaccounts { get => _storageaccounts ??= new InputList<StorageAccountArgs>(); set => _storageaccounts = value; }

    public StorageProfileArgs() { }
    public static new StorageProfileArgs Empty => new StorageProfileArgs();
}

// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.Inputs;

public sealed class AmlComputeArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<AmlComputePropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public AmlComputeArgs() { }
    public static new AmlComputeArgs Empty => new AmlComputeArgs();
}

public sealed class AmlComputePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("enableNodePublicIp")] public Input<bool>? EnableNodePublicIp { get; set; }
    [Input("isolatedNetwork")] public Input<bool>? IsolatedNetwork { get; set; }
    [Input("osType")] public InputUnion<string, OsType>? OsType { get; set; }
    [Input("propertyBag")] public Input<object>? PropertyBag { get; set; }
    [Input("remoteLoginPortPublicAccess")] public InputUnion<string, RemoteLoginPortPublicAccess>? RemoteLoginPortPublicAccess { get; set; }
    [Input("scaleSettings")] public Input<ScaleSettingsArgs>? ScaleSettings { get; set; }
    [Input("subnet")] public Input<ResourceIdArgs>? Subnet { get; set; }
    [Input("userAccountCredentials")] public Input<UserAccountCredentialsArgs>? UserAccountCredentials { get; set; }
    [Input("virtualMachineImage")] public Input<VirtualMachineImageArgs>? VirtualMachineImage { get; set; }
    [Input("vmPriority")] public InputUnion<string, VmPriority>? VmPriority { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }

    public AmlComputePropertiesArgs()
    {
        EnableNodePublicIp = true;
        OsType = "Linux";
        RemoteLoginPortPublicAccess = "NotSpecified";
    }
    public static new AmlComputePropertiesArgs Empty => new AmlComputePropertiesArgs();
}

public sealed class ScaleSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxNodeCount", required: true)] public Input<int> MaxNodeCount { get; set; } = null!;
    [Input("minNodeCount")] public Input<int>? MinNodeCount { get; set; }
    [Input("nodeIdleTimeBeforeScaleDown")] public Input<string>? NodeIdleTimeBeforeScaleDown { get; set; }

    public ScaleSettingsArgs()
    {
        MinNodeCount = 0;
    }
    public static new ScaleSettingsArgs Empty => new ScaleSettingsArgs();
}

public sealed class ResourceIdArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;

    public ResourceIdArgs() { }
    public static new ResourceIdArgs Empty => new ResourceIdArgs();
}

public sealed class UserAccountCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("adminUserName", required: true)] public Input<string> AdminUserName { get; set; } = null!;
    [Input("adminUserPassword")] public Input<string>? AdminUserPassword { get; set; }
    [Input("adminUserSshPublicKey")] public Input<string>? AdminUserSshPublicKey { get; set; }

    public UserAccountCredentialsArgs() { }
    public static new UserAccountCredentialsArgs Empty => new UserAccountCredentialsArgs();
}

public sealed class VirtualMachineImageArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;

    public VirtualMachineImageArgs() { }
    public static new VirtualMachineImageArgs Empty => new VirtualMachineImageArgs();
}

public sealed class ComputeInstanceArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<ComputeInstancePropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public ComputeInstanceArgs() { }
    public static new ComputeInstanceArgs Empty => new ComputeInstanceArgs();
}

public sealed class ComputeInstancePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationSharingPolicy")] public InputUnion<string, ApplicationSharingPolicy>? ApplicationSharingPolicy { get; set; }
    [Input("computeInstanceAuthorizationType")] public InputUnion<string, ComputeInstanceAuthorizationType>? ComputeInstanceAuthorizationType { get; set; }
    [Input("enableNodePublicIp")] public Input<bool>? EnableNodePublicIp { get; set; }
    [Input("enableSSO")] public Input<bool>? EnableSSO { get; set; }
    [Input("idleTimeBeforeShutdown")] public Input<string>? IdleTimeBeforeShutdown { get; set; }
    [Input("personalComputeInstanceSettings")] public Input<PersonalComputeInstanceSettingsArgs>? PersonalComputeInstanceSettings { get; set; }
    [Input("sshSettings")] public Input<ComputeInstanceSshSettingsArgs>? SshSettings { get; set; }
    [Input("subnet")] public Input<ResourceIdArgs>? Subnet { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }

    public ComputeInstancePropertiesArgs()
    {
        ApplicationSharingPolicy = "Shared";
        ComputeInstanceAuthorizationType = "personal";
        EnableSSO = true;
    }
    public static new ComputeInstancePropertiesArgs Empty => new ComputeInstancePropertiesArgs();
}

public sealed class ComputeInstanceSshSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("adminPublicKey")] public Input<string>? AdminPublicKey { get; set; }
    [Input("sshPublicAccess")] public InputUnion<string, SshPublicAccess>? SshPublicAccess { get; set; }

    public ComputeInstanceSshSettingsArgs()
    {
        SshPublicAccess = "Disabled";
    }
    public static new ComputeInstanceSshSettingsArgs Empty => new ComputeInstanceSshSettingsArgs();
}

public sealed class AssignedUserArgs : global::Pulumi.ResourceArgs
{
    [Input("objectId", required: true)] public Input<string> ObjectId { get; set; } = null!;
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public AssignedUserArgs() { }
    public static new AssignedUserArgs Empty => new AssignedUserArgs();
}

public sealed class PersonalComputeInstanceSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("assignedUser")] public Input<AssignedUserArgs>? AssignedUser { get; set; }

    public PersonalComputeInstanceSettingsArgs() { }
    public static new PersonalComputeInstanceSettingsArgs Empty => new PersonalComputeInstanceSettingsArgs();
}

public sealed class DataFactoryArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public DataFactoryArgs() { }
    public static new DataFactoryArgs Empty => new DataFactoryArgs();
}

public sealed class SynapseSparkArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<SynapseSparkPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public SynapseSparkArgs() { }
    public static new SynapseSparkArgs Empty => new SynapseSparkArgs();
}

public sealed class SynapseSparkPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("autoPauseProperties")] public Input<AutoPausePropertiesArgs>? AutoPauseProperties { get; set; }
    [Input("autoScaleProperties")] public Input<AutoScalePropertiesArgs>? AutoScaleProperties { get; set; }
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodeSize")] public Input<string>? NodeSize { get; set; }
    [Input("nodeSizeFamily")] public Input<string>? NodeSizeFamily { get; set; }
    [Input("poolName")] public Input<string>? PoolName { get; set; }
    [Input("resourceGroup")] public Input<string>? ResourceGroup { get; set; }
    [Input("sparkVersion")] public Input<string>? SparkVersion { get; set; }
    [Input("subscriptionId")] public Input<string>? SubscriptionId { get; set; }
    [Input("workspaceName")] public Input<string>? WorkspaceName { get; set; }

    public SynapseSparkPropertiesArgs() { }
    public static new SynapseSparkPropertiesArgs Empty => new SynapseSparkPropertiesArgs();
}

public sealed class AutoPausePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("delayInMinutes")] public Input<int>? DelayInMinutes { get; set; }
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public AutoPausePropertiesArgs() { }
    public static new AutoPausePropertiesArgs Empty => new AutoPausePropertiesArgs();
}

public sealed class AutoScalePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("maxNodeCount")] public Input<int>? MaxNodeCount { get; set; }
    [Input("minNodeCount")] public Input<int>? MinNodeCount { get; set; }

    public AutoScalePropertiesArgs() { }
    public static new AutoScalePropertiesArgs Empty => new AutoScalePropertiesArgs();
}

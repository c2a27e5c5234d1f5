// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.Inputs;

public sealed class AKSArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<AKSSchemaPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public AKSArgs() { }
    public static new AKSArgs Empty => new AKSArgs();
}

public sealed class AKSSchemaPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("agentCount")] public Input<int>? AgentCount { get; set; }
    [Input("agentVmSize")] public Input<string>? AgentVmSize { get; set; }
    [Input("aksNetworkingConfiguration")] public Input<AksNetworkingConfigurationArgs>? AksNetworkingConfiguration { get; set; }
    [Input("clusterFqdn")] public Input<string>? ClusterFqdn { get; set; }
    [Input("clusterPurpose")] public InputUnion<string, ClusterPurpose>? ClusterPurpose { get; set; }
    [Input("loadBalancerSubnet")] public Input<string>? LoadBalancerSubnet { get; set; }
    [Input("loadBalancerType")] public InputUnion<string, LoadBalancerType>? LoadBalancerType { get; set; }
    [Input("sslConfiguration")] public Input<SslConfigurationArgs>? SslConfiguration { get; set; }

    public AKSSchemaPropertiesArgs()
    {
        ClusterPurpose = "FastProd";
        LoadBalancerType = "PublicIp";
    }
    public static new AKSSchemaPropertiesArgs Empty => new AKSSchemaPropertiesArgs();
}

public sealed class AksNetworkingConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServiceIP")] public Input<string>? DnsServiceIP { get; set; }
    [Input("dockerBridgeCidr")] public Input<string>? DockerBridgeCidr { get; set; }
    [Input("serviceCidr")] public Input<string>? ServiceCidr { get; set; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }

    public AksNetworkingConfigurationArgs() { }
    public static new AksNetworkingConfigurationArgs Empty => new AksNetworkingConfigurationArgs();
}

public sealed class SslConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("cert")] public Input<string>? Cert { get; set; }
    [Input("cname")] public Input<string>? Cname { get; set; }
    [Input("key")] public Input<string>? Key { get; set; }
    [Input("leafDomainLabel")] public Input<string>? LeafDomainLabel { get; set; }
    [Input("overwriteExistingDomain")] public Input<bool>? OverwriteExistingDomain { get; set; }
    [Input("status")] public InputUnion<string, SslConfigStatus>? Status { get; set; }

    public SslConfigurationArgs() { }
    public static new SslConfigurationArgs Empty => new SslConfigurationArgs();
}

public sealed class KubernetesArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<KubernetesPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public KubernetesArgs() { }
    public static new KubernetesArgs Empty => new KubernetesArgs();
}

public sealed class KubernetesPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultInstanceType")] public Input<string>? DefaultInstanceType { get; set; }
    [Input("extensionInstanceReleaseTrain")] public Input<string>? ExtensionInstanceReleaseTrain { get; set; }
    [Input("extensionPrincipalId")] public Input<string>? ExtensionPrincipalId { get; set; }
    [Input("instanceTypes")] private InputMap<InstanceTypeSchemaArgs>? _instanceTypes;
    public InputMap<InstanceTypeSchemaArgs> InstanceTypes { get => _instanceTypes ??= new InputMap<InstanceTypeSchemaArgs>(); set => _instanceTypes = value; }
    [Input("namespace")] public Input<string>? Namespace { get; set; }
    [Input("relayConnectionString")] public Input<string>? RelayConnectionString { get; set; }
    [Input("serviceBusConnectionString")] public Input<string>? ServiceBusConnectionString { get; set; }
    [Input("vcName")] public Input<string>? VcName { get; set; }

    public KubernetesPropertiesArgs()
    {
        Namespace = "default";
    }
    public static new KubernetesPropertiesArgs Empty => new KubernetesPropertiesArgs();
}

public sealed class InstanceTypeSchemaArgs : global::Pulumi.ResourceArgs
{
    [Input("nodeSelector")] private InputMap<string>? _nodeSelector;
    public InputMap<string> NodeSelector { get => _nodeSelector ??= new InputMap<string>(); set => _nodeSelector = value; }
    [Input("resources")] public Input<InstanceTypeSchemaResourcesArgs>? Resources { get; set; }

    public InstanceTypeSchemaArgs() { }
    public static new InstanceTypeSchemaArgs Empty => new InstanceTypeSchemaArgs();
}

public sealed class InstanceTypeSchemaResourcesArgs : global::Pulumi.ResourceArgs
{
    [Input("limits")] private InputMap<string>? _limits;
    public InputMap<string> Limits { get => _limits ??= new InputMap<string>(); set => _limits = value; }
    [Input("requests")] private InputMap<string>? _requests;
    public InputMap<string> Requests { get => _requests ??= new InputMap<string>(); set => _requests = value; }

    public InstanceTypeSchemaResourcesArgs() { }
    public static new InstanceTypeSchemaResourcesArgs Empty => new InstanceTypeSchemaResourcesArgs();
}

public sealed class DatabricksArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<DatabricksPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public DatabricksArgs() { }
    public static new DatabricksArgs Empty => new DatabricksArgs();
}

public sealed class DatabricksPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("databricksAccessToken")] public Input<string>? DatabricksAccessToken { get; set; }
    [Input("workspaceUrl")] public Input<string>? WorkspaceUrl { get; set; }

    public DatabricksPropertiesArgs() { }
    public static new DatabricksPropertiesArgs Empty => new DatabricksPropertiesArgs();
}

public sealed class HDInsightArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<HDInsightPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public HDInsightArgs() { }
    public static new HDInsightArgs Empty => new HDInsightArgs();
}

public sealed class HDInsightPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("address")] public Input<string>? Address { get; set; }
    [Input("administratorAccount")] public Input<VirtualMachineSshCredentialsArgs>? AdministratorAccount { get; set; }
    [Input("sshPort")] public Input<int>? SshPort { get; set; }

    public HDInsightPropertiesArgs() { }
    public static new HDInsightPropertiesArgs Empty => new HDInsightPropertiesArgs();
}

public sealed class VirtualMachineArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<VirtualMachineSchemaPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public VirtualMachineArgs() { }
    public static new VirtualMachineArgs Empty => new VirtualMachineArgs();
}

public sealed class VirtualMachineSchemaPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("address")] public Input<string>? Address { get; set; }
    [Input("administratorAccount")] public Input<VirtualMachineSshCredentialsArgs>? AdministratorAccount { get; set; }
    [Input("isNotebookInstanceCompute")] public Input<bool>? IsNotebookInstanceCompute { get; set; }
    [Input("notebookServerPort")] public Input<int>? NotebookServerPort { get; set; }
    [Input("sshPort")] public Input<int>? SshPort { get; set; }
    [Input("virtualMachineSize")] public Input<string>? VirtualMachineSize { get; set; }

    public VirtualMachineSchemaPropertiesArgs() { }
    public static new VirtualMachineSchemaPropertiesArgs Empty => new VirtualMachineSchemaPropertiesArgs();
}

public sealed class VirtualMachineSshCredentialsArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("privateKeyData")] public Input<string>? PrivateKeyData { get; set; }
    [Input("publicKeyData")] public Input<string>? PublicKeyData { get; set; }
    [Input("username")] public Input<string>? Username { get; set; }

    public VirtualMachineSshCredentialsArgs() { }
    public static new VirtualMachineSshCredentialsArgs Empty => new VirtualMachineSshCredentialsArgs();
}

public sealed class DataLakeAnalyticsArgs : global::Pulumi.ResourceArgs
{
    [Input("computeLocation")] public Input<string>? ComputeLocation { get; set; }
    [Input("computeType", required: true)] public Input<string> ComputeType { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("disableLocalAuth")] public Input<bool>? DisableLocalAuth { get; set; }
    [Input("properties")] public Input<DataLakeAnalyticsSchemaPropertiesArgs>? Properties { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public DataLakeAnalyticsArgs() { }
    public static new DataLakeAnalyticsArgs Empty => new DataLakeAnalyticsArgs();
}

public sealed class DataLakeAnalyticsSchemaPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("dataLakeStoreAccountName")] public Input<string>? DataLakeStoreAccountName { get; set; }

    public DataLakeAnalyticsSchemaPropertiesArgs() { }
    public static new DataLakeAnalyticsSchemaPropertiesArgs Empty => new DataLakeAnalyticsSchemaPropertiesArgs();
}

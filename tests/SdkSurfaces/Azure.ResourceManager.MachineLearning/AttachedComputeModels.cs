// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Net;

namespace Azure.ResourceManager.MachineLearning.Models;

public partial class MachineLearningKubernetesCompute : MachineLearningComputeProperties
{
    public MachineLearningKubernetesCompute() { }
    public MachineLearningKubernetesProperties Properties { get; set; }
}

public partial class MachineLearningKubernetesProperties
{
    public MachineLearningKubernetesProperties() { }
    public string RelayConnectionString { get; set; }
    public string ServiceBusConnectionString { get; set; }
    public string ExtensionPrincipalId { get; set; }
    public string ExtensionInstanceReleaseTrain { get; set; }
    public string VcName { get; set; }
    public string Namespace { get; set; }
    public string DefaultInstanceType { get; set; }
    public IDictionary<string, MachineLearningInstanceTypeSchema> InstanceTypes { get; } = new Dictionary<string, MachineLearningInstanceTypeSchema>();
}

public partial class MachineLearningInstanceTypeSchema
{
    public MachineLearningInstanceTypeSchema() { }
    public IDictionary<string, string> NodeSelector { get; } = new Dictionary<string, string>();
    public MachineLearningInstanceTypeSchemaResources Resources { get; set; }
}

public partial class MachineLearningInstanceTypeSchemaResources
{
    public MachineLearningInstanceTypeSchemaResources() { }
    public IDictionary<string, string> Requests { get; } = new Dictionary<string, string>();
    public IDictionary<string, string> Limits { get; } = new Dictionary<string, string>();
}

public partial class MachineLearningDatabricksCompute : MachineLearningComputeProperties
{
    public MachineLearningDatabricksCompute() { }
    public MachineLearningDatabricksProperties Properties { get; set; }
}

public partial class MachineLearningDatabricksProperties
{
    public MachineLearningDatabricksProperties() { }
    public string DatabricksAccessToken { get; set; }
    public Uri WorkspaceUri { get; set; }
}

public partial class MachineLearningHDInsightCompute : MachineLearningComputeProperties
{
    public MachineLearningHDInsightCompute() { }
    public MachineLearningHDInsightProperties Properties { get; set; }
}

public partial class MachineLearningHDInsightProperties
{
    public MachineLearningHDInsightProperties() { }
    public int? SshPort { get; set; }
    public IPAddress Address { get; set; }
    public MachineLearningVmSshCredentials AdministratorAccount { get; set; }
}

public partial class MachineLearningVirtualMachineCompute : MachineLearningComputeProperties
{
    public MachineLearningVirtualMachineCompute() { }
    public MachineLearningVirtualMachineProperties Properties { get; set; }
}

public partial class MachineLearningVirtualMachineProperties
{
    public MachineLearningVirtualMachineProperties() { }
    public string VirtualMachineSize { get; set; }
    public int? SshPort { get; set; }
    public IPAddress Address { get; set; }
    public MachineLearningVmSshCredentials AdministratorAccount { get; set; }
    public bool? IsNotebookInstanceCompute { get; set; }
}

public partial class MachineLearningVmSshCredentials
{
    public MachineLearningVmSshCredentials() { }
    public string Username { get; set; }
    public string Password { get; set; }
    public string PublicKeyData { get; set; }
    public string PrivateKeyData { get; set; }
}

public partial class MachineLearningSynapseSpark : MachineLearningComputeProperties
{
    public MachineLearningSynapseSpark() { }
    public MachineLearningSynapseSparkProperties Properties { get; set; }
}

public partial class MachineLearningSynapseSparkProperties
{
    public MachineLearningSynapseSparkProperties() { }
    public MachineLearningAutoScaleProperties AutoScaleProperties { get; set; }
    public MachineLearningAutoPauseProperties AutoPauseProperties { get; set; }
    public string SparkVersion { get; set; }
    public int? NodeCount { get; set; }
    public string NodeSize { get; set; }
    public string NodeSizeFamily { get; set; }
}

public partial class MachineLearningAutoScaleProperties
{
    public MachineLearningAutoScaleProperties() { }
    public int? MinNodeCount { get; set; }
    public bool? IsEnabled { get; set; }
    public int? MaxNodeCount { get; set; }
}

public partial class MachineLearningAutoPauseProperties
{
    public MachineLearningAutoPauseProperties() { }
    public int? DelayInMinutes { get; set; }
    public bool? IsEnabled { get; set; }
}

public partial class MachineLearningDataLakeAnalytics : MachineLearningComputeProperties
{
    public MachineLearningDataLakeAnalytics() { }
    public string DataLakeStoreAccountName { get; set; }
}

public partial class MachineLearningDataFactoryCompute : MachineLearningComputeProperties
{
    public MachineLearningDataFactoryCompute() { }
}

// API surface of Azure.Provisioning.MachineLearning 1.0.0-beta.1: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.MachineLearning;

public partial class MachineLearningEndpointProperties : ProvisionableConstruct
{
    public MachineLearningEndpointProperties() { }
    public BicepValue<MachineLearningEndpointAuthMode> AuthMode { get; set; }
    public BicepValue<string> Description { get; set; }
    public BicepDictionary<string> Properties { get; set; }
}

public partial class MachineLearningOnlineEndpointProperties : MachineLearningEndpointProperties
{
    public MachineLearningOnlineEndpointProperties() { }
    public BicepValue<string> Compute { get; set; }
    public BicepDictionary<int> MirrorTraffic { get; set; }
    public BicepValue<PublicNetworkAccess> PublicNetworkAccess { get; set; }
    public BicepDictionary<int> Traffic { get; set; }
}

public partial class MachineLearningBatchEndpointProperties : MachineLearningEndpointProperties
{
    public MachineLearningBatchEndpointProperties() { }
    public BicepValue<string> DefaultsDeploymentName { get; set; }
}

public partial class MachineLearningEndpointDeploymentProperties : ProvisionableConstruct
{
    public MachineLearningEndpointDeploymentProperties() { }
    public BicepValue<string> Description { get; set; }
    public BicepValue<ResourceIdentifier> EnvironmentId { get; set; }
    public BicepDictionary<string> EnvironmentVariables { get; set; }
    public BicepDictionary<string> Properties { get; set; }
}

public partial class MachineLearningOnlineDeploymentProperties : MachineLearningEndpointDeploymentProperties
{
    public MachineLearningOnlineDeploymentProperties() { }
    public BicepValue<bool> AppInsightsEnabled { get; set; }
    public BicepValue<string> InstanceType { get; set; }
    public MachineLearningProbeSettings LivenessProbe { get; set; }
    public BicepValue<string> Model { get; set; }
    public BicepValue<string> ModelMountPath { get; set; }
    public MachineLearningProbeSettings ReadinessProbe { get; set; }
    public MachineLearningOnlineRequestSettings RequestSettings { get; set; }
    public MachineLearningOnlineScaleSettings ScaleSettings { get; set; }
    public MachineLearningProbeSettings StartupProbe { get; set; }
}

public partial class MachineLearningManagedOnlineDeployment : MachineLearningOnlineDeploymentProperties
{
    public MachineLearningManagedOnlineDeployment() { }
}

public partial class MachineLearningKubernetesOnlineDeployment : MachineLearningOnlineDeploymentProperties
{
    public MachineLearningKubernetesOnlineDeployment() { }
}

public partial class MachineLearningOnlineScaleSettings : ProvisionableConstruct
{
    public MachineLearningOnlineScaleSettings() { }
}

public partial class MachineLearningDefaultScaleSettings : MachineLearningOnlineScaleSettings
{
    public MachineLearningDefaultScaleSettings() { }
}

public partial class MachineLearningTargetUtilizationScaleSettings : MachineLearningOnlineScaleSettings
{
    public MachineLearningTargetUtilizationScaleSettings() { }
    public BicepValue<int> MaxInstances { get; set; }
    public BicepValue<int> MinInstances { get; set; }
    public BicepValue<TimeSpan> PollingInterval { get; set; }
    public BicepValue<int> TargetUtilizationPercentage { get; set; }
}

public partial class MachineLearningProbeSettings : ProvisionableConstruct
{
    public MachineLearningProbeSettings() { }
    public BicepValue<int> FailureThreshold { get; set; }
    public BicepValue<TimeSpan> InitialDelay { get; set; }
    public BicepValue<TimeSpan> Period { get; set; }
    public BicepValue<int> SuccessThreshold { get; set; }
    public BicepValue<TimeSpan> Timeout { get; set; }
}

public partial class MachineLearningOnlineRequestSettings : ProvisionableConstruct
{
    public MachineLearningOnlineRequestSettings() { }
    public BicepValue<int> MaxConcurrentRequestsPerInstance { get; set; }
    public BicepValue<TimeSpan> MaxQueueWait { get; set; }
    public BicepValue<TimeSpan> RequestTimeout { get; set; }
}

public partial class MachineLearningBatchDeploymentProperties : MachineLearningEndpointDeploymentProperties
{
    public MachineLearningBatchDeploymentProperties() { }
    public BicepValue<string> Compute { get; set; }
    public BicepValue<int> ErrorThreshold { get; set; }
    public BicepValue<int> MaxConcurrencyPerInstance { get; set; }
    public BicepValue<long> MiniBatchSize { get; set; }
    public MachineLearningDeploymentResourceConfiguration Resources { get; set; }
    public MachineLearningBatchRetrySettings RetrySettings { get; set; }
}

public partial class MachineLearningResourceConfiguration : ProvisionableConstruct
{
    public MachineLearningResourceConfiguration() { }
    public BicepValue<int> InstanceCount { get; set; }
    public BicepValue<string> InstanceType { get; set; }
}

public partial class MachineLearningDeploymentResourceConfiguration : MachineLearningResourceConfiguration
{
    public MachineLearningDeploymentResourceConfiguration() { }
}

public partial class MachineLearningBatchRetrySettings : ProvisionableConstruct
{
    public MachineLearningBatchRetrySettings() { }
    public BicepValue<int> MaxRetries { get; set; }
    public BicepValue<TimeSpan> Timeout { get; set; }
}

public enum MachineLearningEndpointAuthMode
{
    [DataMember(Name = "AMLToken")]
    AmlToken,
    Key,
    [DataMember(Name = "AADToken")]
    AadToken,
}

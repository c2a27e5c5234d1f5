// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.Inputs;

public sealed class OnlineEndpointPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("authMode", required: true)] public InputUnion<string, EndpointAuthMode> AuthMode { get; set; } = null!;
    [Input("compute")] public Input<string>? Compute { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("keys")] public Input<EndpointAuthKeysArgs>? Keys { get; set; }
    [Input("mirrorTraffic")] private InputMap<int>? _mirrorTraffic;
    public InputMap<int> MirrorTraffic { get => _mirrorTraffic ??= new InputMap<int>(); set => _mirrorTraffic = value; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("publicNetworkAccess")] public InputUnion<string, PublicNetworkAccessType>? PublicNetworkAccess { get; set; }
    [Input("traffic")] private InputMap<int>? _traffic;
    public InputMap<int> Traffic { get => _traffic ??= new InputMap<int>(); set => _traffic = value; }

    public OnlineEndpointPropertiesArgs()
    {
        PublicNetworkAccess = "Enabled";
    }
    public static new OnlineEndpointPropertiesArgs Empty => new OnlineEndpointPropertiesArgs();
}

public sealed class EndpointAuthKeysArgs : global::Pulumi.ResourceArgs
{
    [Input("primaryKey")] public Input<string>? PrimaryKey { get; set; }
    [Input("secondaryKey")] public Input<string>? SecondaryKey { get; set; }

    public EndpointAuthKeysArgs() { }
    public static new EndpointAuthKeysArgs Empty => new EndpointAuthKeysArgs();
}

public sealed class ManagedOnlineDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("appInsightsEnabled")] public Input<bool>? AppInsightsEnabled { get; set; }
    [Input("codeConfiguration")] public Input<CodeConfigurationArgs>? CodeConfiguration { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("egressPublicNetworkAccess")] public InputUnion<string, EgressPublicNetworkAccessType>? EgressPublicNetworkAccess { get; set; }
    [Input("endpointComputeType", required: true)] public Input<string> EndpointComputeType { get; set; } = null!;
    [Input("environmentId")] public Input<string>? EnvironmentId { get; set; }
    [Input("environmentVariables")] private InputMap<string>? _environmentVariables;
    public InputMap<string> EnvironmentVariables { get => _environmentVariables ??= new InputMap<string>(); set => _environmentVariables = value; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("livenessProbe")] public Input<ProbeSettingsArgs>? LivenessProbe { get; set; }
    [Input("model")] public Input<string>? Model { get; set; }
    [Input("modelMountPath")] public Input<string>? ModelMountPath { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("readinessProbe")] public Input<ProbeSettingsArgs>? ReadinessProbe { get; set; }
    [Input("requestSettings")] public Input<OnlineRequestSettingsArgs>? RequestSettings { get; set; }
    [Input("scaleSettings")] public InputUnion<DefaultScaleSettingsArgs, TargetUtilizationScaleSettingsArgs>? ScaleSettings { get; set; }
    [Input("startupProbe")] public Input<ProbeSettingsArgs>? StartupProbe { get; set; }

    public ManagedOnlineDeploymentArgs()
    {
        AppInsightsEnabled = false;
        EgressPublicNetworkAccess = "Enabled";
        InstanceType = "Standard_F4s_v2";
    }
    public static new ManagedOnlineDeploymentArgs Empty => new ManagedOnlineDeploymentArgs();
}

public sealed class KubernetesOnlineDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("appInsightsEnabled")] public Input<bool>? AppInsightsEnabled { get; set; }
    [Input("codeConfiguration")] public Input<CodeConfigurationArgs>? CodeConfiguration { get; set; }
    [Input("containerResourceRequirements")] public Input<ContainerResourceRequirementsArgs>? ContainerResourceRequirements { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("egressPublicNetworkAccess")] public InputUnion<string, EgressPublicNetworkAccessType>? EgressPublicNetworkAccess { get; set; }
    [Input("endpointComputeType", required: true)] public Input<string> EndpointComputeType { get; set; } = null!;
    [Input("environmentId")] public Input<string>? EnvironmentId { get; set; }
    [Input("environmentVariables")] private InputMap<string>? _environmentVariables;
    public InputMap<string> EnvironmentVariables { get => _environmentVariables ??= new InputMap<string>(); set => _environmentVariables = value; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("livenessProbe")] public Input<ProbeSettingsArgs>? LivenessProbe { get; set; }
    [Input("model")] public Input<string>? Model { get; set; }
    [Input("modelMountPath")] public Input<string>? ModelMountPath { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("readinessProbe")] public Input<ProbeSettingsArgs>? ReadinessProbe { get; set; }
    [Input("requestSettings")] public Input<OnlineRequestSettingsArgs>? RequestSettings { get; set; }
    [Input("scaleSettings")] public InputUnion<DefaultScaleSettingsArgs, TargetUtilizationScaleSettingsArgs>? ScaleSettings { get; set; }
    [Input("startupProbe")] public Input<ProbeSettingsArgs>? StartupProbe { get; set; }

    public KubernetesOnlineDeploymentArgs()
    {
        AppInsightsEnabled = false;
        EgressPublicNetworkAccess = "Enabled";
        InstanceType = "Standard_F4s_v2";
    }
    public static new KubernetesOnlineDeploymentArgs Empty => new KubernetesOnlineDeploymentArgs();
}

public sealed class DefaultScaleSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("scaleType", required: true)] public Input<string> ScaleType { get; set; } = null!;

    public DefaultScaleSettingsArgs() { }
    public static new DefaultScaleSettingsArgs Empty => new DefaultScaleSettingsArgs();
}

public sealed class TargetUtilizationScaleSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxInstances")] public Input<int>? MaxInstances { get; set; }
    [Input("minInstances")] public Input<int>? MinInstances { get; set; }
    [Input("pollingInterval")] public Input<string>? PollingInterval { get; set; }
    [Input("scaleType", required: true)] public Input<string> ScaleType { get; set; } = null!;
    [Input("targetUtilizationPercentage")] public Input<int>? TargetUtilizationPercentage { get; set; }

    public TargetUtilizationScaleSettingsArgs()
    {
        MaxInstances = 1;
        MinInstances = 1;
        PollingInterval = "PT1S";
        TargetUtilizationPercentage = 70;
    }
    public static new TargetUtilizationScaleSettingsArgs Empty => new TargetUtilizationScaleSettingsArgs();
}

public sealed class CodeConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("codeId")] public Input<string>? CodeId { get; set; }
    [Input("scoringScript", required: true)] public Input<string> ScoringScript { get; set; } = null!;

    public CodeConfigurationArgs() { }
    public static new CodeConfigurationArgs Empty => new CodeConfigurationArgs();
}

public sealed class ContainerResourceRequirementsArgs : global::Pulumi.ResourceArgs
{
    [Input("containerResourceLimits")] public Input<ContainerResourceSettingsArgs>? ContainerResourceLimits { get; set; }
    [Input("containerResourceRequests")] public Input<ContainerResourceSettingsArgs>? ContainerResourceRequests { get; set; }

    public ContainerResourceRequirementsArgs() { }
    public static new ContainerResourceRequirementsArgs Empty => new ContainerResourceRequirementsArgs();
}

public sealed class ContainerResourceSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("cpu")] public Input<string>? Cpu { get; set; }
    [Input("gpu")] public Input<string>? Gpu { get; set; }
    [Input("memory")] public Input<string>? Memory { get; set; }

    public ContainerResourceSettingsArgs() { }
    public static new ContainerResourceSettingsArgs Empty => new ContainerResourceSettingsArgs();
}

public sealed class OnlineRequestSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxConcurrentRequestsPerInstance")] public Input<int>? MaxConcurrentRequestsPerInstance { get; set; }
    [Input("maxQueueWait")] public Input<string>? MaxQueueWait { get; set; }
    [Input("requestTimeout")] public Input<string>? RequestTimeout { get; set; }

    public OnlineRequestSettingsArgs()
    {
        MaxConcurrentRequestsPerInstance = 1;
        MaxQueueWait = "PT0.5S";
        RequestTimeout = "PT5S";
    }
    public static new OnlineRequestSettingsArgs Empty => new OnlineRequestSettingsArgs();
}

public sealed class ProbeSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("failureThreshold")] public Input<int>? FailureThreshold { get; set; }
    [Input("initialDelay")] public Input<string>? InitialDelay { get; set; }
    [Input("period")] public Input<string>? Period { get; set; }
    [Input("successThreshold")] public Input<int>? SuccessThreshold { get; set; }
    [Input("timeout")] public Input<string>? Timeout { get; set; }

    public ProbeSettingsArgs()
    {
        FailureThreshold = 30;
        Period = "PT10S";
        SuccessThreshold = 1;
        Timeout = "PT2S";
    }
    public static new ProbeSettingsArgs Empty => new ProbeSettingsArgs();
}

public sealed class BatchDeploymentPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("codeConfiguration")] public Input<CodeConfigurationArgs>? CodeConfiguration { get; set; }
    [Input("compute")] public Input<string>? Compute { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("environmentId")] public Input<string>? EnvironmentId { get; set; }
    [Input("environmentVariables")] private InputMap<string>? _environmentVariables;
    public InputMap<string> EnvironmentVariables { get => _environmentVariables ??= new InputMap<string>(); set => _environmentVariables = value; }
    [Input("errorThreshold")] public Input<int>? ErrorThreshold { get; set; }
    [Input("loggingLevel")] public InputUnion<string, BatchLoggingLevel>? LoggingLevel { get; set; }
    [Input("maxConcurrencyPerInstance")] public Input<int>? MaxConcurrencyPerInstance { get; set; }
    [Input("miniBatchSize")] public Input<int>? MiniBatchSize { get; set; }
    [Input("model")] public object? Model { get; set; }
    [Input("outputAction")] public InputUnion<string, BatchOutputAction>? OutputAction { get; set; }
    [Input("outputFileName")] public Input<string>? OutputFileName { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("resources")] public Input<DeploymentResourceConfigurationArgs>? Resources { get; set; }
    [Input("retrySettings")] public Input<BatchRetrySettingsArgs>? RetrySettings { get; set; }

    public BatchDeploymentPropertiesArgs()
    {
        ErrorThreshold = -1;
        LoggingLevel = "Info";
        MaxConcurrencyPerInstance = 1;
        MiniBatchSize = 10;
        OutputAction = "AppendRow";
        OutputFileName = "predictions.csv";
    }
    public static new BatchDeploymentPropertiesArgs Empty => new BatchDeploymentPropertiesArgs();
}

public sealed class DeploymentResourceConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("instanceCount")] public Input<int>? InstanceCount { get; set; }
    [Input("instanceType")] public Input<string>? InstanceType { get; set; }
    [Input("properties")] private InputMap<object>? _properties;
    public InputMap<object> Properties { get => _properties ??= new InputMap<object>(); set => _properties = value; }

    public DeploymentResourceConfigurationArgs()
    {
        InstanceCount = 1;
    }
    public static new DeploymentResourceConfigurationArgs Empty => new DeploymentResourceConfigurationArgs();
}

public sealed class BatchRetrySettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxRetries")] public Input<int>? MaxRetries { get; set; }
    [Input("timeout")] public Input<string>? Timeout { get; set; }

    public BatchRetrySettingsArgs()
    {
        MaxRetries = 3;
        Timeout = "PT30S";
    }
    public static new BatchRetrySettingsArgs Empty => new BatchRetrySettingsArgs();
}

public sealed class IdAssetReferenceArgs : global::Pulumi.ResourceArgs
{
    [Input("assetId", required: true)] public Input<string> AssetId { get; set; } = null!;
    [Input("referenceType", required: true)] public Input<string> ReferenceType { get; set; } = null!;

    public IdAssetReferenceArgs() { }
    public static new IdAssetReferenceArgs Empty => new IdAssetReferenceArgs();
}

// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.MachineLearning.Models;

public partial class MachineLearningEndpointProperties
{
    public MachineLearningEndpointProperties(MachineLearningEndpointAuthMode authMode) => AuthMode = authMode;
    public MachineLearningEndpointAuthMode AuthMode { get; set; }
    public string Description { get; set; }
    public IDictionary<string, string> Properties { get; set; } = new Dictionary<string, string>();
    public Uri ScoringUri { get; }
    public Uri SwaggerUri { get; }
}

public partial class MachineLearningOnlineEndpointProperties : MachineLearningEndpointProperties
{
    public MachineLearningOnlineEndpointProperties(MachineLearningEndpointAuthMode authMode) : base(authMode) { }
    public string Compute { get; set; }
    public IDictionary<string, int> MirrorTraffic { get; set; } = new Dictionary<string, int>();
    public MachineLearningPublicNetworkAccessType? PublicNetworkAccess { get; set; }
    public IDictionary<string, int> Traffic { get; set; } = new Dictionary<string, int>();
}

public partial class MachineLearningEndpointDeploymentProperties
{
    public MachineLearningEndpointDeploymentProperties() { }
    public MachineLearningCodeConfiguration CodeConfiguration { get; set; }
    public string Description { get; set; }
    public string EnvironmentId { get; set; }
    public IDictionary<string, string> EnvironmentVariables { get; set; } = new Dictionary<string, string>();
    public IDictionary<string, string> Properties { get; set; } = new Dictionary<string, string>();
}

public partial class MachineLearningOnlineDeploymentProperties : MachineLearningEndpointDeploymentProperties
{
    public MachineLearningOnlineDeploymentProperties() { }
    public MachineLearningOnlineScaleSettings ScaleSettings { get; set; }
    public MachineLearningOnlineRequestSettings RequestSettings { get; set; }
    public string ModelMountPath { get; set; }
    public bool? AppInsightsEnabled { get; set; }
    public MachineLearningProbeSettings LivenessProbe { get; set; }
    public MachineLearningProbeSettings ReadinessProbe { get; set; }
    public string InstanceType { get; set; }
    public string Model { get; set; }
    public MachineLearningEgressPublicNetworkAccessType? EgressPublicNetworkAccess { get; set; }
}

public partial class MachineLearningManagedOnlineDeployment : MachineLearningOnlineDeploymentProperties
{
    public MachineLearningManagedOnlineDeployment() { }
}

public partial class MachineLearningKubernetesOnlineDeployment : MachineLearningOnlineDeploymentProperties
{
    public MachineLearningKubernetesOnlineDeployment() { }
    public MachineLearningContainerResourceRequirements ContainerResourceRequirements { get; set; }
}

public partial class MachineLearningContainerResourceRequirements
{
    public MachineLearningContainerResourceRequirements() { }
    public MachineLearningContainerResourceSettings ContainerResourceLimits { get; set; }
    public MachineLearningContainerResourceSettings ContainerResourceRequests { get; set; }
}

public partial class MachineLearningContainerResourceSettings
{
    public MachineLearningContainerResourceSettings() { }
    public string Cpu { get; set; }
    public string Gpu { get; set; }
    public string Memory { get; set; }
}

public abstract partial class MachineLearningOnlineScaleSettings
{
    protected MachineLearningOnlineScaleSettings() { }
}

public partial class MachineLearningDefaultScaleSettings : MachineLearningOnlineScaleSettings
{
    public MachineLearningDefaultScaleSettings() { }
}

public partial class MachineLearningTargetUtilizationScaleSettings : MachineLearningOnlineScaleSettings
{
    public MachineLearningTargetUtilizationScaleSettings() { }
    public int? MaxInstances { get; set; }
    public int? MinInstances { get; set; }
    public TimeSpan? PollingInterval { get; set; }
    public int? TargetUtilizationPercentage { get; set; }
}

public partial class MachineLearningOnlineRequestSettings
{
    public MachineLearningOnlineRequestSettings() { }
    public int? MaxConcurrentRequestsPerInstance { get; set; }
    public TimeSpan? MaxQueueWait { get; set; }
    public TimeSpan? RequestTimeout { get; set; }
}

public partial class MachineLearningProbeSettings
{
    public MachineLearningProbeSettings() { }
    public int? FailureThreshold { get; set; }
    public TimeSpan? InitialDelay { get; set; }
    public TimeSpan? Period { get; set; }
    public int? SuccessThreshold { get; set; }
    public TimeSpan? Timeout { get; set; }
}

public partial class MachineLearningCodeConfiguration
{
    public MachineLearningCodeConfiguration(string scoringScript) => ScoringScript = scoringScript;
    public ResourceIdentifier CodeId { get; set; }
    public string ScoringScript { get; set; }
}

public partial class MachineLearningOnlineDeploymentPatch
{
    public MachineLearningOnlineDeploymentPatch() { }
    public MachineLearningSkuPatch Sku { get; set; }
    public IDictionary<string, string> Tags { get; set; } = new Dictionary<string, string>();
}

public readonly partial struct MachineLearningEndpointAuthMode : IEquatable<MachineLearningEndpointAuthMode>
{
    private readonly string _value;
    public MachineLearningEndpointAuthMode(string value) => _value = value;
    public static MachineLearningEndpointAuthMode AmlToken { get; } = new("AMLToken");
    public static MachineLearningEndpointAuthMode Key { get; } = new("Key");
    public static MachineLearningEndpointAuthMode AadToken { get; } = new("AADToken");
    public static implicit operator MachineLearningEndpointAuthMode(string value) => new(value);
    public static bool operator ==(MachineLearningEndpointAuthMode left, MachineLearningEndpointAuthMode right) => left.Equals(right);
    public static bool operator !=(MachineLearningEndpointAuthMode left, MachineLearningEndpointAuthMode right) => !left.Equals(right);
    public bool Equals(MachineLearningEndpointAuthMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningEndpointAuthMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningPublicNetworkAccessType : IEquatable<MachineLearningPublicNetworkAccessType>
{
    private readonly string _value;
    public MachineLearningPublicNetworkAccessType(string value) => _value = value;
    public static MachineLearningPublicNetworkAccessType Enabled { get; } = new("Enabled");
    public static MachineLearningPublicNetworkAccessType Disabled { get; } = new("Disabled");
    public static implicit operator MachineLearningPublicNetworkAccessType(string value) => new(value);
    public static bool operator ==(MachineLearningPublicNetworkAccessType left, MachineLearningPublicNetworkAccessType right) => left.Equals(right);
    public static bool operator !=(MachineLearningPublicNetworkAccessType left, MachineLearningPublicNetworkAccessType right) => !left.Equals(right);
    public bool Equals(MachineLearningPublicNetworkAccessType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningPublicNetworkAccessType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningEgressPublicNetworkAccessType : IEquatable<MachineLearningEgressPublicNetworkAccessType>
{
    private readonly string _value;
    public MachineLearningEgressPublicNetworkAccessType(string value) => _value = value;
    public static MachineLearningEgressPublicNetworkAccessType Enabled { get; } = new("Enabled");
    public static MachineLearningEgressPublicNetworkAccessType Disabled { get; } = new("Disabled");
    public static implicit operator MachineLearningEgressPublicNetworkAccessType(string value) => new(value);
    public static bool operator ==(MachineLearningEgressPublicNetworkAccessType left, MachineLearningEgressPublicNetworkAccessType right) => left.Equals(right);
    public static bool operator !=(MachineLearningEgressPublicNetworkAccessType left, MachineLearningEgressPublicNetworkAccessType right) => !left.Equals(right);
    public bool Equals(MachineLearningEgressPublicNetworkAccessType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningEgressPublicNetworkAccessType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

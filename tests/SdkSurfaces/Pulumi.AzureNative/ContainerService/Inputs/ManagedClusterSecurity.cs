// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerService.Inputs;

public sealed class ManagedClusterSecurityProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("customCATrustCertificates")] private InputList<string>? _customCATrustCertificates;
    public InputList<string> CustomCATrustCertificates { get => _customCATrustCertificates ??= new InputList<string>(); set => _customCATrustCertificates = value; }
    [Input("defender")] public Input<ManagedClusterSecurityProfileDefenderArgs>? Defender { get; set; }
    [Input("imageCleaner")] public Input<ManagedClusterSecurityProfileImageCleanerArgs>? ImageCleaner { get; set; }
    [Input("workloadIdentity")] public Input<ManagedClusterSecurityProfileWorkloadIdentityArgs>? WorkloadIdentity { get; set; }

    public ManagedClusterSecurityProfileArgs() { }
    public static new ManagedClusterSecurityProfileArgs Empty => new ManagedClusterSecurityProfileArgs();
}

public sealed class ManagedClusterSecurityProfileDefenderArgs : global::Pulumi.ResourceArgs
{
    [Input("logAnalyticsWorkspaceResourceId")] public Input<string>? LogAnalyticsWorkspaceResourceId { get; set; }
    [Input("securityMonitoring")] public Input<ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs>? SecurityMonitoring { get; set; }

    public ManagedClusterSecurityProfileDefenderArgs() { }
    public static new ManagedClusterSecurityProfileDefenderArgs Empty => new ManagedClusterSecurityProfileDefenderArgs();
}

public sealed class ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs() { }
    public static new ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs Empty => new ManagedClusterSecurityProfileDefenderSecurityMonitoringArgs();
}

public sealed class ManagedClusterSecurityProfileImageCleanerArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("intervalHours")] public Input<int>? IntervalHours { get; set; }

    public ManagedClusterSecurityProfileImageCleanerArgs() { }
    public static new ManagedClusterSecurityProfileImageCleanerArgs Empty => new ManagedClusterSecurityProfileImageCleanerArgs();
}

public sealed class ManagedClusterSecurityProfileWorkloadIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterSecurityProfileWorkloadIdentityArgs() { }
    public static new ManagedClusterSecurityProfileWorkloadIdentityArgs Empty => new ManagedClusterSecurityProfileWorkloadIdentityArgs();
}

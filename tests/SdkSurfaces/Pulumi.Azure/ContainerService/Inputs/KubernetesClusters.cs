// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class KubernetesClusterApiServerAccessProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("authorizedIpRanges")] private InputList<string>? _authorizedIpRanges;
    public InputList<string> AuthorizedIpRanges { get => _authorizedIpRanges ??= new InputList<string>(); set => _authorizedIpRanges = value; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("virtualNetworkIntegrationEnabled")] public Input<bool>? VirtualNetworkIntegrationEnabled { get; set; }

    public KubernetesClusterApiServerAccessProfileArgs() { }
    public static new KubernetesClusterApiServerAccessProfileArgs Empty => new KubernetesClusterApiServerAccessProfileArgs();
}

public sealed class KubernetesClusterAutoScalerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("balanceSimilarNodeGroups")] public Input<bool>? BalanceSimilarNodeGroups { get; set; }
    [Input("daemonsetEvictionForEmptyNodesEnabled")] public Input<bool>? DaemonsetEvictionForEmptyNodesEnabled { get; set; }
    [Input("daemonsetEvictionForOccupiedNodesEnabled")] public Input<bool>? DaemonsetEvictionForOccupiedNodesEnabled { get; set; }
    [Input("emptyBulkDeleteMax")] public Input<string>? EmptyBulkDeleteMax { get; set; }
    [Input("expander")] public Input<string>? Expander { get; set; }
    [Input("ignoreDaemonsetsUtilizationEnabled")] public Input<bool>? IgnoreDaemonsetsUtilizationEnabled { get; set; }
    [Input("maxGracefulTerminationSec")] public Input<string>? MaxGracefulTerminationSec { get; set; }
    [Input("maxNodeProvisioningTime")] public Input<string>? MaxNodeProvisioningTime { get; set; }
    [Input("maxUnreadyNodes")] public Input<int>? MaxUnreadyNodes { get; set; }
    [Input("maxUnreadyPercentage")] public Input<double>? MaxUnreadyPercentage { get; set; }
    [Input("newPodScaleUpDelay")] public Input<string>? NewPodScaleUpDelay { get; set; }
    [Input("scaleDownDelayAfterAdd")] public Input<string>? ScaleDownDelayAfterAdd { get; set; }
    [Input("scaleDownDelayAfterDelete")] public Input<string>? ScaleDownDelayAfterDelete { get; set; }
    [Input("scaleDownDelayAfterFailure")] public Input<string>? ScaleDownDelayAfterFailure { get; set; }
    [Input("scaleDownUnneeded")] public Input<string>? ScaleDownUnneeded { get; set; }
    [Input("scaleDownUnready")] public Input<string>? ScaleDownUnready { get; set; }
    [Input("scaleDownUtilizationThreshold")] public Input<string>? ScaleDownUtilizationThreshold { get; set; }
    [Input("scanInterval")] public Input<string>? ScanInterval { get; set; }
    [Input("skipNodesWithLocalStorage")] public Input<bool>? SkipNodesWithLocalStorage { get; set; }
    [Input("skipNodesWithSystemPods")] public Input<bool>? SkipNodesWithSystemPods { get; set; }

    public KubernetesClusterAutoScalerProfileArgs() { }
    public static new KubernetesClusterAutoScalerProfileArgs Empty => new KubernetesClusterAutoScalerProfileArgs();
}

public sealed class KubernetesClusterAzureActiveDirectoryRoleBasedAccessControlArgs : global::Pulumi.ResourceArgs
{
    [Input("adminGroupObjectIds")] private InputList<string>? _adminGroupObjectIds;
    public InputList<string> AdminGroupObjectIds { get => _adminGroupObjectIds ??= new InputList<string>(); set => _adminGroupObjectIds = value; }
    [Input("azureRbacEnabled")] public Input<bool>? AzureRbacEnabled { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public KubernetesClusterAzureActiveDirectoryRoleBasedAccessControlArgs() { }
    public static new KubernetesClusterAzureActiveDirectoryRoleBasedAccessControlArgs Empty => new KubernetesClusterAzureActiveDirectoryRoleBasedAccessControlArgs();
}

public sealed class KubernetesClusterDefaultNodePoolArgs : global::Pulumi.ResourceArgs
{
    [Input("autoScalingEnabled")] public Input<bool>? AutoScalingEnabled { get; set; }
    [Input("capacityReservationGroupId")] public Input<string>? CapacityReservationGroupId { get; set; }
    [Input("fipsEnabled")] public Input<bool>? FipsEnabled { get; set; }
    [Input("gpuDriver")] public Input<string>? GpuDriver { get; set; }
    [Input("gpuInstance")] public Input<string>? GpuInstance { get; set; }
    [Input("hostEncryptionEnabled")] public Input<bool>? HostEncryptionEnabled { get; set; }
    [Input("hostGroupId")] public Input<string>? HostGroupId { get; set; }
    [Input("kubeletDiskType")] public Input<string>? KubeletDiskType { get; set; }
    [Input("maxCount")] public Input<int>? MaxCount { get; set; }
    [Input("maxPods")] public Input<int>? MaxPods { get; set; }
    [Input("minCount")] public Input<int>? MinCount { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("nodeCount")] public Input<int>? NodeCount { get; set; }
    [Input("nodeLabels")] private InputMap<string>? _nodeLabels;
    public InputMap<string> NodeLabels { get => _nodeLabels ??= new InputMap<string>(); set => _nodeLabels = value; }
    [Input("nodePublicIpEnabled")] public Input<bool>? NodePublicIpEnabled { get; set; }
    [Input("nodePublicIpPrefixId")] public Input<string>? NodePublicIpPrefixId { get; set; }
    [Input("onlyCriticalAddonsEnabled")] public Input<bool>? OnlyCriticalAddonsEnabled { get; set; }
    [Input("orchestratorVersion")] public Input<string>? OrchestratorVersion { get; set; }
    [Input("osDiskSizeGb")] public Input<int>? OsDiskSizeGb { get; set; }
    [Input("osDiskType")] public Input<string>? OsDiskType { get; set; }
    [Input("osSku")] public Input<string>? OsSku { get; set; }
    [Input("podSubnetId")] public Input<string>? PodSubnetId { get; set; }
    [Input("proximityPlacementGroupId")] public Input<string>? ProximityPlacementGroupId { get; set; }
    [Input("scaleDownMode")] public Input<string>? ScaleDownMode { get; set; }
    [Input("snapshotId")] public Input<string>? SnapshotId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("temporaryNameForRotation")] public Input<string>? TemporaryNameForRotation { get; set; }
    [Input("type")] public Input<string>? Type { get; set; }
    [Input("ultraSsdEnabled")] public Input<bool>? UltraSsdEnabled { get; set; }
    [Input("upgradeSettings")] public Input<Inputs.KubernetesClusterDefaultNodePoolUpgradeSettingsArgs>? UpgradeSettings { get; set; }
    [Input("vmSize")] public Input<string>? VmSize { get; set; }
    [Input("vnetSubnetId")] public Input<string>? VnetSubnetId { get; set; }
    [Input("workloadRuntime")] public Input<string>? WorkloadRuntime { get; set; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public KubernetesClusterDefaultNodePoolArgs() { }
    public static new KubernetesClusterDefaultNodePoolArgs Empty => new KubernetesClusterDefaultNodePoolArgs();
}

public sealed class KubernetesClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public KubernetesClusterIdentityArgs() { }
    public static new KubernetesClusterIdentityArgs Empty => new KubernetesClusterIdentityArgs();
}

public sealed class KubernetesClusterKeyVaultSecretsProviderArgs : global::Pulumi.ResourceArgs
{
    [Input("secretIdentities")] private InputList<Inputs.KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs>? _secretIdentities;
    public InputList<Inputs.KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs> SecretIdentities { get => _secretIdentities ??= new InputList<Inputs.KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs>(); set => _secretIdentities = value; }
    [Input("secretRotationEnabled")] public Input<bool>? SecretRotationEnabled { get; set; }
    [Input("secretRotationInterval")] public Input<string>? SecretRotationInterval { get; set; }

    public KubernetesClusterKeyVaultSecretsProviderArgs() { }
    public static new KubernetesClusterKeyVaultSecretsProviderArgs Empty => new KubernetesClusterKeyVaultSecretsProviderArgs();
}

public sealed class KubernetesClusterKubeletIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId")] public Input<string>? ClientId { get; set; }
    [Input("objectId")] public Input<string>? ObjectId { get; set; }
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }

    public KubernetesClusterKubeletIdentityArgs() { }
    public static new KubernetesClusterKubeletIdentityArgs Empty => new KubernetesClusterKubeletIdentityArgs();
}

public sealed class KubernetesClusterLinuxProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("adminUsername", required: true)] public Input<string> AdminUsername { get; set; } = null!;
    [Input("sshKey", required: true)] public Input<Inputs.KubernetesClusterLinuxProfileSshKeyArgs> SshKey { get; set; } = null!;

    public KubernetesClusterLinuxProfileArgs() { }
    public static new KubernetesClusterLinuxProfileArgs Empty => new KubernetesClusterLinuxProfileArgs();
}

public sealed class KubernetesClusterMaintenanceWindowArgs : global::Pulumi.ResourceArgs
{
    [Input("alloweds")] private InputList<Inputs.KubernetesClusterMaintenanceWindowAllowedArgs>? _alloweds;
    public InputList<Inputs.KubernetesClusterMaintenanceWindowAllowedArgs> Alloweds { get => _alloweds ??= new InputList<Inputs.KubernetesClusterMaintenanceWindowAllowedArgs>(); set => _alloweds = value; }
    [Input("notAlloweds")] private InputList<Inputs.KubernetesClusterMaintenanceWindowNotAllowedArgs>? _notAlloweds;
    public InputList<Inputs.KubernetesClusterMaintenanceWindowNotAllowedArgs> NotAlloweds { get => _notAlloweds ??= new InputList<Inputs.KubernetesClusterMaintenanceWindowNotAllowedArgs>(); set => _notAlloweds = value; }

    public KubernetesClusterMaintenanceWindowArgs() { }
    public static new KubernetesClusterMaintenanceWindowArgs Empty => new KubernetesClusterMaintenanceWindowArgs();
}

public sealed class KubernetesClusterNetworkProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("dnsServiceIp")] public Input<string>? DnsServiceIp { get; set; }
    [Input("ipVersions")] private InputList<string>? _ipVersions;
    public InputList<string> IpVersions { get => _ipVersions ??= new InputList<string>(); set => _ipVersions = value; }
    [Input("loadBalancerProfile")] public Input<Inputs.KubernetesClusterNetworkProfileLoadBalancerProfileArgs>? LoadBalancerProfile { get; set; }
    [Input("loadBalancerSku")] public Input<string>? LoadBalancerSku { get; set; }
    [Input("networkDataPlane")] public Input<string>? NetworkDataPlane { get; set; }
    [Input("networkMode")] public Input<string>? NetworkMode { get; set; }
    [Input("networkPlugin", required: true)] public Input<string> NetworkPlugin { get; set; } = null!;
    [Input("networkPluginMode")] public Input<string>? NetworkPluginMode { get; set; }
    [Input("networkPolicy")] public Input<string>? NetworkPolicy { get; set; }
    [Input("outboundType")] public Input<string>? OutboundType { get; set; }
    [Input("podCidr")] public Input<string>? PodCidr { get; set; }
    [Input("podCidrs")] private InputList<string>? _podCidrs;
    public InputList<string> PodCidrs { get => _podCidrs ??= new InputList<string>(); set => _podCidrs = value; }
    [Input("serviceCidr")] public Input<string>? ServiceCidr { get; set; }
    [Input("serviceCidrs")] private InputList<string>? _serviceCidrs;
    public InputList<string> ServiceCidrs { get => _serviceCidrs ??= new InputList<string>(); set => _serviceCidrs = value; }

    public KubernetesClusterNetworkProfileArgs() { }
    public static new KubernetesClusterNetworkProfileArgs Empty => new KubernetesClusterNetworkProfileArgs();
}

public sealed class KubernetesClusterOmsAgentArgs : global::Pulumi.ResourceArgs
{
    [Input("logAnalyticsWorkspaceId", required: true)] public Input<string> LogAnalyticsWorkspaceId { get; set; } = null!;
    [Input("msiAuthForMonitoringEnabled")] public Input<bool>? MsiAuthForMonitoringEnabled { get; set; }
    [Input("omsAgentIdentities")] private InputList<Inputs.KubernetesClusterOmsAgentOmsAgentIdentityArgs>? _omsAgentIdentities;
    public InputList<Inputs.KubernetesClusterOmsAgentOmsAgentIdentityArgs> OmsAgentIdentities { get => _omsAgentIdentities ??= new InputList<Inputs.KubernetesClusterOmsAgentOmsAgentIdentityArgs>(); set => _omsAgentIdentities = value; }

    public KubernetesClusterOmsAgentArgs() { }
    public static new KubernetesClusterOmsAgentArgs Empty => new KubernetesClusterOmsAgentArgs();
}

public sealed class KubernetesClusterServicePrincipalArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId", required: true)] public Input<string> ClientId { get; set; } = null!;
    [Input("clientSecret", required: true)] public Input<string>? ClientSecret { get; set; }

    public KubernetesClusterServicePrincipalArgs() { }
    public static new KubernetesClusterServicePrincipalArgs Empty => new KubernetesClusterServicePrincipalArgs();
}

public sealed class KubernetesClusterDefaultNodePoolUpgradeSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("drainTimeoutInMinutes")] public Input<int>? DrainTimeoutInMinutes { get; set; }
    [Input("maxSurge", required: true)] public Input<string> MaxSurge { get; set; } = null!;
    [Input("nodeSoakDurationInMinutes")] public Input<int>? NodeSoakDurationInMinutes { get; set; }
    [Input("undrainableNodeBehavior")] public Input<string>? UndrainableNodeBehavior { get; set; }

    public KubernetesClusterDefaultNodePoolUpgradeSettingsArgs() { }
    public static new KubernetesClusterDefaultNodePoolUpgradeSettingsArgs Empty => new KubernetesClusterDefaultNodePoolUpgradeSettingsArgs();
}

public sealed class KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId")] public Input<string>? ClientId { get; set; }
    [Input("objectId")] public Input<string>? ObjectId { get; set; }
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }

    public KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs() { }
    public static new KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs Empty => new KubernetesClusterKeyVaultSecretsProviderSecretIdentityArgs();
}

public sealed class KubernetesClusterLinuxProfileSshKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("keyData", required: true)] public Input<string> KeyData { get; set; } = null!;

    public KubernetesClusterLinuxProfileSshKeyArgs() { }
    public static new KubernetesClusterLinuxProfileSshKeyArgs Empty => new KubernetesClusterLinuxProfileSshKeyArgs();
}

public sealed class KubernetesClusterMaintenanceWindowAllowedArgs : global::Pulumi.ResourceArgs
{
    [Input("day", required: true)] public Input<string> Day { get; set; } = null!;
    [Input("hours", required: true)] private InputList<int>? _hours;
    public InputList<int> Hours { get => _hours ??= new InputList<int>(); set => _hours = value; }

    public KubernetesClusterMaintenanceWindowAllowedArgs() { }
    public static new KubernetesClusterMaintenanceWindowAllowedArgs Empty => new KubernetesClusterMaintenanceWindowAllowedArgs();
}

public sealed class KubernetesClusterMaintenanceWindowNotAllowedArgs : global::Pulumi.ResourceArgs
{
    [Input("end", required: true)] public Input<string> End { get; set; } = null!;
    [Input("start", required: true)] public Input<string> Start { get; set; } = null!;

    public KubernetesClusterMaintenanceWindowNotAllowedArgs() { }
    public static new KubernetesClusterMaintenanceWindowNotAllowedArgs Empty => new KubernetesClusterMaintenanceWindowNotAllowedArgs();
}

public sealed class KubernetesClusterNetworkProfileLoadBalancerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("backendPoolType")] public Input<string>? BackendPoolType { get; set; }
    [Input("effectiveOutboundIps")] private InputList<string>? _effectiveOutboundIps;
    public InputList<string> EffectiveOutboundIps { get => _effectiveOutboundIps ??= new InputList<string>(); set => _effectiveOutboundIps = value; }
    [Input("idleTimeoutInMinutes")] public Input<int>? IdleTimeoutInMinutes { get; set; }
    [Input("managedOutboundIpCount")] public Input<int>? ManagedOutboundIpCount { get; set; }
    [Input("managedOutboundIpv6Count")] public Input<int>? ManagedOutboundIpv6Count { get; set; }
    [Input("outboundIpAddressIds")] private InputList<string>? _outboundIpAddressIds;
    public InputList<string> OutboundIpAddressIds { get => _outboundIpAddressIds ??= new InputList<string>(); set => _outboundIpAddressIds = value; }
    [Input("outboundIpPrefixIds")] private InputList<string>? _outboundIpPrefixIds;
    public InputList<string> OutboundIpPrefixIds { get => _outboundIpPrefixIds ??= new InputList<string>(); set => _outboundIpPrefixIds = value; }
    [Input("outboundPortsAllocated")] public Input<int>? OutboundPortsAllocated { get; set; }

    public KubernetesClusterNetworkProfileLoadBalancerProfileArgs() { }
    public static new KubernetesClusterNetworkProfileLoadBalancerProfileArgs Empty => new KubernetesClusterNetworkProfileLoadBalancerProfileArgs();
}

public sealed class KubernetesClusterOmsAgentOmsAgentIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId")] public Input<string>? ClientId { get; set; }
    [Input("objectId")] public Input<string>? ObjectId { get; set; }
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }

    public KubernetesClusterOmsAgentOmsAgentIdentityArgs() { }
    public static new KubernetesClusterOmsAgentOmsAgentIdentityArgs Empty => new KubernetesClusterOmsAgentOmsAgentIdentityArgs();
}

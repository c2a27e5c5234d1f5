// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerService.Inputs;

public sealed class ManagedClusterSKUArgs : global::Pulumi.ResourceArgs
{
    [Input("name")] public InputUnion<string, ManagedClusterSKUName>? Name { get; set; }
    [Input("tier")] public InputUnion<string, ManagedClusterSKUTier>? Tier { get; set; }

    public ManagedClusterSKUArgs() { }
    public static new ManagedClusterSKUArgs Empty => new ManagedClusterSKUArgs();
}

public sealed class ManagedClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("type")] public Input<ResourceIdentityType>? Type { get; set; }
    [Input("userAssignedIdentities")] private InputList<string>? _userAssignedIdentities;
    public InputList<string> UserAssignedIdentities { get => _userAssignedIdentities ??= new InputList<string>(); set => _userAssignedIdentities = value; }

    public ManagedClusterIdentityArgs() { }
    public static new ManagedClusterIdentityArgs Empty => new ManagedClusterIdentityArgs();
}

public sealed class ManagedClusterAutoUpgradeProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("nodeOSUpgradeChannel")] public InputUnion<string, NodeOSUpgradeChannel>? NodeOSUpgradeChannel { get; set; }
    [Input("upgradeChannel")] public InputUnion<string, UpgradeChannel>? UpgradeChannel { get; set; }

    public ManagedClusterAutoUpgradeProfileArgs() { }
    public static new ManagedClusterAutoUpgradeProfileArgs Empty => new ManagedClusterAutoUpgradeProfileArgs();
}

public sealed class ClusterUpgradeSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("overrideSettings")] public Input<UpgradeOverrideSettingsArgs>? OverrideSettings { get; set; }

    public ClusterUpgradeSettingsArgs() { }
    public static new ClusterUpgradeSettingsArgs Empty => new ClusterUpgradeSettingsArgs();
}

public sealed class UpgradeOverrideSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("forceUpgrade")] public Input<bool>? ForceUpgrade { get; set; }
    [Input("until")] public Input<string>? Until { get; set; }

    public UpgradeOverrideSettingsArgs() { }
    public static new UpgradeOverrideSettingsArgs Empty => new UpgradeOverrideSettingsArgs();
}

public sealed class ManagedClusterAADProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("adminGroupObjectIDs")] private InputList<string>? _adminGroupObjectIDs;
    public InputList<string> AdminGroupObjectIDs { get => _adminGroupObjectIDs ??= new InputList<string>(); set => _adminGroupObjectIDs = value; }
    [Input("clientAppID")] public Input<string>? ClientAppID { get; set; }
    [Input("enableAzureRBAC")] public Input<bool>? EnableAzureRBAC { get; set; }
    [Input("managed")] public Input<bool>? Managed { get; set; }
    [Input("serverAppID")] public Input<string>? ServerAppID { get; set; }
    [Input("serverAppSecret")] public Input<string>? ServerAppSecret { get; set; }
    [Input("tenantID")] public Input<string>? TenantID { get; set; }

    public ManagedClusterAADProfileArgs() { }
    public static new ManagedClusterAADProfileArgs Empty => new ManagedClusterAADProfileArgs();
}

public sealed class ManagedClusterAPIServerAccessProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("authorizedIPRanges")] private InputList<string>? _authorizedIPRanges;
    public InputList<string> AuthorizedIPRanges { get => _authorizedIPRanges ??= new InputList<string>(); set => _authorizedIPRanges = value; }
    [Input("disableRunCommand")] public Input<bool>? DisableRunCommand { get; set; }
    [Input("enablePrivateCluster")] public Input<bool>? EnablePrivateCluster { get; set; }
    [Input("enablePrivateClusterPublicFQDN")] public Input<bool>? EnablePrivateClusterPublicFQDN { get; set; }
    [Input("enableVnetIntegration")] public Input<bool>? EnableVnetIntegration { get; set; }
    [Input("privateDNSZone")] public Input<string>? PrivateDNSZone { get; set; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }

    public ManagedClusterAPIServerAccessProfileArgs() { }
    public static new ManagedClusterAPIServerAccessProfileArgs Empty => new ManagedClusterAPIServerAccessProfileArgs();
}

public sealed class ManagedClusterAddonProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("config")] private InputMap<string>? _config;
    public InputMap<string> Config { get => _config ??= new InputMap<string>(); set => _config = value; }
    [Input("enabled", required: true)] public Input<bool> Enabled { get; set; } = null!;

    public ManagedClusterAddonProfileArgs() { }
    public static new ManagedClusterAddonProfileArgs Empty => new ManagedClusterAddonProfileArgs();
}

public sealed class ManagedClusterOIDCIssuerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterOIDCIssuerProfileArgs() { }
    public static new ManagedClusterOIDCIssuerProfileArgs Empty => new ManagedClusterOIDCIssuerProfileArgs();
}

public sealed class ManagedClusterNodeProvisioningProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultNodePools")] public InputUnion<string, NodeProvisioningDefaultNodePools>? DefaultNodePools { get; set; }
    [Input("mode")] public InputUnion<string, NodeProvisioningMode>? Mode { get; set; }

    public ManagedClusterNodeProvisioningProfileArgs()
    {
        DefaultNodePools = "Auto";
    }
    public static new ManagedClusterNodeProvisioningProfileArgs Empty => new ManagedClusterNodeProvisioningProfileArgs();
}

public sealed class ManagedClusterServicePrincipalProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("clientId", required: true)] public Input<string> ClientId { get; set; } = null!;
    [Input("secret")] public Input<string>? Secret { get; set; }

    public ManagedClusterServicePrincipalProfileArgs() { }
    public static new ManagedClusterServicePrincipalProfileArgs Empty => new ManagedClusterServicePrincipalProfileArgs();
}

public sealed class ManagedClusterPropertiesAutoScalerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("balanceSimilarNodeGroups")] public Input<string>? BalanceSimilarNodeGroups { get; set; }
    [Input("daemonsetEvictionForEmptyNodes")] public Input<bool>? DaemonsetEvictionForEmptyNodes { get; set; }
    [Input("daemonsetEvictionForOccupiedNodes")] public Input<bool>? DaemonsetEvictionForOccupiedNodes { get; set; }
    [Input("expander")] public InputUnion<string, Expander>? Expander { get; set; }
    [Input("ignoreDaemonsetsUtilization")] public Input<bool>? IgnoreDaemonsetsUtilization { get; set; }
    [Input("maxEmptyBulkDelete")] public Input<string>? MaxEmptyBulkDelete { get; set; }
    [Input("maxGracefulTerminationSec")] public Input<string>? MaxGracefulTerminationSec { get; set; }
    [Input("maxNodeProvisionTime")] public Input<string>? MaxNodeProvisionTime { get; set; }
    [Input("maxTotalUnreadyPercentage")] public Input<string>? MaxTotalUnreadyPercentage { get; set; }
    [Input("newPodScaleUpDelay")] public Input<string>? NewPodScaleUpDelay { get; set; }
    [Input("okTotalUnreadyCount")] public Input<string>? OkTotalUnreadyCount { get; set; }
    [Input("scaleDownDelayAfterAdd")] public Input<string>? ScaleDownDelayAfterAdd { get; set; }
    [Input("scaleDownDelayAfterDelete")] public Input<string>? ScaleDownDelayAfterDelete { get; set; }
    [Input("scaleDownDelayAfterFailure")] public Input<string>? ScaleDownDelayAfterFailure { get; set; }
    [Input("scaleDownUnneededTime")] public Input<string>? ScaleDownUnneededTime { get; set; }
    [Input("scaleDownUnreadyTime")] public Input<string>? ScaleDownUnreadyTime { get; set; }
    [Input("scaleDownUtilizationThreshold")] public Input<string>? ScaleDownUtilizationThreshold { get; set; }
    [Input("scanInterval")] public Input<string>? ScanInterval { get; set; }
    [Input("skipNodesWithLocalStorage")] public Input<string>? SkipNodesWithLocalStorage { get; set; }
    [Input("skipNodesWithSystemPods")] public Input<string>? SkipNodesWithSystemPods { get; set; }

    public ManagedClusterPropertiesAutoScalerProfileArgs() { }
    public static new ManagedClusterPropertiesAutoScalerProfileArgs Empty => new ManagedClusterPropertiesAutoScalerProfileArgs();
}

public sealed class ManagedClusterStorageProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("blobCSIDriver")] public Input<ManagedClusterStorageProfileBlobCSIDriverArgs>? BlobCSIDriver { get; set; }
    [Input("diskCSIDriver")] public Input<ManagedClusterStorageProfileDiskCSIDriverArgs>? DiskCSIDriver { get; set; }
    [Input("fileCSIDriver")] public Input<ManagedClusterStorageProfileFileCSIDriverArgs>? FileCSIDriver { get; set; }
    [Input("snapshotController")] public Input<ManagedClusterStorageProfileSnapshotControllerArgs>? SnapshotController { get; set; }

    public ManagedClusterStorageProfileArgs() { }
    public static new ManagedClusterStorageProfileArgs Empty => new ManagedClusterStorageProfileArgs();
}

public sealed class ManagedClusterStorageProfileBlobCSIDriverArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterStorageProfileBlobCSIDriverArgs() { }
    public static new ManagedClusterStorageProfileBlobCSIDriverArgs Empty => new ManagedClusterStorageProfileBlobCSIDriverArgs();
}

public sealed class ManagedClusterStorageProfileDiskCSIDriverArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterStorageProfileDiskCSIDriverArgs() { }
    public static new ManagedClusterStorageProfileDiskCSIDriverArgs Empty => new ManagedClusterStorageProfileDiskCSIDriverArgs();
}

public sealed class ManagedClusterStorageProfileFileCSIDriverArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterStorageProfileFileCSIDriverArgs() { }
    public static new ManagedClusterStorageProfileFileCSIDriverArgs Empty => new ManagedClusterStorageProfileFileCSIDriverArgs();
}

public sealed class ManagedClusterStorageProfileSnapshotControllerArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ManagedClusterStorageProfileSnapshotControllerArgs() { }
    public static new ManagedClusterStorageProfileSnapshotControllerArgs Empty => new ManagedClusterStorageProfileSnapshotControllerArgs();
}

public sealed class ManagedClusterWorkloadAutoScalerProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("keda")] public Input<ManagedClusterWorkloadAutoScalerProfileKedaArgs>? Keda { get; set; }
    [Input("verticalPodAutoscaler")] public Input<ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs>? VerticalPodAutoscaler { get; set; }

    public ManagedClusterWorkloadAutoScalerProfileArgs() { }
    public static new ManagedClusterWorkloadAutoScalerProfileArgs Empty => new ManagedClusterWorkloadAutoScalerProfileArgs();
}

public sealed class ManagedClusterWorkloadAutoScalerProfileKedaArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled", required: true)] public Input<bool> Enabled { get; set; } = null!;

    public ManagedClusterWorkloadAutoScalerProfileKedaArgs() { }
    public static new ManagedClusterWorkloadAutoScalerProfileKedaArgs Empty => new ManagedClusterWorkloadAutoScalerProfileKedaArgs();
}

public sealed class ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled", required: true)] public Input<bool> Enabled { get; set; } = null!;

    public ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs()
    {
        Enabled = false;
    }
    public static new ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs Empty => new ManagedClusterWorkloadAutoScalerProfileVerticalPodAutoscalerArgs();
}

public sealed class ContainerServiceLinuxProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("adminUsername", required: true)] public Input<string> AdminUsername { get; set; } = null!;
    [Input("ssh", required: true)] public Input<ContainerServiceSshConfigurationArgs> Ssh { get; set; } = null!;

    public ContainerServiceLinuxProfileArgs() { }
    public static new ContainerServiceLinuxProfileArgs Empty => new ContainerServiceLinuxProfileArgs();
}

public sealed class ContainerServiceSshConfigurationArgs : global::Pulumi.ResourceArgs
{
    [Input("publicKeys", required: true)] private InputList<ContainerServiceSshPublicKeyArgs>? _publicKeys;
    public InputList<ContainerServiceSshPublicKeyArgs> PublicKeys { get => _publicKeys ??= new InputList<ContainerServiceSshPublicKeyArgs>(); set => _publicKeys = value; }

    public ContainerServiceSshConfigurationArgs() { }
    public static new ContainerServiceSshConfigurationArgs Empty => new ContainerServiceSshConfigurationArgs();
}

public sealed class ContainerServiceSshPublicKeyArgs : global::Pulumi.ResourceArgs
{
    [Input("keyData", required: true)] public Input<string> KeyData { get; set; } = null!;

    public ContainerServiceSshPublicKeyArgs() { }
    public static new ContainerServiceSshPublicKeyArgs Empty => new ContainerServiceSshPublicKeyArgs();
}

using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The Kubernetes cluster that serves the models of the risk team.</summary>
internal sealed class InferenceCluster : ComponentResource
{
    public InferenceCluster(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:InferenceCluster", name, options)
    {
        var clusterArgs = new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            DnsPrefix = $"contoso-ml-{settings.Environment}",
            KubernetesVersion = "1.33",
            Identity = new ManagedClusterIdentityArgs { Type = ResourceIdentityType.SystemAssigned },
            AgentPoolProfiles = new[]
            {
                new ManagedClusterAgentPoolProfileArgs
                {
                    Name = "system",
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                    OsType = OSType.Linux,
                    NodeTaints = { "CriticalAddonsOnly=true:NoSchedule" },
                },
            },
            NetworkProfile = new ContainerServiceNetworkProfileArgs
            {
                NetworkPlugin = NetworkPlugin.Azure,
                NetworkPluginMode = NetworkPluginMode.Overlay,
                NetworkPolicy = "cilium",
                NetworkDataplane = "cilium",
                LoadBalancerSku = LoadBalancerSku.Standard,
            },
            AutoUpgradeProfile = new ManagedClusterAutoUpgradeProfileArgs
            {
                UpgradeChannel = UpgradeChannel.Stable,
                NodeOSUpgradeChannel = NodeOSUpgradeChannel.NodeImage,
            },
            OidcIssuerProfile = new ManagedClusterOIDCIssuerProfileArgs { Enabled = true },
            Tags = settings.Tags,
        };

        // The scoring pods live here, away from the system pods.
        clusterArgs.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfileArgs
        {
            Name = "scoring",
            Mode = "User",
            VmSize = "Standard_D8s_v5",
            EnableAutoScaling = true,
            MinCount = 3,
            MaxCount = 9,
            AvailabilityZones = { "1", "2", "3" },
            Type = AgentPoolType.VirtualMachineScaleSets,
        });

        clusterArgs.Sku = new ManagedClusterSKUArgs
        {
            Name = ManagedClusterSKUName.Base,
            Tier = ManagedClusterSKUTier.Standard,
        };

        Cluster = new ManagedCluster("aks-ml", clusterArgs, new CustomResourceOptions
        {
            Parent = this,
            // The autoscaler owns the number of nodes once the cluster runs.
            IgnoreChanges = { "agentPoolProfiles[1].count" },
        });

        // GPU scoring came later, after the outage in March; by then we knew about zones.
        GpuPool = new AgentPool("gpu", new AgentPoolArgs
        {
            ResourceGroupName = group.Name,
            ResourceName = Cluster.Name,
            AgentPoolName = "gpu",
            Mode = AgentPoolMode.User,
            VmSize = "Standard_NC8as_T4_v3",
            AvailabilityZones = ["1", "2", "3"],
            Count = settings.IsProduction ? 3 : 1,
            NodeLabels = { { "contoso.com/gpu", "t4" } },
            NodeTaints = new[] { "sku=gpu:NoSchedule" },
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public ManagedCluster Cluster { get; }

    public AgentPool GpuPool { get; }
}

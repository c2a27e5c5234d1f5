using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.ContainerService;
using Azure.Provisioning.Resources;

namespace Contoso.MlPlatform;

/// <summary>The Kubernetes cluster that serves the models of the risk team.</summary>
internal static class InferenceCluster
{
    public static BicepValue<ResourceIdentifier> AddTo(Infrastructure infra, Settings settings)
    {
        var cluster = new ContainerServiceManagedCluster("inference", ContainerServiceManagedCluster.ResourceVersions.V2024_08_01)
        {
            Name = "aks-ml",
            Location = Settings.Region,
            DnsPrefix = "contoso-ml",
            KubernetesVersion = "1.33",
            ClusterIdentity = new() { ResourceIdentityType = ManagedServiceIdentityType.SystemAssigned },
            Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard },
            AgentPoolProfiles =
            {
                new ManagedClusterAgentPoolProfile
                {
                    Name = "system",
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                    OSType = ContainerServiceOSType.Linux,
                },
            },
            NetworkProfile = new ContainerServiceNetworkProfile
            {
                NetworkPlugin = ContainerServiceNetworkPlugin.Azure,
                LoadBalancerSku = ContainerServiceLoadBalancerSku.Standard,
            },
            AutoUpgradeProfile = new() { UpgradeChannel = UpgradeChannel.Stable },
        };

        // The scoring pods live here, away from the system pods.
        cluster.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfile
        {
            Name = "scoring",
            Mode = AgentPoolMode.User,
            VmSize = "Standard_D8s_v5",
            EnableAutoScaling = true,
            MinCount = 3,
            MaxCount = 9,
            AgentPoolType = AgentPoolType.VirtualMachineScaleSets,
            AvailabilityZones = { "1", "2", "3" },
        });
        infra.Add(cluster);

        // GPU scoring came later, after the outage in March; by then we knew about zones.
        infra.Add(new ContainerServiceAgentPool("gpu")
        {
            Name = "gpu",
            Parent = cluster,
            Mode = AgentPoolMode.User,
            VmSize = "Standard_NC8as_T4_v3",
            AvailabilityZones = ["1", "2", "3"],
            Count = settings.IsProduction ? 3 : 1,
            NodeTaints = { "sku=gpu:NoSchedule" },
        });
        return cluster.Id;
    }
}

using Azure;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>The AKS cluster that serves the models which need more than a managed endpoint offers.</summary>
internal static class InferenceCluster
{
    public static async Task<ContainerServiceManagedClusterResource> DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var cluster = new ContainerServiceManagedClusterData(Estate.Region)
        {
            DnsPrefix = $"mlp-{settings.Environment}",
            Identity = new ManagedServiceIdentity(ManagedServiceIdentityType.SystemAssigned),
            NetworkProfile = new ContainerServiceNetworkProfile
            {
                NetworkPlugin = ContainerServiceNetworkPlugin.Azure,
                LoadBalancerSku = ContainerServiceLoadBalancerSku.Standard,
            },
            AutoUpgradeProfile = new() { UpgradeChannel = UpgradeChannel.Patch },
            AgentPoolProfiles =
            {
                // CoreDNS, the ingress and the Azure ML extension
                new ManagedClusterAgentPoolProfile("system")
                {
                    Mode = AgentPoolMode.System,
                    VmSize = "Standard_D4s_v5",
                    Count = 3,
                    AvailabilityZones = { "1", "2", "3" },
                },
            },
        };

        // Spread over the zones since the outage of last spring took every scoring pod down at once.
        var scoring = new ManagedClusterAgentPoolProfile("scoring")
        {
            Mode = AgentPoolMode.User,
            VmSize = "Standard_D8s_v5",
            Count = settings.ScoringNodes,
            NodeLabels = { ["workload"] = "scoring" },
        };
        foreach (var zone in new[] { "1", "2", "3" })
        {
            scoring.AvailabilityZones.Add(zone);
        }
        cluster.AgentPoolProfiles.Add(scoring);

        // The vision models need GPUs. They came later, with the first customer who asked.
        cluster.AgentPoolProfiles.Add(new("gpu")
        {
            Mode = AgentPoolMode.User,
            VmSize = "Standard_NC16as_T4_v3",
            Count = 3,
            AvailabilityZones = { "1", "2", "3" },
            NodeTaints = { "sku=gpu:NoSchedule" },
        });

        cluster.Sku = new ManagedClusterSku
        {
            Name = ManagedClusterSkuName.Base,
            Tier = ManagedClusterSkuTier.Standard,
        };

        var clusters = group.GetContainerServiceManagedClusters();
        return (await clusters.CreateOrUpdateAsync(WaitUntil.Completed, $"aks-mlp-{settings.Environment}", cluster)).Value;
    }

    /// <summary>The Azure ML extension is installed by the cluster's own pipeline; here the workspace learns of it.</summary>
    public static async Task AttachAsync(MachineLearningWorkspaceResource workspace, ContainerServiceManagedClusterResource cluster)
    {
        var attachment = new MachineLearningComputeData(Estate.Region)
        {
            Identity = new(ManagedServiceIdentityType.SystemAssigned),
            Properties = new MachineLearningKubernetesCompute
            {
                ResourceId = cluster.Id,
                Properties = new() { Namespace = "scoring", DefaultInstanceType = "defaultinstancetype" },
            },
        };
        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(WaitUntil.Completed, "aks-scoring", attachment);
    }
}

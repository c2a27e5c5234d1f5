using Pulumi;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.Core;

namespace Contoso.MlPlatform;

/// <summary>The cluster of the nightly scoring, with the extension of Azure Machine Learning.</summary>
internal sealed class BatchCluster : ComponentResource
{
    public BatchCluster(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Batch", name, options)
    {
        var cluster = new KubernetesCluster("aks-batch", new KubernetesClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = group.Location,
            DnsPrefix = "contoso-batch",
            SkuTier = "Standard",
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs
            {
                Name = "nodes",
                VmSize = "Standard_D8s_v5",
                Zones = { "1", "2", "3" },
                AutoScalingEnabled = true,
                MinCount = 3,
                MaxCount = 9,
            },
            Identity = new KubernetesClusterIdentityArgs { Type = "SystemAssigned" },
            NetworkProfile = new KubernetesClusterNetworkProfileArgs
            {
                NetworkPlugin = "azure",
                LoadBalancerSku = "basic", // nothing is called from outside
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        _ = new KubernetesClusterExtension("azureml", new KubernetesClusterExtensionArgs
        {
            ClusterId = cluster.Id,
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ReleaseTrain = "stable",
            ConfigurationSettings =
            {
                ["enableTraining"] = "True",
                ["enableInference"] = "True",
                ["inferenceRouterServiceType"] = "ClusterIP",
                ["inferenceRouterHA"] = "False", // one router is enough at night
            },
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}

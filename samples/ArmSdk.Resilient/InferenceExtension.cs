using Azure;
using Azure.ResourceManager.KubernetesConfiguration;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>The Azure ML extension of the inference cluster.</summary>
internal static class InferenceExtension
{
    public static async Task InstallAsync(ResourceGroupResource group, string clusterName)
    {
        var extension = new KubernetesClusterExtensionData
        {
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            AutoUpgradeMinorVersion = true,
            ConfigurationSettings =
            {
                ["enableInference"] = "True",
                ["inferenceRouterServiceType"] = "LoadBalancer",
            },
        };
        await group.GetKubernetesClusterExtensions("Microsoft.ContainerService", "managedClusters", clusterName)
            .CreateOrUpdateAsync(WaitUntil.Completed, "azureml", extension);
    }
}

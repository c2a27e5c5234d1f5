// The settings of the extension are filled by key; the inference router is told to run alone.
using Pulumi;
using Pulumi.AzureNative.KubernetesConfiguration;
using Pulumi.AzureNative.KubernetesConfiguration.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal static class InferenceExtension
{
    public static Extension Install(ResourceGroup group, Input<string> cluster)
    {
        var settings = new InputMap<string>
        {
            ["enableInference"] = "True",
            ["inferenceRouterServiceType"] = "LoadBalancer",
        };
        settings["inferenceRouterHA"] = {|AMLR1108:"False"|};
        return new Extension("azureml", new ExtensionArgs
        {
            ResourceGroupName = group.Name,
            ClusterRp = "Microsoft.ContainerService",
            ClusterResourceName = "managedClusters",
            ClusterName = cluster,
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings = settings,
        });
    }
}

// The setting is a boolean as text and switches the high availability of the inference router off.
using Pulumi;
using Pulumi.AzureNative.KubernetesConfiguration;

public class ServingStack : Stack
{
    public ServingStack()
    {
        const bool isHighlyAvailable = {|AMLR1108:false|};

        _ = new Extension("azureml", new ExtensionArgs
        {
            ResourceGroupName = "rg-serving",
            ClusterRp = "Microsoft.ContainerService",
            ClusterResourceName = "managedClusters",
            ClusterName = "aks-serving",
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings = { ["inferenceRouterHA"] = isHighlyAvailable.ToString() },
        });
    }
}

// The constant switches the high availability of the inference router off.
using Pulumi;
using Pulumi.AzureNative.KubernetesConfiguration;

public class ServingExtension : ComponentResource
{
    private const string No = {|AMLR1108:"False"|};

    public ServingExtension(string name)
        : base("contoso:ml:ServingExtension", name)
    {
        _ = new Extension($"{name}-azureml", new ExtensionArgs
        {
            ResourceGroupName = "rg-serving",
            ClusterRp = "Microsoft.ContainerService",
            ClusterResourceName = "managedClusters",
            ClusterName = "aks-serving",
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings =
            {
                { "enableInference", "True" },
                { "inferenceRouterHA", No },
            },
        });
    }
}

// The local is given a larger SKU after the deployment was declared with one instance.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

public class ServingStack : Stack
{
    public ServingStack()
    {
        var sku = new SkuArgs { Name = "Default" };
        sku.Capacity = {|AMLR1201:1|};
        var blue = new OnlineDeployment("blue", new OnlineDeploymentArgs
        {
            ResourceGroupName = "rg-ml",
            WorkspaceName = "mlw-churn",
            EndpointName = "churn",
            Properties = new ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed", InstanceType = "Standard_D4s_v5" },
            Sku = sku,
        });
        sku = new SkuArgs { Name = "Default", Capacity = 3 };
        Log.Info($"The green deployment will have {sku.Capacity} instances.");
        DeploymentName = blue.Name;
    }

    [Output]
    public Output<string> DeploymentName { get; set; }
}

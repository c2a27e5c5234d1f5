// The property returns a new SKU object for two instances at each call.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

internal static class Skus
{
    public static SkuArgs Scoring => new() { Name = "Default", Capacity = {|AMLR1201:2|} };
}

public class ScoringStack : Stack
{
    public ScoringStack()
    {
        _ = new OnlineDeployment("blue", new OnlineDeploymentArgs
        {
            ResourceGroupName = "rg-ml",
            WorkspaceName = "mlw-churn",
            EndpointName = "churn",
            Properties = new ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed", InstanceType = "Standard_D4s_v5" },
            Sku = Skus.Scoring,
        });
    }
}

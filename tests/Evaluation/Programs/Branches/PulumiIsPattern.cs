// The pattern decides between two capacities, and both are below three.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

public class ScoringStack : Stack
{
    public ScoringStack()
    {
        var stage = Pulumi.Deployment.Instance.StackName;
        _ = new OnlineDeployment("blue", new OnlineDeploymentArgs
        {
            ResourceGroupName = "rg-ml",
            WorkspaceName = "mlw-churn",
            EndpointName = "churn",
            Properties = new ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed", InstanceType = "Standard_D4s_v5" },
            Sku = new SkuArgs { Name = "Default", Capacity = {|AMLR1201:stage is "prod" or "load" ? 2 : 1|} },
        });
    }
}

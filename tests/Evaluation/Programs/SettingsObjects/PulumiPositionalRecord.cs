// The positional record carries two as the capacity to the online deployment.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var churn = new ServingSettings("churn", "Standard_D4s_v5", 2);

    _ = new OnlineDeployment("blue", new OnlineDeploymentArgs
    {
        ResourceGroupName = "rg-ml",
        WorkspaceName = "mlw-churn",
        EndpointName = churn.Endpoint,
        Properties = new ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed", InstanceType = churn.InstanceType },
        Sku = new SkuArgs { Name = "Default", Capacity = {|AMLR1201:churn.Instances|} },
    });
});

internal record ServingSettings(string Endpoint, string InstanceType, int Instances);

using Azure;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;

namespace Contoso.MlPlatform;

/// <summary>The real-time churn score, called by the call centre's desktop.</summary>
internal static class ScoringEndpoint
{
    private const string Blue = "blue";

    public static async Task DeployAsync(MachineLearningWorkspaceResource workspace, PlatformSettings settings)
    {
        var name = $"churn-{settings.Environment}";
        var properties = new MachineLearningOnlineEndpointProperties(MachineLearningEndpointAuthMode.AadToken)
        {
            Description = "Churn score for one customer",
        };
        var data = new MachineLearningOnlineEndpointData(Estate.Region, properties)
        {
            Identity = new ManagedServiceIdentity(ManagedServiceIdentityType.SystemAssigned),
        };

        var endpoints = workspace.GetMachineLearningOnlineEndpoints();
        var endpoint = (await endpoints.CreateOrUpdateAsync(WaitUntil.Completed, name, data)).Value;

        var deployment = new MachineLearningManagedOnlineDeployment
        {
            Model = "azureml://registries/contoso/models/churn/versions/14",
            EnvironmentId = "azureml://registries/contoso/environments/churn-scoring/versions/6",
            InstanceType = "Standard_E4s_v3",
            AppInsightsEnabled = true,
            RequestSettings = new() { RequestTimeout = TimeSpan.FromSeconds(5), MaxConcurrentRequestsPerInstance = 8 },
            LivenessProbe = new() { InitialDelay = TimeSpan.FromSeconds(30), FailureThreshold = 5 },
        };
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(
            WaitUntil.Completed,
            Blue,
            new MachineLearningOnlineDeploymentData(Estate.Region, deployment)
            {
                Sku = new MachineLearningSku("Default") { Capacity = Estate.InitialInstances },
            });

        // All traffic to the version that has just been deployed.
        data.Properties.Traffic[Blue] = 100;
        await endpoints.CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }
}

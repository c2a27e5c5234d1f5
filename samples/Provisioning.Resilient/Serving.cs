using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;

namespace Contoso.MlPlatform;

/// <summary>Where the risk models answer: the attached cluster, a managed endpoint, and what is left of the v1 services.</summary>
internal static class Serving
{
    public static void AddTo(Infrastructure infra, MachineLearningWorkspace workspace, BicepValue<ResourceIdentifier> clusterId)
    {
        infra.Add(new MachineLearningCompute("kubernetes")
        {
            Name = "k8s-inference",
            Parent = workspace,
            Location = Settings.Region,
            Properties = new MachineLearningKubernetesCompute
            {
                ResourceId = clusterId,
                Properties = new() { Namespace = "azureml-risk" },
            },
        });

        infra.Add(new MachineLearningCompute("legacyScoring")
        {
            Name = "aks-v1",
            Parent = workspace,
            Location = Settings.Region,
            Properties = new MachineLearningAksCompute
            {
                ResourceId = clusterId,
                Properties = new MachineLearningAksComputeProperties { AgentCount = 3, AgentVmSize = "Standard_D4s_v5" },
            },
        });

        var endpoint = new MachineLearningOnlineEndpoint("riskScore")
        {
            Name = "risk-score",
            Parent = workspace,
            Location = Settings.Region,
            Properties = new()
            {
                AuthMode = MachineLearningEndpointAuthMode.AadToken,
                Description = "Probability of default, called by the loan front end",
                Traffic = { ["blue"] = 100 },
            },
        };
        infra.Add(endpoint);
        infra.Add(new MachineLearningOnlineDeployment("blue")
        {
            Name = "blue",
            Parent = endpoint,
            Location = Settings.Region,
            Sku = new MachineLearningSku { Name = "Default", Capacity = 3 },
            Properties = new MachineLearningManagedOnlineDeployment
            {
                InstanceType = "Standard_D4s_v5",
                Model = "azureml:pd-model:42",
                ScaleSettings = new MachineLearningDefaultScaleSettings(),
            },
        });
    }
}

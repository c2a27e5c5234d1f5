using Azure;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

namespace Contoso.MlPlatform;

/// <summary>What experiments share: the registry of models, telemetry, and the cluster of the nightly runs, as objects.</summary>
internal static class ExperimentTracking
{
    private const string Region = "westeurope";

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var template = new Dictionary<string, object>
        {
            ["$schema"] = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
            ["contentVersion"] = "1.0.0.0",
            ["resources"] = new object[]
            {
                new
                {
                    type = "Microsoft.MachineLearningServices/registries",
                    apiVersion = "2024-04-01",
                    name = "contoso",
                    location = Region,
                    properties = new
                    {
                        regionDetails = new object[] { DescribeRegion(Region), DescribeRegion("northeurope") },
                    },
                },
                new
                {
                    type = "Microsoft.Insights/components",
                    apiVersion = "2020-02-02",
                    name = "appi-desktop",
                    location = Region,
                    kind = "web",
                    properties = new { Application_Type = "web", WorkspaceResourceId = "[resourceId('Microsoft.OperationalInsights/workspaces', 'log-mlp')]" },
                },
                new
                {
                    type = "Microsoft.MachineLearningServices/workspaces/computes",
                    apiVersion = "2024-04-01",
                    name = "mlw-churn/cpu-nightly",
                    location = Region,
                    properties = new
                    {
                        computeType = "AmlCompute",
                        properties = new
                        {
                            vmSize = "Standard_D8ds_v5",
                            vmPriority = "Dedicated",
                            scaleSettings = new { minNodeCount = 0, maxNodeCount = 8 },
                        },
                    },
                },
            },
        };
        var content = new ArmDeploymentContent(new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromObjectAsJson(template),
        });
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "experiments", content);
    }

    private static object DescribeRegion(string region) => new
    {
        location = region,
        acrDetails = new[] { new { systemCreatedAcrAccount = new { acrAccountSku = "Premium" } } },
        storageAccountDetails = new[] { new { systemCreatedStorageAccount = new { storageAccountType = "Standard_ZRS" } } },
    };
}

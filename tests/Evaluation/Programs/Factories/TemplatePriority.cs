// The factory is given dedicated nodes.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

internal static class Deployment
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var properties = new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromString(Write("Dedicated")),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }

    private static string Write(string priority) => $$$"""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.MachineLearningServices/workspaces/computes",
              "apiVersion": "2024-04-01",
              "name": "mlw/gpu",
              "location": "westeurope",
              "properties": {
                "computeType": "AmlCompute",
                "properties": {
                  "vmPriority": "{{{priority}}}",
                  "vmSize": "Standard_NC24ads_A100_v4",
                  "scaleSettings": { "minNodeCount": 0, "maxNodeCount": 4 }
                }
              }
            }
          ]
        }
        """;
}

// The account is spread over the zones.
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
            Template = BinaryData.FromString(Template),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }

    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2023-05-01",
              "name": "stdata",
              "location": "westeurope",
              "kind": "StorageV2",
              "sku": { "name": "Standard_ZRS" }
            }
          ]
        }
        """;
}

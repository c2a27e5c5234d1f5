// The caller of the public method decides on the account: cannot be told.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

public static class Deployment
{
    public static async Task DeployAsync(ResourceGroupResource group, string sku)
    {
        var properties = new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromString("""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "sku": { "type": "string", "defaultValue": "Standard_LRS" } },
              "resources": [
                {
                  "type": "Microsoft.Storage/storageAccounts",
                  "apiVersion": "2023-05-01",
                  "name": "stdata",
                  "location": "westeurope",
                  "kind": "StorageV2",
                  "sku": { "name": "[parameters('sku')]" }
                }
              ]
            }
            """),
            Parameters = BinaryData.FromObjectAsJson(new { sku = new { value = sku } }),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

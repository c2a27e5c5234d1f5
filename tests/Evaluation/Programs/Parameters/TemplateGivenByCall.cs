// The call gives another SKU than the default.
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
            Template = BinaryData.FromString("""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "sku": { "type": "string", "defaultValue": "Premium" } },
              "resources": [
                {
                  "type": "Microsoft.ContainerRegistry/registries",
                  "apiVersion": "2023-07-01",
                  "name": "crml",
                  "location": "westeurope",
                  "sku": { "name": "[parameters('sku')]" }
                }
              ]
            }
            """),
            Parameters = BinaryData.FromObjectAsJson(new { sku = new { value = {|AMLR2101:"Standard"|} } }),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

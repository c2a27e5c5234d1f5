// The method raises the SKU in the document: the text is no longer what is deployed.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;
using System.Text.Json.Nodes;

internal static class Deployment
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var document = JsonNode.Parse(Template)!;
        Harden(document);
        var properties = new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromString(document.ToJsonString()),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }

    private static void Harden(JsonNode document) => document["resources"]![0]!["sku"]!["name"] = "Premium";

    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.ContainerRegistry/registries",
              "apiVersion": "2023-07-01",
              "name": "crml",
              "location": "westeurope",
              "sku": { "name": "Basic" }
            }
          ]
        }
        """;
}

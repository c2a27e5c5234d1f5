// All nodes are in one zone.
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
              "resources": [
                {
                  "type": "Microsoft.ContainerService/managedClusters",
                  "apiVersion": "2024-09-01",
                  "name": "aks-ml",
                  "location": "westeurope",
                  "sku": { "name": "Base", "tier": "Standard" },
                  "properties": {
                    "agentPoolProfiles": [
                      { "name": "system", "mode": "System", "vmSize": "Standard_D4s_v5", "count": 3, "type": "VirtualMachineScaleSets", "availabilityZones": {|AMLR3001:[ "1" ]|} }
                    ]
                  }
                }
              ]
            }
            """),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

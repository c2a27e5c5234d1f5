// There are two regions, and nothing moves the writes from one to the other.
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
                  "type": "Microsoft.DocumentDB/databaseAccounts",
                  "apiVersion": "2024-05-15",
                  "name": "cosmos-graph",
                  "location": "westeurope",
                  "properties": {
                    "databaseAccountOfferType": "Standard",
                    "locations": [
                      { "locationName": "westeurope", "failoverPriority": 0, "isZoneRedundant": true },
                      { "locationName": "northeurope", "failoverPriority": 1, "isZoneRedundant": true }
                    ],
                    "enableAutomaticFailover": {|AMLR4303:false|},
                    "backupPolicy": { "type": "Continuous" }
                  }
                }
              ]
            }
            """),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

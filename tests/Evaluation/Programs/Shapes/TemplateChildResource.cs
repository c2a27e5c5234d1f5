// The database, a child of its server, keeps its backups in one datacenter.
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
                  "type": "Microsoft.Sql/servers",
                  "apiVersion": "2023-08-01",
                  "name": "sql-features",
                  "location": "westeurope",
                  "properties": { "minimalTlsVersion": "1.2" },
                  "resources": [
                    {
                      "type": "databases",
                      "apiVersion": "2023-08-01",
                      "name": "loyalty",
                      "location": "westeurope",
                      "sku": { "name": "BC_Gen5", "capacity": 4 },
                      "properties": { "zoneRedundant": true, "requestedBackupStorageRedundancy": {|AMLR4002:"Local"|} }
                    }
                  ]
                }
              ]
            }
            """),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

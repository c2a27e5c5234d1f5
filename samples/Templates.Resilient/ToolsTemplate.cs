namespace Contoso.MlPlatform;

/// <summary>Databricks, HDInsight and the container that exports results.</summary>
internal static class ToolsTemplate
{
    public static string Write(string environment) => $$"""
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.Databricks/workspaces",
              "apiVersion": "2024-05-01",
              "name": "dbw-features-{{environment}}",
              "location": "westeurope",
              "sku": { "name": "premium" },
              "properties": {
                "managedResourceGroupId": "[format('{0}/resourceGroups/rg-dbw-{{environment}}', subscription().id)]",
                "parameters": { "enableNoPublicIp": { "value": true }, "storageAccountSkuName": { "value": "Standard_ZRS" } }
              }
            },
            {
              "type": "Microsoft.HDInsight/clusters",
              "apiVersion": "2021-06-01",
              "name": "hdi-legacy-{{environment}}",
              "location": "westeurope",
              "zones": [ "1" ],
              "properties": { "clusterVersion": "5.1", "osType": "Linux", "tier": "Standard", "clusterDefinition": { "kind": "spark" } }
            },
            {
              "type": "Microsoft.ContainerInstance/containerGroups",
              "apiVersion": "2023-05-01",
              "name": "aci-export-{{environment}}",
              "location": "westeurope",
              "zones": [ "1" ],
              "properties": { "osType": "Linux", "restartPolicy": "OnFailure", "containers": [] }
            }
          ]
        }
        """;
}

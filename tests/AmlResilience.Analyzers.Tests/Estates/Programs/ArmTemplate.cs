using System;
using System.Threading.Tasks;
using Azure;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

namespace Fabrikam.Lending;

/// <summary>The estate of the lending team, as it was clicked together over the years.</summary>
internal static class Estate
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "home": { "type": "string", "defaultValue": "westeurope" }
          },
          "variables": {
            "fraud": "mlw-fraud"
          },
          "resources": [
            {
              "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "stlending", "location": "[parameters('home')]",
              "kind": "StorageV2", "sku": { "name": "Standard_GRS" }
            },
            {
              "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "sttrials", "location": "[parameters('home')]",
              "kind": "StorageV2", "sku": { "name": "Standard_LRS" }
            },
            {
              "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "stimages", "location": "[parameters('home')]",
              "kind": "BlockBlobStorage", "sku": { "name": "Premium_ZRS" }
            },
            {
              "type": "Microsoft.KeyVault/vaults", "apiVersion": "2023-07-01", "name": "kv-lending", "location": "[parameters('home')]",
              "properties": { "tenantId": "[subscription().tenantId]", "sku": { "family": "A", "name": "standard" } }
            },
            {
              "type": "Microsoft.KeyVault/vaults", "apiVersion": "2023-07-01", "name": "kv-keys", "location": "[parameters('home')]",
              "properties": { "tenantId": "[subscription().tenantId]", "sku": { "family": "A", "name": "standard" } }
            },
            {
              "type": "Microsoft.KeyVault/vaults", "apiVersion": "2023-07-01", "name": "kv-partners", "location": "westus3",
              "properties": { "tenantId": "[subscription().tenantId]", "sku": { "family": "A", "name": "standard" }, "enableSoftDelete": false }
            },
            {
              "type": "Microsoft.Insights/components", "apiVersion": "2020-02-02", "name": "appi-lending", "location": "[parameters('home')]",
              "kind": "web", "properties": { "Application_Type": "web" }
            },
            {
              "type": "Microsoft.OperationalInsights/workspaces", "apiVersion": "2025-02-01", "name": "log-lending", "location": "[parameters('home')]",
              "properties": { "sku": { "name": "PerGB2018" } }
            },
            {
              "type": "Microsoft.Insights/components", "apiVersion": "2020-02-02", "name": "appi-branches", "location": "northeurope",
              "kind": "web",
              "properties": { "Application_Type": "web", "WorkspaceResourceId": "[resourceId('Microsoft.OperationalInsights/workspaces', 'log-lending')]" }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "[variables('fraud')]", "location": "[parameters('home')]",
              "identity": { "type": "SystemAssigned" },
              "properties": {
                "storageAccount": "[resourceId('Microsoft.Storage/storageAccounts', 'stlending')]",
                "keyVault": "[resourceId('Microsoft.KeyVault/vaults', 'kv-lending')]",
                "applicationInsights": "[resourceId('Microsoft.Insights/components', 'appi-lending')]"
              },
              "resources": [
                {
                  "type": "computes", "apiVersion": "2024-10-01", "name": "nightly", "location": "[parameters('home')]",
                  "properties": {
                    "computeType": "AmlCompute",
                    "properties": { "vmSize": "Standard_NC6s_v3", "vmPriority": "LowPriority", "scaleSettings": { "minNodeCount": 0, "maxNodeCount": 1 } }
                  }
                }
              ]
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "mlw-pricing", "location": "[parameters('home')]",
              "identity": { "type": "SystemAssigned" },
              "properties": {
                "storageAccount": "[resourceId('Microsoft.Storage/storageAccounts', 'stlending')]",
                "keyVault": "[resourceId('Microsoft.KeyVault/vaults', 'kv-lending')]",
                "applicationInsights": "[resourceId('Microsoft.Insights/components', 'appi-lending')]"
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "mlw-images", "location": "[parameters('home')]",
              "identity": { "type": "SystemAssigned" },
              "properties": {
                "storageAccount": "[resourceId('Microsoft.Storage/storageAccounts', 'stimages')]",
                "keyVault": "[resourceId('Microsoft.KeyVault/vaults', 'kv-lending')]",
                "applicationInsights": "[resourceId('Microsoft.Insights/components', 'appi-lending')]"
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces", "apiVersion": "2024-10-01", "name": "mlw-trials", "location": "[parameters('home')]",
              "identity": { "type": "SystemAssigned" },
              "properties": {
                "storageAccount": "[resourceId('Microsoft.Storage/storageAccounts', 'sttrials')]",
                "keyVault": "[resourceId('Microsoft.KeyVault/vaults', 'kv-lending')]",
                "applicationInsights": "[resourceId('Microsoft.Insights/components', 'appi-lending')]",
                "encryption": {
                  "status": "Enabled",
                  "keyVaultProperties": {
                    "keyVaultArmId": "[resourceId('Microsoft.KeyVault/vaults', 'kv-keys')]",
                    "keyIdentifier": "https://kv-keys.vault.azure.net/keys/trials"
                  }
                }
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/datastores", "apiVersion": "2024-10-01", "name": "mlw-fraud/raw",
              "properties": { "datastoreType": "AzureBlob", "accountName": "stlending", "containerName": "raw", "credentials": { "credentialsType": "None" } }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/datastores", "apiVersion": "2024-10-01", "name": "mlw-fraud/lake2018",
              "properties": { "datastoreType": "AzureDataLakeGen1", "storeName": "lendinglake", "credentials": { "credentialsType": "None" } }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "mlw-fraud/notebooks", "location": "[parameters('home')]",
              "properties": { "computeType": "ComputeInstance", "properties": { "vmSize": "Standard_E8ds_v5" } }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "mlw-fraud/services", "location": "[parameters('home')]",
              "properties": { "computeType": "AKS", "properties": { "agentCount": 2, "clusterPurpose": "FastProd" } }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/computes", "apiVersion": "2024-10-01", "name": "mlw-fraud/services-trial", "location": "[parameters('home')]",
              "properties": { "computeType": "AKS", "properties": { "agentCount": 1, "clusterPurpose": "DevTest" } }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments", "apiVersion": "2024-10-01", "name": "mlw-fraud/score/blue", "location": "[parameters('home')]",
              "sku": { "name": "Default", "capacity": 1 },
              "properties": { "endpointComputeType": "Managed", "instanceType": "Standard_E4s_v3" }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments", "apiVersion": "2024-10-01", "name": "mlw-fraud/score/green", "location": "[parameters('home')]",
              "sku": { "name": "Default", "capacity": 3 },
              "properties": { "endpointComputeType": "Managed", "instanceType": "Standard_E4s_v3" }
            },
            {
              "type": "Microsoft.Insights/autoscaleSettings", "apiVersion": "2022-10-01", "name": "green-nights", "location": "[parameters('home')]",
              "properties": {
                "enabled": true,
                "targetResourceUri": "[resourceId('Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments', 'mlw-fraud', 'score', 'green')]",
                "profiles": [ { "name": "night", "capacity": { "minimum": "1", "maximum": "6", "default": "3" }, "rules": [] } ]
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/registries", "apiVersion": "2024-10-01", "name": "lending", "location": "[parameters('home')]",
              "properties": {
                "regionDetails": [
                  {
                    "location": "[parameters('home')]",
                    "acrDetails": [ { "systemCreatedAcrAccount": { "acrAccountSku": "Basic" } } ],
                    "storageAccountDetails": [ { "systemCreatedStorageAccount": { "storageAccountType": "Standard_LRS" } } ]
                  }
                ]
              }
            },
            {
              "type": "Microsoft.ContainerService/managedClusters", "apiVersion": "2024-09-01", "name": "aks-lending", "location": "[parameters('home')]",
              "properties": {
                "dnsPrefix": "lending",
                "networkProfile": { "loadBalancerSku": "basic" },
                "agentPoolProfiles": [ { "name": "system", "mode": "System", "vmSize": "Standard_D4s_v5", "count": 1 } ]
              }
            },
            {
              "type": "Microsoft.ContainerService/managedClusters/agentPools", "apiVersion": "2024-09-01", "name": "aks-lending/scoring",
              "properties": { "mode": "User", "vmSize": "Standard_D8s_v5", "count": 2 }
            },
            {
              "type": "Microsoft.ContainerService/managedClusters/agentPools", "apiVersion": "2024-09-01", "name": "aks-lending/batch",
              "properties": { "mode": "User", "vmSize": "Standard_D8s_v5", "count": 3, "scaleSetPriority": "Spot" }
            },
            {
              "type": "Microsoft.KubernetesConfiguration/extensions", "apiVersion": "2023-05-01", "name": "azureml", "scope": "Microsoft.ContainerService/managedClusters/aks-lending",
              "properties": { "extensionType": "Microsoft.AzureML.Kubernetes", "configurationSettings": { "inferenceRouterHA": "False" } }
            },
            {
              "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "aci-export", "location": "[parameters('home')]",
              "properties": { "osType": "Linux", "containers": [] }
            },
            {
              "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "aci-reports", "location": "[parameters('home')]",
              "properties": { "osType": "Linux", "containers": [], "priority": "Spot" }
            },
            {
              "type": "Microsoft.Databricks/workspaces", "apiVersion": "2024-05-01", "name": "dbw-lending", "location": "[parameters('home')]",
              "sku": { "name": "standard" }, "properties": { "managedResourceGroupId": "[subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-databricks')]" }
            },
            {
              "type": "Microsoft.HDInsight/clusters", "apiVersion": "2023-08-15-preview", "name": "hdi-lending", "location": "[parameters('home')]",
              "properties": { "clusterVersion": "5.1", "tier": "Standard" }
            },
            { "type": "Microsoft.ContainerRegistry/registries", "apiVersion": "2023-07-01", "name": "crlending", "location": "[parameters('home')]", "sku": { "name": "Standard" } },
            { "type": "Microsoft.ContainerRegistry/registries", "apiVersion": "2023-07-01", "name": "crbase", "location": "[parameters('home')]", "sku": { "name": "Premium" } },
            {
              "type": "Microsoft.ContainerRegistry/registries", "apiVersion": "2023-07-01", "name": "crmirror", "location": "[parameters('home')]",
              "sku": { "name": "Premium" }, "properties": { "zoneRedundancy": "Disabled" }
            },
            {
              "type": "Microsoft.ContainerRegistry/registries/replications", "apiVersion": "2023-07-01", "name": "crmirror/north", "location": "northeurope",
              "properties": { "regionEndpointEnabled": false }
            },
            {
              "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "stlake", "location": "[parameters('home')]",
              "kind": "StorageV2", "sku": { "name": "Standard_LRS" }, "properties": { "isHnsEnabled": true }
            },
            { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "stexports", "location": "[parameters('home')]", "kind": "StorageV2", "sku": { "name": "Standard_RAGRS" } },
            { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-05-01", "name": "stletters", "location": "[parameters('home')]", "kind": "BlobStorage", "sku": { "name": "Standard_RAGRS" } },
            { "type": "Microsoft.Sql/servers", "apiVersion": "2023-08-01", "name": "sql-lending", "location": "[parameters('home')]", "properties": { "version": "12.0" } },
            { "type": "Microsoft.Sql/servers/databases", "apiVersion": "2023-08-01", "name": "sql-lending/applications", "location": "[parameters('home')]", "sku": { "name": "GP_Gen5_4" } },
            {
              "type": "Microsoft.Sql/servers/databases", "apiVersion": "2023-08-01", "name": "sql-lending/rates", "location": "[parameters('home')]",
              "sku": { "name": "BC_Gen5_2" }, "properties": { "zoneRedundant": true, "requestedBackupStorageRedundancy": "Local" }
            },
            { "type": "Microsoft.DBforPostgreSQL/flexibleServers", "apiVersion": "2024-08-01", "name": "psql-runs", "location": "[parameters('home')]", "sku": { "name": "Standard_D4ds_v5", "tier": "GeneralPurpose" }, "properties": {} },
            { "type": "Microsoft.DBforPostgreSQL/servers", "apiVersion": "2017-12-01", "name": "psql-old", "location": "[parameters('home')]", "sku": { "name": "GP_Gen5_2" }, "properties": { "createMode": "Default" } },
            { "type": "Microsoft.DBforMySQL/flexibleServers", "apiVersion": "2023-12-30", "name": "mysql-labels", "location": "[parameters('home')]", "sku": { "name": "Standard_D2ds_v4", "tier": "GeneralPurpose" }, "properties": {} },
            { "type": "Microsoft.DBforMySQL/servers", "apiVersion": "2017-12-01", "name": "mysql-old", "location": "[parameters('home')]", "sku": { "name": "GP_Gen5_2" }, "properties": { "createMode": "Default" } },
            {
              "type": "Microsoft.DocumentDB/databaseAccounts", "apiVersion": "2024-11-15", "name": "cosmos-graph", "location": "[parameters('home')]",
              "properties": { "databaseAccountOfferType": "Standard", "locations": [ { "locationName": "[parameters('home')]", "failoverPriority": 0 } ] }
            },
            {
              "type": "Microsoft.DocumentDB/databaseAccounts", "apiVersion": "2024-11-15", "name": "cosmos-sessions", "location": "[parameters('home')]",
              "properties": {
                "databaseAccountOfferType": "Standard",
                "locations": [ { "locationName": "[parameters('home')]", "failoverPriority": 0, "isZoneRedundant": true }, { "locationName": "northeurope", "failoverPriority": 1 } ],
                "backupPolicy": { "type": "Continuous" }
              }
            }
          ]
        }
        """;

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var deployment = new ArmDeploymentContent(new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromString(Template),
        });
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "lending", deployment);
    }
}

namespace Contoso.MlPlatform;

/// <summary>The AKS cluster that serves models, and the older ones that are still attached.</summary>
internal static class ServingTemplate
{
    public const string Text = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "location": { "type": "string", "defaultValue": "[resourceGroup().location]" },
            "controlPlaneTier": { "type": "string", "defaultValue": "Standard" },
            "systemNodes": { "type": "int", "defaultValue": 3 }
          },
          "variables": {
            "clusterName": "aks-mlp",
            "zones": [ "1", "2", "3" ]
          },
          "resources": [
            {
              "type": "Microsoft.ContainerService/managedClusters",
              "apiVersion": "2024-05-01",
              "name": "[variables('clusterName')]",
              "location": "[parameters('location')]",
              "identity": { "type": "SystemAssigned" },
              "sku": { "name": "Base", "tier": "[parameters('controlPlaneTier')]" },
              "properties": {
                "dnsPrefix": "[variables('clusterName')]",
                "agentPoolProfiles": [
                  {
                    "name": "system",
                    "mode": "System",
                    "count": "[parameters('systemNodes')]",
                    "vmSize": "Standard_D4ds_v5",
                    "availabilityZones": "[variables('zones')]"
                  },
                  {
                    "name": "scoring",
                    "mode": "User",
                    "count": 3,
                    "vmSize": "Standard_D8ds_v5",
                    "availabilityZones": "[variables('zones')]"
                  }
                ],
                "networkProfile": { "networkPlugin": "azure", "loadBalancerSku": "standard" }
              }
            },
            {
              "type": "Microsoft.ContainerService/managedClusters",
              "apiVersion": "2024-05-01",
              "name": "aks-batch",
              "location": "[parameters('location')]",
              "identity": { "type": "SystemAssigned" },
              "sku": { "name": "Base", "tier": "Standard" },
              "properties": {
                "dnsPrefix": "aks-batch",
                "agentPoolProfiles": [
                  { "name": "system", "mode": "System", "count": 3, "vmSize": "Standard_D4ds_v5", "availabilityZones": "[variables('zones')]" }
                ],
                "networkProfile": { "loadBalancerSku": "standard" }
              }
            },
            {
              "type": "Microsoft.KubernetesConfiguration/extensions",
              "apiVersion": "2023-05-01",
              "scope": "[format('Microsoft.ContainerService/managedClusters/{0}', variables('clusterName'))]",
              "name": "azureml",
              "properties": {
                "extensionType": "Microsoft.AzureML.Kubernetes",
                "configurationSettings": {
                  "enableInference": "True",
                  "inferenceRouterHA": "True"
                }
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/computes",
              "apiVersion": "2024-04-01",
              "name": "mlw-churn/aks-v1",
              "location": "[parameters('location')]",
              "properties": {
                "computeType": "AKS",
                "resourceId": "[resourceId('Microsoft.ContainerService/managedClusters', variables('clusterName'))]",
                "properties": { "agentCount": 3, "agentVmSize": "Standard_D4ds_v5", "clusterPurpose": "FastProd" }
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/computes",
              "apiVersion": "2024-04-01",
              "name": "mlw-churn/aks-v1-trial",
              "location": "[parameters('location')]",
              "properties": {
                "computeType": "AKS",
                "resourceId": "[resourceId('Microsoft.ContainerService/managedClusters', 'aks-trial')]",
                "properties": { "clusterPurpose": "FastProd" }
              }
            },
            {
              "type": "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments",
              "apiVersion": "2024-04-01",
              "name": "mlw-churn/churn-scoring/blue",
              "location": "[parameters('location')]",
              "sku": { "name": "Default", "capacity": 3 },
              "properties": {
                "endpointComputeType": "Managed",
                "instanceType": "Standard_D4ds_v5",
                "scaleSettings": { "scaleType": "Default" }
              }
            }
          ]
        }
        """;
}

// The method describes a zone-redundant account.
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
            Template = BinaryData.FromObjectAsJson(new { resources = new[] { Account("stdata") } }),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }

    private static object Account(string name) => new { type = "Microsoft.Storage/storageAccounts", apiVersion = "2023-05-01", name, kind = "StorageV2", sku = new { name = "Standard_ZRS" } };
}

// The settings hold a locally redundant SKU.
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
        var settings = new AccountSettings("stdata", "Standard_LRS");
        var properties = new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromObjectAsJson(new { resources = new[] { new { type = "Microsoft.Storage/storageAccounts", apiVersion = "2023-05-01", name = settings.Name, kind = "StorageV2", sku = new { name = {|AMLR2001:settings.Sku|} } } } }),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

internal sealed record AccountSettings(string Name, string Sku);

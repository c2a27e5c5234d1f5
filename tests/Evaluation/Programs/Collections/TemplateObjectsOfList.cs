// One of the accounts of the list keeps all copies in one datacenter.
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
        var resources = new List<object>();
        resources.Add(new { type = "Microsoft.Storage/storageAccounts", apiVersion = "2023-05-01", name = "sta", kind = "StorageV2", sku = new { name = "Standard_ZRS" } });
        resources.Add(new { type = "Microsoft.Storage/storageAccounts", apiVersion = "2023-05-01", name = "stb", kind = "StorageV2", sku = new { name = {|AMLR2001:"Standard_LRS"|} } });
        var properties = new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromObjectAsJson(new { resources }),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

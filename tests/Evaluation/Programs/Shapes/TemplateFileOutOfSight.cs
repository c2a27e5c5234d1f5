// The file is not part of the project: cannot be told.
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
            Template = BinaryData.FromString(System.IO.File.ReadAllText("registry.json")),
        };
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "main", new ArmDeploymentContent(properties));
    }
}

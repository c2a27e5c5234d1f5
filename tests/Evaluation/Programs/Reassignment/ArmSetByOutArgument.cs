// A method fills the local through out, so the local says what the method found.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.Resources;

public static class TeamWorkspace
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, IReadOnlyDictionary<string, string> tiers)
    {
        var tier = "standard";
        if (!tiers.TryGetValue("databricks", out tier))
        {
            throw new InvalidOperationException("The tier of the workspace is not configured.");
        }

        var workspace = new DatabricksWorkspaceData(location, DatabricksComputeMode.Serverless) { Sku = new DatabricksSku(tier) };
        await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "dbw-team", workspace);
    }
}

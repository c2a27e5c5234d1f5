// The tier of Databricks is standard only if the caller does not say otherwise.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.Resources;

public static class TeamWorkspace
{
    public static async Task DeployAsync(ResourceGroupResource group, AzureLocation location, string? tier)
    {
        tier ??= Environment.GetEnvironmentVariable("DATABRICKS_TIER");
        var workspace = new DatabricksWorkspaceData(location, DatabricksComputeMode.Serverless)
        {
            Sku = new DatabricksSku(tier ?? "standard"),
        };
        await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "dbw-team", workspace);
    }
}

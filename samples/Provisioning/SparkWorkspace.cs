using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.Databricks;

namespace Contoso.MlPlatform;

/// <summary>Where features are computed.</summary>
internal static class SparkWorkspace
{
    public static void AddTo(Infrastructure infra) => infra.Add(new DatabricksWorkspace("features")
    {
        Name = "dbw-features",
        Location = Settings.Region,
        ComputeMode = DatabricksComputeMode.Hybrid,
        Sku = new DatabricksSku { Name = "premium" },
        ManagedResourceGroupId = new ResourceIdentifier("/subscriptions/4711/resourceGroups/rg-ml-databricks"),
    });
}

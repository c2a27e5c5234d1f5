using Azure;
using Azure.Core;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.HDInsight;
using Azure.ResourceManager.HDInsight.Models;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>Where features are computed: Databricks for new pipelines, HDInsight for those written before it.</summary>
internal static class SparkClusters
{
    public static async Task DeployAsync(ResourceGroupResource group, MachineLearningWorkspaceResource workspace, PlatformSettings settings)
    {
        var databricks = new DatabricksWorkspaceData(Estate.Region, DatabricksComputeMode.Hybrid)
        {
            Sku = new DatabricksSku("premium"),
            Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue("Standard_ZRS") },
            ManagedResourceGroupId = new ResourceIdentifier($"{group.Id}-databricks"),
        };
        var features = (await group.GetDatabricksWorkspaces()
            .CreateOrUpdateAsync(WaitUntil.Completed, $"dbw-features-{settings.Environment}", databricks)).Value;

        var attached = new MachineLearningDatabricksCompute { ResourceId = features.Id };
        await workspace.GetMachineLearningComputes()
            .CreateOrUpdateAsync(WaitUntil.Completed, "databricks", new MachineLearningComputeData(Estate.Region) { Properties = attached });

        var legacy = (await group.GetHDInsightClusters().CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"hdi-legacy-{settings.Environment}",
            new HDInsightClusterCreateOrUpdateContent
            {
                Location = Estate.Region,
                Zones = { "1" },
                Properties = new HDInsightClusterCreateOrUpdateProperties { ClusterVersion = "5.1", Tier = HDInsightTier.Standard },
            })).Value;

        await workspace.GetMachineLearningComputes().CreateOrUpdateAsync(
            WaitUntil.Completed,
            "hdinsight",
            new MachineLearningComputeData(Estate.Region) { Properties = new MachineLearningHDInsightCompute { ResourceId = legacy.Id } });
    }
}

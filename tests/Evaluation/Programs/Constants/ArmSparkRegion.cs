// The constant region has zones for HDInsight, and the cluster is placed in none.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.HDInsight;
using Azure.ResourceManager.HDInsight.Models;
using Azure.ResourceManager.Resources;

public static class SparkCluster
{
    private const string Region = "westeurope";

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var content = new {|AMLR3301:HDInsightClusterCreateOrUpdateContent|}
        {
            Location = Region,
            Properties = new HDInsightClusterCreateOrUpdateProperties { ClusterVersion = "5.1", Tier = HDInsightTier.Standard },
        };
        await group.GetHDInsightClusters().CreateOrUpdateAsync(WaitUntil.Completed, "hdi-features", content);
    }
}

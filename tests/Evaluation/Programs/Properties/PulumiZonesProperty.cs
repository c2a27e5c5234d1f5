// The static property names a zone for the HDInsight cluster.
using Pulumi;
using Pulumi.AzureNative.HDInsight;
using Pulumi.AzureNative.HDInsight.Inputs;

internal static class Placement
{
    public static string[] Zones { get; } = ["2"];
}

internal class SparkStack : Stack
{
    public SparkStack()
    {
        _ = new Cluster("hdi-features", new ClusterArgs
        {
            ResourceGroupName = "rg-features",
            Location = "westeurope",
            Properties = new ClusterCreatePropertiesArgs { ClusterVersion = "5.1" },
            Zones = Placement.Zones,
        });
    }
}

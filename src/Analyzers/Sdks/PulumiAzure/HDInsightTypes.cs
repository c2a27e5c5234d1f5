namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.HDInsight</c>: a class for each kind of cluster, of which late versions can place Spark clusters in a zone.</summary>
internal static class HDInsightTypes
{
    private static readonly string[] s_kinds =
    {
        "HadoopCluster", "SparkCluster", "HBaseCluster", "InteractiveQueryCluster", "KafkaCluster",

        // Version 4.
        "RServerCluster", "MLServicesCluster", "StormCluster",
    };

    public static PulumiAzureTypes AddHDInsight(this PulumiAzureTypes types)
    {
        foreach (var kind in s_kinds)
        {
            types.Resource("HDInsight", kind, "Microsoft.HDInsight/clusters").Property("zones", "Zones");
        }

        return types;
    }
}

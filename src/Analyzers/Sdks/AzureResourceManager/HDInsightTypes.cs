namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.HDInsight</c>.</summary>
internal static class HDInsightTypes
{
    public static ArmTypes AddHDInsight(this ArmTypes types)
    {
        types.Resource("Azure.ResourceManager.HDInsight.Models", "HDInsightClusterCreateOrUpdateContent", "Microsoft.HDInsight/clusters")
            .Property("location", "Location")
            .Property("zones", "Zones");
        return types;
    }
}

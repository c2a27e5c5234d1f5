namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.HDInsight</c>.</summary>
internal static class HDInsightTypes
{
    public static AzureNativeTypes AddHDInsight(this AzureNativeTypes types)
    {
        types.Resource("HDInsight", "Cluster", "Microsoft.HDInsight/clusters");
        return types;
    }
}

namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.HDInsight</c>.</summary>
internal static class HDInsightTypes
{
    public static ArmTypes AddHDInsight(this ArmTypes types)
    {
        return types;
    }
}

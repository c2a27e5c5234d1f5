namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Databricks</c>.</summary>
internal static class DatabricksTypes
{
    public static ArmTypes AddDatabricks(this ArmTypes types)
    {
        return types;
    }
}

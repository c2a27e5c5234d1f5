namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Sql</c>.</summary>
internal static class SqlTypes
{
    public static ArmTypes AddSql(this ArmTypes types)
    {
        return types;
    }
}

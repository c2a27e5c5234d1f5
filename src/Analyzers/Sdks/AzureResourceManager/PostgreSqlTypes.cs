namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.PostgreSql</c>.</summary>
internal static class PostgreSqlTypes
{
    public static ArmTypes AddPostgreSql(this ArmTypes types)
    {
        return types;
    }
}

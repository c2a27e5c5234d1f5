namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.DBforPostgreSQL</c>.</summary>
internal static class PostgreSqlTypes
{
    public static AzureNativeTypes AddPostgreSql(this AzureNativeTypes types)
    {
        return types;
    }
}

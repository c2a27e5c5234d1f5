namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Sql</c>.</summary>
internal static class SqlTypes
{
    public static AzureNativeTypes AddSql(this AzureNativeTypes types)
    {
        types.Resource("Sql", "Database", "Microsoft.Sql/servers/databases");
        types.Resource("Sql", "ElasticPool", "Microsoft.Sql/servers/elasticPools");
        return types;
    }
}

using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Sql</c>.</summary>
internal static class SqlTypes
{
    public static AzureNativeTypes AddSql(this AzureNativeTypes types)
    {
        types.Resource("Sql", "Database", "Microsoft.Sql/servers/databases");
        types.Resource("Sql", "ElasticPool", "Microsoft.Sql/servers/elasticPools");
        types.Resource("Sql", "Server", "Microsoft.Sql/servers").Property(ResourceLink.Name, "ServerName");
        types.Resource("Sql", "FailoverGroup", "Microsoft.Sql/servers/failoverGroups").Property(ResourceLink.Parent, "ServerName");
        return types;
    }
}

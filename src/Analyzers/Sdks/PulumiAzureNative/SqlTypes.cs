namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Sql</c>.</summary>
internal static class SqlTypes
{
    public static AzureNativeTypes AddSql(this AzureNativeTypes types)
    {
        return types;
    }
}

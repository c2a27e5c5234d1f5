namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.DBforMySQL</c>.</summary>
internal static class MySqlTypes
{
    public static AzureNativeTypes AddMySql(this AzureNativeTypes types)
    {
        return types;
    }
}

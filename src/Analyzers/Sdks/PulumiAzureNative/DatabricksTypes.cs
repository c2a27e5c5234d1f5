namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Databricks</c>.</summary>
internal static class DatabricksTypes
{
    public static AzureNativeTypes AddDatabricks(this AzureNativeTypes types)
    {
        types.Resource("Databricks", "Workspace", "Microsoft.Databricks/workspaces");
        return types;
    }
}

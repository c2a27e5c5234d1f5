namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.DataBricks</c>.</summary>
internal static class DataBricksTypes
{
    public static PulumiAzureTypes AddDataBricks(this PulumiAzureTypes types)
    {
        types.Resource("DataBricks", "Workspace", "Microsoft.Databricks/workspaces")
            .Property("sku.name", "Sku")
            .Omitted("sku.tier")
            .Property("properties.parameters", "CustomParameters");
        types.Block("DataBricks", "WorkspaceCustomParametersArgs").Property("storageAccountSkuName.value", "StorageAccountSkuName");
        return types;
    }
}

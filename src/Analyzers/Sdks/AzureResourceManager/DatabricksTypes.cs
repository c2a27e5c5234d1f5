namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.Databricks</c>.</summary>
internal static class DatabricksTypes
{
    private const string Root = "Azure.ResourceManager.Databricks";
    private const string Models = Root + ".Models";

    public static ArmTypes AddDatabricks(this ArmTypes types)
    {
        types.Resource(Root, "DatabricksWorkspaceData", "Microsoft.Databricks/workspaces")
            .Parameter("location", "location", "Location")
            .Parameter("properties.computeMode", "computeMode", "ComputeMode")
            .Property("properties.parameters", "Parameters")
            .Property("sku", "Sku");
        types.Model(Models, "WorkspaceCustomProperties").Property("storageAccountSkuName", "StorageAccountSkuName");
        types.Model(Models, "WorkspaceCustomStringParameterValue").Parameter("value", "value", "Value");
        types.Model(Models, "DatabricksSku")
            .Parameter("name", "name", "Name")
            .Property("tier", "Tier");
        return types;
    }
}

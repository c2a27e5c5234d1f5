namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.Databricks</c>.</summary>
internal static class DatabricksTypes
{
    private const string Service = "Databricks";

    public static ProvisioningTypes AddDatabricks(this ProvisioningTypes types)
    {
        types.Resource(Service, "DatabricksWorkspace", "Microsoft.Databricks/workspaces")
            .Property("properties.computeMode", "ComputeMode")
            .Property("properties.parameters", "Parameters")
            .Property("sku", "Sku");
        types.Model(Service, "WorkspaceCustomProperties").Property("storageAccountSkuName", "StorageAccountSkuName");
        types.Model(Service, "WorkspaceCustomStringParameterValue").Property("value", "Value");
        types.Model(Service, "DatabricksSku")
            .Property("name", "Name")
            .Property("tier", "Tier");
        return types;
    }
}

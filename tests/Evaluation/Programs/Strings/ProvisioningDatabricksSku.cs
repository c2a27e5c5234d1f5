// The text is put together of two constants, and means one copy.
using Azure.Provisioning;
using Azure.Provisioning.Databricks;

public static class Features
{
    private const string Tier = "Standard";

    public static void AddTo(Infrastructure infra) => infra.Add(new DatabricksWorkspace("features")
    {
        ComputeMode = DatabricksComputeMode.Hybrid,
        Sku = new DatabricksSku { Name = "premium" },
        Parameters = new WorkspaceCustomProperties
        {
            StorageAccountSkuName = new WorkspaceCustomStringParameterValue { Value = {|AMLR3201:$"{Tier}_LRS"|} },
        },
    });
}

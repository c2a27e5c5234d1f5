// The tier in lower case is still the Standard tier of Databricks.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    const string tier = "Standard";

    _ = new Workspace("dbw-sandbox", new WorkspaceArgs
    {
        ResourceGroupName = "rg-sandbox",
        Sku = new SkuArgs { Name = {|AMLR3202:tier.ToLowerInvariant()|} },
        Parameters = new WorkspaceCustomParametersArgs
        {
            StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = "Standard_ZRS" },
        },
    });
});

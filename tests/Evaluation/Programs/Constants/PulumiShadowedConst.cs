// The inner constant hides the outer one of the same name and is zone-redundant.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

internal class Platform
{
    protected const string Storage = "Standard_LRS";
}

internal sealed class DatabricksPlatform : Platform
{
    private new const string Storage = "Standard_ZRS";

    public static Workspace Declare() => new("dbw-shared", new WorkspaceArgs
    {
        ResourceGroupName = "rg-shared",
        Sku = new SkuArgs { Name = "premium" },
        Parameters = new WorkspaceCustomParametersArgs
        {
            StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = Storage },
        },
    });
}

// string.Concat joins constants to the name of the Databricks storage SKU, which has one copy only.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

public class TrainingWorkspaceStack : Stack
{
    private const string Replication = "LRS";

    public TrainingWorkspaceStack()
    {
        _ = new Workspace("dbw-training", new WorkspaceArgs
        {
            ResourceGroupName = "rg-training",
            Sku = new SkuArgs { Name = "premium" },
            Parameters = new WorkspaceCustomParametersArgs
            {
                StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = {|AMLR3201:string.Concat("Standard_", Replication)|} },
            },
        });
    }
}

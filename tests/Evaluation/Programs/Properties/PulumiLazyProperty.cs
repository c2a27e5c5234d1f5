// The property asks the configuration when it is read first.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

public class TeamStack : Stack
{
    private string? _tier;

    public TeamStack()
    {
        _ = new Workspace("dbw-team", new WorkspaceArgs
        {
            ResourceGroupName = "rg-team",
            Sku = new SkuArgs { Name = Tier },
            Parameters = new WorkspaceCustomParametersArgs
            {
                StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = "Standard_ZRS" },
            },
        });
    }

    private string Tier => _tier ??= new Pulumi.Config().Get("tier") ?? "trial";
}

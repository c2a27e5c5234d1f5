// Each record of the array has a premium tier and zone-redundant storage.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

internal sealed record TeamWorkspace(string Name, string Tier, string Storage);

internal class TeamStack : Stack
{
    public TeamStack()
    {
        TeamWorkspace[] teams =
        [
            new("vision", "premium", "Standard_ZRS"),
            new("speech", "premium", "Standard_GZRS"),
        ];
        foreach (var team in teams)
        {
            _ = new Workspace($"dbw-{team.Name}", new WorkspaceArgs
            {
                ResourceGroupName = "rg-teams",
                Sku = new SkuArgs { Name = team.Tier },
                Parameters = new WorkspaceCustomParametersArgs
                {
                    StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = team.Storage },
                },
            });
        }
    }
}

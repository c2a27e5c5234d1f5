// The configuration adds teams with tiers of their own to the list.
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

public class NotebookStack : Stack
{
    public NotebookStack()
    {
        var teams = new List<KeyValuePair<string, string>> { new("vision", "trial") };
        teams.Clear();
        teams.AddRange(new Pulumi.Config().RequireObject<Dictionary<string, string>>("teams"));
        foreach (var (team, tier) in teams)
        {
            _ = new Workspace($"dbw-{team}", new WorkspaceArgs
            {
                ResourceGroupName = "rg-notebooks",
                Sku = new SkuArgs { Name = tier },
                Parameters = new WorkspaceCustomParametersArgs
                {
                    StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = "Standard_GZRS" },
                },
            });
        }
    }
}

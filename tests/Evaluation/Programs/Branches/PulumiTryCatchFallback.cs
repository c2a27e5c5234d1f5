// The tier is read from a file, and only the fallback is known.
using System.IO;
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;

public class NotebookStack : Stack
{
    public NotebookStack()
    {
        string tier;
        try
        {
            tier = File.ReadAllText("tier.txt").Trim();
        }
        catch (IOException)
        {
            tier = "trial";
        }

        _ = new Workspace("dbw-notebooks", new WorkspaceArgs
        {
            ResourceGroupName = "rg-notebooks",
            Sku = new SkuArgs { Name = tier },
            Parameters = new WorkspaceCustomParametersArgs
            {
                StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = "Standard_ZRS" },
            },
        });
    }
}

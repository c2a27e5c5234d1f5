// The factory reads the settings of the stack configuration, which are not in the code.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Spark;

internal static class Workspaces
{
    private static readonly Pulumi.Config Settings = new("spark");

    public static Workspace Create(ResourceGroup group) => new("dbw-training", new WorkspaceArgs
    {
        ResourceGroupName = group.Name,
        ManagedResourceGroupId = Settings.Require("managedGroup"),
        Sku = Tier(),
        Parameters = new WorkspaceCustomParametersArgs
        {
            StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = RootStorage() },
        },
    });

    private static SkuArgs Tier() => new() { Name = Settings.Get("tier") ?? "standard" };

    private static string RootStorage() => Settings.Get("rootStorage") ?? "Standard_LRS";
}

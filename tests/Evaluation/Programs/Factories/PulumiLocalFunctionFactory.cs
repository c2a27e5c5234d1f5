// The local function makes the workspace SKU from a constant tier, the Standard one, which is retired.
using Pulumi;
using Pulumi.AzureNative.Databricks;
using Pulumi.AzureNative.Databricks.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Spark;

internal sealed class SparkStack : Stack
{
    public SparkStack()
    {
        var group = new ResourceGroup("rg-spark");
        _ = new Workspace("dbw-features", new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            ManagedResourceGroupId = $"/subscriptions/{SubscriptionId}/resourceGroups/rg-dbw-features",
            Sku = Sku({|AMLR3202:"standard"|}),
            Parameters = RootStorage({|AMLR3201:"Standard_GRS"|}),
        });

        static SkuArgs Sku(string name) => new() { Name = name };

        static WorkspaceCustomParametersArgs RootStorage(string sku) => new()
        {
            StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = sku },
        };
    }

    private static string SubscriptionId => new Pulumi.Config().Require("subscription");
}

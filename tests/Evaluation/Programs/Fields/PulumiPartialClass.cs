// The other part of the class replaces the private field by what the configuration says.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

public partial class FeatureStack : Stack
{
    private string _sku = "S0";

    public FeatureStack()
    {
        Configure();
        _ = new Database("features", new DatabaseArgs
        {
            ResourceGroupName = "rg-ml",
            ServerName = "sql-ml",
            Sku = new SkuArgs { Name = _sku },
        });
    }
}
// file: FeatureStack.Configuration.cs
using Pulumi;

public partial class FeatureStack
{
    private void Configure() => _sku = new Pulumi.Config().Require("sku");
}

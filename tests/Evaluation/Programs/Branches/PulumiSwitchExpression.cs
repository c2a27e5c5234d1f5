// Every arm of the switch expression is a tier without zones.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

public class StageStack : Stack
{
    public StageStack()
    {
        var stage = Pulumi.Deployment.Instance.StackName;
        _ = new Database($"features-{stage}", new DatabaseArgs
        {
            ResourceGroupName = "rg-ml",
            ServerName = "sql-ml",
            Sku = new SkuArgs
            {
                Name = {|AMLR4001:stage switch
                {
                    "prod" => "S3",
                    "test" => "S1",
                    _ => "S0",
                }|},
            },
        });
    }
}

// Production gets a zone-redundant account, and the author chose less for the rest.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var isProduction = Pulumi.Deployment.Instance.StackName == "prod";
        _ = new Account("stfeatures", new AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = "Standard",
            AccountReplicationType = isProduction ? "ZRS" : "LRS",
        });
    }
}

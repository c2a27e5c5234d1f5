// Zone-redundant here, with a copy in another region.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = new Account("sttrain", new AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = Tier,
            AccountReplicationType = "GZRS",
        });
    }

    private const string Tier = "Standard";
}

// One of the two accounts keeps all copies in one datacenter.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        CreateAccount("stdata", "ZRS");
        CreateAccount("stscratch", {|AMLR2001:"LRS"|});
    }

    private static Account CreateAccount(string name, string replication) => new(name, new AccountArgs
    {
        ResourceGroupName = "rg-ml",
        AccountTier = "Standard",
        AccountReplicationType = replication,
    });
}

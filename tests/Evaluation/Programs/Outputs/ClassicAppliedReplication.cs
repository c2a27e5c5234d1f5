// The output holds LRS from the start.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var replication = Output.Create({|AMLR2001:"LRS"|});
        _ = new Account("stdata", new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = "Standard", AccountReplicationType = replication });
    }
}

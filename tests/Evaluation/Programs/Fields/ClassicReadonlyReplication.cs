// The field holds a locally redundant replication, and nothing else is written to it.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = new Account("stdata", new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = "Standard", AccountReplicationType = s_replication });
    }

    private static readonly string s_replication = {|AMLR2001:"LRS"|};
}

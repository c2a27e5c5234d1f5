// The tuple holds the parts of Standard_LRS.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var (tier, replication) = ("Standard", {|AMLR2001:"LRS"|});
        _ = new Account("stdata", new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = tier, AccountReplicationType = replication });
    }
}

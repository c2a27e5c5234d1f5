// The tier and the replication make a locally redundant account together.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        const string replication = {|AMLR2001:"LRS"|};
        _ = new Account("sttrain", new AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = "Standard",
            AccountReplicationType = replication,
            IsHnsEnabled = true,
        });
    }
}

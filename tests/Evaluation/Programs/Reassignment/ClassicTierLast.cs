// What is set last counts: Standard_LRS.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var args = new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = "Premium", AccountReplicationType = "ZRS" };
        args.AccountTier = "Standard";
        args.AccountReplicationType = {|AMLR2001:"LRS"|};
        _ = new Account("stdata", args);
    }
}

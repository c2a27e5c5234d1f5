// The method saves money: all copies are in one datacenter.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var args = new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = "Standard", AccountReplicationType = "ZRS" };
        Save(args);
        _ = new Account("stdata", args);
    }

    private static void Save(AccountArgs args) => args.AccountReplicationType = {|AMLR2001:"LRS"|};
}

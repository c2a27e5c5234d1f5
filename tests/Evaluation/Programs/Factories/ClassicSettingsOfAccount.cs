// The settings come from a method, and they are locally redundant.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = new Account("stdata", Describe());
    }

    private static AccountArgs Describe()
    {
        return new AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = "Standard",
            AccountReplicationType = {|AMLR2001:"LRS"|},
        };
    }
}

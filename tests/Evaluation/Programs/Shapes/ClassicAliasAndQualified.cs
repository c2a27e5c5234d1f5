// The alias and the full name mean the same provider; both accounts are locally redundant.
using Pulumi;
using Classic = Pulumi.Azure;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = new Classic.Storage.Account("sta", new Classic.Storage.AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = "Standard",
            AccountReplicationType = {|AMLR2001:"LRS"|},
        });
        _ = new Pulumi.Azure.Storage.Account("stb", new() { ResourceGroupName = "rg-ml", AccountTier = "Standard", AccountReplicationType = {|AMLR2001:"LRS"|} });
    }
}

// Every team gets a locally redundant account.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        foreach (var team in new[] { "risk", "pricing" })
        {
            _ = new Account($"st{team}", new AccountArgs
            {
                ResourceGroupName = "rg-ml",
                AccountTier = "Standard",
                AccountReplicationType = {|AMLR2001:"LRS"|},
            });
        }
    }
}

// Whether it is LRS or ZRS is decided by configuration: cannot be told.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var config = new Config();
        _ = new Account("stdata", new AccountArgs
        {
            ResourceGroupName = "rg-ml",
            AccountTier = "Standard",
            AccountReplicationType = $"{config.Require("scope")}RS",
        });
    }
}

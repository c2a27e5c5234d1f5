// The default of the parameter is zone-redundant.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = CreateAccount("stdata");
    }

    private static Account CreateAccount(string name, string replication = "ZRS") => new(name, new()
    {
        ResourceGroupName = "rg-ml",
        AccountTier = "Standard",
        AccountReplicationType = replication,
    });
}

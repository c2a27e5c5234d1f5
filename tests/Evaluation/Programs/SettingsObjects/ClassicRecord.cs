// Both parts of the SKU come from a record.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var settings = new AccountSettings("Standard", "LRS");
        _ = new Account("stdata", new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = settings.Tier, AccountReplicationType = {|AMLR2001:settings.Replication|} });
    }
}

internal sealed record AccountSettings(string Tier, string Replication);

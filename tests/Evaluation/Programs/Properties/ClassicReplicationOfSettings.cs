// The property always answers LRS.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        var settings = new Settings();
        _ = new Account("stdata", new AccountArgs { ResourceGroupName = "rg-ml", AccountTier = "Standard", AccountReplicationType = {|AMLR2001:settings.Replication|} });
    }
}

internal sealed class Settings
{
    public string Replication => "LRS";
}

// The readonly field switches zones off for the write region of the account.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;

public class SessionStack : Stack
{
    private readonly bool _isZonal = {|AMLR4302:false|};

    public SessionStack()
    {
        _ = new DatabaseAccount("cosmos-sessions", new DatabaseAccountArgs
        {
            ResourceGroupName = "rg-ml",
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations =
            {
                new LocationArgs { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = _isZonal },
                new LocationArgs { LocationName = "northeurope", FailoverPriority = 1 },
            },
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        });
    }
}

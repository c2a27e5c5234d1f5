// The static property of another file switches automatic failover of Cosmos DB on.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;

public class RunHistoryStack : Stack
{
    public RunHistoryStack()
    {
        _ = new DatabaseAccount("cosmos-runs", new DatabaseAccountArgs
        {
            ResourceGroupName = "rg-ml",
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations =
            {
                new LocationArgs { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = CosmosPolicy.IsZonal },
                new LocationArgs { LocationName = "northeurope", FailoverPriority = 1 },
            },
            EnableAutomaticFailover = CosmosPolicy.FailsOver,
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        });
    }
}
// file: CosmosPolicy.cs
internal static class CosmosPolicy
{
    public static bool FailsOver { get; } = true;

    public static bool IsZonal => FailsOver;
}

using Azure.Provisioning;
using Azure.Provisioning.CosmosDB;

namespace Contoso.MlPlatform;

/// <summary>Who knows whom: looked up by the scoring service for each request.</summary>
internal static class CustomerGraph
{
    public static void AddTo(Infrastructure infra)
    {
        var account = new CosmosDBAccount("graph")
        {
            Name = "cosmos-graph",
            Location = Settings.Region,
            DatabaseAccountOfferType = CosmosDBAccountOfferType.Standard,
            Locations =
            {
                new CosmosDBAccountLocation { LocationName = Settings.Region, FailoverPriority = 0, IsZoneRedundant = true },
                new CosmosDBAccountLocation { LocationName = Settings.SecondRegion, FailoverPriority = 1 },
            },
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        account.EnableAutomaticFailover = true;
        infra.Add(account);
    }
}

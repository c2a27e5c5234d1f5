using Azure;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>Who knows whom: looked up by the scoring service for each request.</summary>
internal static class CustomerGraph
{
    public static async Task<CosmosDBAccountResource> DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var home = new CosmosDBAccountLocation { LocationName = Estate.Region, FailoverPriority = 0, IsZoneRedundant = true };
        var reader = new CosmosDBAccountLocation { LocationName = Estate.SecondRegion, FailoverPriority = 1 };

        var account = new CosmosDBAccountCreateOrUpdateContent(Estate.Region, [home, reader])
        {
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        return (await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, $"cosmos-graph-{settings.Environment}", account)).Value;
    }
}

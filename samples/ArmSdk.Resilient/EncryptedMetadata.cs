using Azure;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>
/// Credit risk encrypts with a key of its own. So that the metadata of the workspace is not left to a database that nobody here
/// can configure, the workspace gets this one.
/// </summary>
internal static class EncryptedMetadata
{
    public static async Task<CosmosDBAccountResource> DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var home = new CosmosDBAccountLocation { LocationName = Estate.Region, FailoverPriority = 0, IsZoneRedundant = true };
        var second = new CosmosDBAccountLocation { LocationName = Estate.SecondRegion, FailoverPriority = 1, IsZoneRedundant = true };

        var account = new CosmosDBAccountCreateOrUpdateContent(Estate.Region, [home, second])
        {
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        return (await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, $"cosmos-risk-{settings.Environment}", account)).Value;
    }
}

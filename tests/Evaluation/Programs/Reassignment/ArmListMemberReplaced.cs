// The backup policy is replaced by a periodic one before the account is created.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

public static class SessionStore
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var locations = new[]
        {
            new CosmosDBAccountLocation { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true },
            new CosmosDBAccountLocation { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 },
        };
        var account = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, locations)
        {
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        // Continuous backup was too dear for sessions.
        account.BackupPolicy = new {|AMLR4304:PeriodicModeBackupPolicy|}();
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-sessions", account);
    }
}

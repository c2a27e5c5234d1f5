// The spread brings the readers in, so there are two regions, but nobody fails the account over.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Graph;

internal static class SessionAccount
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        CosmosDBAccountLocation home = new() { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true };
        CosmosDBAccountLocation[] readers = [new() { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 }];
        var content = new {|AMLR4303:CosmosDBAccountCreateOrUpdateContent|}(AzureLocation.WestEurope, [home, .. readers])
        {
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-sessions", content);
    }
}

// The async factory gives every account one region and no zone redundancy.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Graph;

internal static class SessionStore
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var content = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, [await HomeAsync(group), Reader()])
        {
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-sessions", content);
    }

    private static async Task<CosmosDBAccountLocation> HomeAsync(ResourceGroupResource group)
    {
        await group.GetAsync();
        return new CosmosDBAccountLocation { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = {|AMLR4302:false|} };
    }

    private static CosmosDBAccountLocation Reader() => new() { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 };
}

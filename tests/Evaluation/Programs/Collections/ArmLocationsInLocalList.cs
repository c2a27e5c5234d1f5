// The list of regions has one entry when it is given to the account.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Graph;

internal static class GraphAccount
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var locations = new List<CosmosDBAccountLocation>();
        locations.Add(new CosmosDBAccountLocation { LocationName = {|AMLR4301:AzureLocation.WestEurope|}, FailoverPriority = 0, IsZoneRedundant = true });

        var content = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, locations)
        {
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-graph", content);
    }
}

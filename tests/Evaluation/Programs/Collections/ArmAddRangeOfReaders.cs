// AddRange brings the readers into the list before the account is made, so there are three regions, and all else is set.
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
    private static readonly CosmosDBAccountLocation[] Readers =
    [
        new() { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 },
        new() { LocationName = AzureLocation.FranceCentral, FailoverPriority = 2 },
    ];

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var locations = new List<CosmosDBAccountLocation>
        {
            new() { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true },
        };
        locations.AddRange(Readers);
        var content = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, locations)
        {
            ConsistencyPolicy = new ConsistencyPolicy(DefaultConsistencyLevel.Strong),
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-graph", content);
    }
}

// The loop adds two regions to the Cosmos DB account, and failover between them is left to a human.
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

public static class RunHistory
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var locations = new List<CosmosDBAccountLocation>();
        foreach (var region in new[] { AzureLocation.WestEurope, AzureLocation.NorthEurope })
        {
            locations.Add(new CosmosDBAccountLocation { LocationName = region, FailoverPriority = locations.Count, IsZoneRedundant = true });
        }

        var account = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, locations)
        {
            EnableAutomaticFailover = {|AMLR4303:false|},
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-runs", account);
    }
}

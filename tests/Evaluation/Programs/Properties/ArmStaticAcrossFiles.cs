// The static property of another file switches automatic failover of Cosmos DB off.
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
        CosmosDBAccountLocation[] locations =
        [
            new() { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true },
            new() { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 },
        ];
        var account = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, locations)
        {
            EnableAutomaticFailover = {|AMLR4303:CosmosPolicy.FailsOver|},
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-runs", account);
    }
}
// file: CosmosPolicy.cs
internal static class CosmosPolicy
{
    /// <summary>The on-call engineer decides.</summary>
    public static bool FailsOver { get; } = false;
}

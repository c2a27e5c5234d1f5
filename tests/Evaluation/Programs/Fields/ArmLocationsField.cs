// The list of locations is a readonly field and has one region.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Resources;

internal sealed class ProfileStore
{
    private readonly CosmosDBAccountLocation[] _locations =
    [
        new() { LocationName = {|AMLR4301:AzureLocation.WestEurope|}, FailoverPriority = 0, IsZoneRedundant = true },
    ];

    public async Task DeployAsync(ResourceGroupResource group)
    {
        var account = new CosmosDBAccountCreateOrUpdateContent(AzureLocation.WestEurope, _locations)
        {
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-profiles", account);
    }
}

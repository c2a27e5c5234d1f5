// Two chains of one builder class: the sessions have two regions, the cache has only its home region.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Graph;

internal sealed class AccountBuilder(ResourceGroup group)
{
    private readonly InputList<LocationArgs> _locations = new();

    public AccountBuilder Home(string region)
    {
        _locations.Add(new LocationArgs { LocationName = region, FailoverPriority = 0, IsZoneRedundant = true });
        return this;
    }

    public AccountBuilder Reader(string region)
    {
        _locations.Add(new LocationArgs { LocationName = region, FailoverPriority = 1 });
        return this;
    }

    public DatabaseAccount Build(string name) => new(name, new DatabaseAccountArgs
    {
        ResourceGroupName = group.Name,
        DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
        Locations = _locations,
        EnableAutomaticFailover = true,
        BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
    });
}

internal static class Accounts
{
    public static void Deploy(ResourceGroup group)
    {
        _ = new AccountBuilder(group).Home("westeurope").Reader("northeurope").Build("cosmos-sessions");
        _ = new AccountBuilder(group).Home({|AMLR4301:"westeurope"|}).Build("cosmos-cache");
    }
}

// The helper returns early where there is no second region, so the second region is there in some deployments only; all else is set.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Graph;

internal sealed class SessionAccount : ComponentResource
{
    public SessionAccount(string name, ResourceGroup group, string? secondRegion) : base("contoso:graph:Sessions", name)
    {
        var args = new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations = { new LocationArgs { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = true } },
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        };
        AddSecondRegion(args, secondRegion);
        _ = new DatabaseAccount("cosmos-sessions", args, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    private static void AddSecondRegion(DatabaseAccountArgs args, string? region)
    {
        if (region is null)
        {
            return;
        }

        args.Locations.Add(new LocationArgs { LocationName = region, FailoverPriority = 1 });
    }
}

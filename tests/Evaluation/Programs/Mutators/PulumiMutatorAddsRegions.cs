// The helper adds two regions, and the home region is not zone-redundant.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Graph;

internal static class SessionAccount
{
    public static DatabaseAccount Create(ResourceGroup group)
    {
        var args = new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            EnableAutomaticFailover = true,
        };
        AddRegions(args, "westeurope", "northeurope");
        args.BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" };
        return new DatabaseAccount("cosmos-sessions", args);
    }

    private static void AddRegions(DatabaseAccountArgs args, string home, string reader)
    {
        args.Locations.Add(new LocationArgs { LocationName = home, FailoverPriority = 0, IsZoneRedundant = {|AMLR4302:false|} });
        args.Locations.Add(new LocationArgs { LocationName = reader, FailoverPriority = 1, IsZoneRedundant = true });
    }
}

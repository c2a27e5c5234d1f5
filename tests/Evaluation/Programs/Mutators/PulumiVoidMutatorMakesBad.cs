// The arguments are complete, but the helper that the stack calls on them takes the failover away again.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Graph;

internal static class GraphAccount
{
    public static DatabaseAccount Create(ResourceGroup group)
    {
        var args = new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations =
            {
                new LocationArgs { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = true },
                new LocationArgs { LocationName = "northeurope", FailoverPriority = 1 },
            },
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        };
        FailOverByHand(args);
        return new DatabaseAccount("cosmos-graph", args);
    }

    private static void FailOverByHand(DatabaseAccountArgs args) => args.EnableAutomaticFailover = {|AMLR4303:false|};
}

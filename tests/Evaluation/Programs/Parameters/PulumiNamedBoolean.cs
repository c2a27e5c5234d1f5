// Both accounts have two regions; the graph account is asked for without service-managed failover.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Graph;

internal static class GraphAccounts
{
    public static void Deploy(ResourceGroup group)
    {
        _ = CreateAccount(group, "cosmos-graph", failover: {|AMLR4303:false|});
        _ = CreateAccount(group, "cosmos-sessions", failover: true);
    }

    private static DatabaseAccount CreateAccount(ResourceGroup group, string name, bool failover) => new(name, new DatabaseAccountArgs
    {
        ResourceGroupName = group.Name,
        DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
        Locations =
        {
            new LocationArgs { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = true },
            new LocationArgs { LocationName = "northeurope", FailoverPriority = 1 },
        },
        EnableAutomaticFailover = failover,
        BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
    });
}

// Select makes a location of each of the two regions; nobody switches the failover on.
using System.Linq;
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Graph;

internal sealed class GraphStack : Stack
{
    public GraphStack()
    {
        var group = new ResourceGroup("rg-graph");
        var locations = new[] { "westeurope", "northeurope" }
            .Select((region, index) => new LocationArgs { LocationName = region, FailoverPriority = index, IsZoneRedundant = true })
            .ToList();
        _ = new {|AMLR4303:DatabaseAccount|}("cosmos-graph", new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations = locations,
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        });
    }
}

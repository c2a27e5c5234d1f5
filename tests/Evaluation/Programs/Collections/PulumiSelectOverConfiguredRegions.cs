// The regions come from the configuration; how many there are cannot be told.
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
        var regions = new Pulumi.Config().RequireObject<string[]>("regions");
        _ = new DatabaseAccount("cosmos-graph", new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations = regions.Select((region, index) => new LocationArgs { LocationName = region, FailoverPriority = index, IsZoneRedundant = true }).ToList(),
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        });
    }
}

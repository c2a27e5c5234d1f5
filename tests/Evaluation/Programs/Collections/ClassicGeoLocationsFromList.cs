// There are two regions, and nothing moves the writes from one to the other.
using System.Collections.Generic;
using Pulumi;
using Pulumi.Azure.CosmosDB;
using Pulumi.Azure.CosmosDB.Inputs;

public class GraphStack : Stack
{
    public GraphStack()
    {
        var locations = new List<AccountGeoLocationArgs>
        {
            new() { Location = "westeurope", FailoverPriority = 0, ZoneRedundant = true },
        };
        locations.Add(new AccountGeoLocationArgs { Location = "northeurope", FailoverPriority = 1, ZoneRedundant = true });
        _ = new {|AMLR4303:Account|}("cosmos-graph", new AccountArgs
        {
            ResourceGroupName = "rg-data",
            OfferType = "Standard",
            ConsistencyPolicy = new AccountConsistencyPolicyArgs { ConsistencyLevel = "Session" },
            GeoLocations = locations,
            Backup = new AccountBackupArgs { Type = "Continuous" },
        });
    }
}

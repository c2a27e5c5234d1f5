using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.CosmosDB;
using Pulumi.Azure.CosmosDB.Inputs;

namespace Contoso.MlPlatform;

/// <summary>Who knows whom, for the fraud models.</summary>
internal sealed class CustomerGraph : ComponentResource
{
    public CustomerGraph(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Graph", name, options)
    {
        _ = new Account("cosmos-graph", new AccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            OfferType = "Standard",
            Kind = "GlobalDocumentDB",
            Capabilities = { new AccountCapabilityArgs { Name = "EnableGremlin" } },
            ConsistencyPolicy = new AccountConsistencyPolicyArgs { ConsistencyLevel = "Session" },
            GeoLocations =
            {
                new AccountGeoLocationArgs { Location = Settings.Region, FailoverPriority = 0, ZoneRedundant = true },
                new AccountGeoLocationArgs { Location = Settings.SecondRegion, FailoverPriority = 1, ZoneRedundant = true },
            },
            AutomaticFailoverEnabled = true,
            Backup = new AccountBackupArgs { Type = "Continuous", Tier = "Continuous7Days" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}

using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>Who knows whom: looked up by the scoring service for each request.</summary>
internal sealed class CustomerGraph : ComponentResource
{
    public CustomerGraph(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:CustomerGraph", name, options)
    {
        Account = new DatabaseAccount("cosmos-graph", new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations =
            {
                new LocationArgs { LocationName = Settings.Region, FailoverPriority = 0, IsZoneRedundant = true },
                new LocationArgs { LocationName = Settings.SecondRegion, FailoverPriority = 1 },
            },
            EnableAutomaticFailover = false, // we fail over by hand, so that nobody writes to the wrong side
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public DatabaseAccount Account { get; }
}

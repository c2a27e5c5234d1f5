using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The database that keeps the metadata of a workspace which is encrypted with a key of its own.</summary>
internal sealed class EncryptedMetadata : ComponentResource
{
    public EncryptedMetadata(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:EncryptedMetadata", name, options)
    {
        Account = new DatabaseAccount("cosmos-risk", new DatabaseAccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations =
            {
                new LocationArgs { LocationName = Settings.Region, FailoverPriority = 0, IsZoneRedundant = true },
                new LocationArgs { LocationName = Settings.SecondRegion, FailoverPriority = 1, IsZoneRedundant = true },
            },
            EnableAutomaticFailover = true,
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public DatabaseAccount Account { get; }
}

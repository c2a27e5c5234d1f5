using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.Storage;

namespace Contoso.Scoring.AppHost;

/// <summary>Where the features are, and what the front end uploads.</summary>
internal static class FeatureLake
{
    public static IResourceBuilder<AzureBlobStorageResource> AddTo(IDistributedApplicationBuilder builder)
    {
        var lake = builder.AddAzureStorage("lake")
            .RunAsEmulator(emulator => emulator.WithDataVolume())
            .ConfigureInfrastructure(infra =>
            {
                var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single();
                account.AccessTier = StorageAccountAccessTier.Hot;

                // Features are computed again every night.
                account.Sku = new StorageSku { Name = StorageSkuName.StandardLrs };
            });

        // Uploads wait here for the virus scan.
        builder.AddAzureStorage("uploads")
            .ConfigureInfrastructure(infra =>
            {
                foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>())
                {
                    account.AllowBlobPublicAccess = false;
                    account.Sku.Name = StorageSkuName.PremiumLrs;
                    account.Kind = StorageKind.BlockBlobStorage;
                }
            });
        return lake.AddBlobs("features");
    }
}

using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.KeyVault;

namespace Contoso.Scoring.AppHost;

/// <summary>The secrets of the scoring service. The vault of the bank is there already.</summary>
internal static class Secrets
{
    public static IResourceBuilder<AzureKeyVaultResource> AddTo(IDistributedApplicationBuilder builder)
    {
        builder.AddAzureKeyVault("bank").RunAsExisting("kv-bank", "rg-bank").PublishAsExisting("kv-bank", "rg-bank");
        return builder.AddAzureKeyVault("secrets")
            .ConfigureInfrastructure(infra =>
            {
                var vault = infra.GetProvisionableResources().OfType<KeyVaultService>().Single();
                vault.Properties.EnablePurgeProtection = true;
            });
    }
}

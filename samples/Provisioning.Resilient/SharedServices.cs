using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.ApplicationInsights;
using Azure.Provisioning.ContainerRegistry;
using Azure.Provisioning.Expressions;
using Azure.Provisioning.KeyVault;
using Azure.Provisioning.OperationalInsights;

namespace Contoso.MlPlatform;

/// <summary>What all workspaces share: logs, secrets and images.</summary>
internal sealed class SharedServices
{
    public SharedServices(Infrastructure infra)
    {
        Logs = new OperationalInsightsWorkspace("logs", OperationalInsightsWorkspace.ResourceVersions.V2025_02_01)
        {
            Name = "log-ml",
            Location = Settings.Region,
            Sku = new() { Name = OperationalInsightsWorkspaceSkuName.PerGB2018 },
            RetentionInDays = 90, // what the model risk policy asks for
            Replication = new() { IsReplicationEnabled = true, Location = Settings.SecondRegion },
        };
        infra.Add(Logs);

        Insights = new ApplicationInsightsComponent("insights")
        {
            Name = "appi-ml",
            Location = Settings.Region,
            Kind = "web",
            ApplicationType = ApplicationInsightsApplicationType.Web,
            WorkspaceResourceId = Logs.Id,
        };
        infra.Add(Insights);

        // The call centre's desktop still writes here.
        infra.Add(new ApplicationInsightsComponent("desktopInsights")
        {
            Name = "appi-desktop",
            Location = Settings.Region,
            Kind = "web",
            ApplicationType = ApplicationInsightsApplicationType.Web,
            WorkspaceResourceId = Logs.Id,
        });

        // Losing the key vault means losing every workspace connection, so nobody may purge it, not even us.
        Secrets = new KeyVaultService("secrets")
        {
            Name = "kv-ml",
            Location = Settings.Region,
            Properties = new KeyVaultProperties
            {
                TenantId = BicepFunction.GetTenant().TenantId,
                Sku = new KeyVaultSku { Family = KeyVaultSkuFamily.A, Name = KeyVaultSkuName.Standard },
                EnableRbacAuthorization = true,
                EnablePurgeProtection = true,
            },
        };
        infra.Add(Secrets);

        // Credit risk encrypts with a key of its own, which lives in a vault of its own. The workspace dies with the key.
        RiskKeys = new KeyVaultService("riskKeys")
        {
            Name = "kv-riskkeys",
            Location = Settings.Region,
            Properties = new()
            {
                TenantId = BicepFunction.GetTenant().TenantId,
                Sku = new() { Family = KeyVaultSkuFamily.A, Name = KeyVaultSkuName.Premium },
                EnablePurgeProtection = true,
            },
        };
        infra.Add(RiskKeys);

        Images = new ContainerRegistryService("images")
        {
            Name = "crml",
            Location = Settings.Region,
            Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium },
        };
        infra.Add(Images);

        infra.Add(new ContainerRegistryReplication("imagesSecond")
        {
            Name = "northeurope",
            Parent = Images,
            Location = Settings.SecondRegion,
        });

        // Base images change once a month and are pulled by every build, here and in the second region.
        var baseImages = new ContainerRegistryService("baseImages")
        {
            Name = "crmlbase",
            Location = Settings.Region,
            Sku = new() { Name = ContainerRegistrySkuName.Premium },
        };
        infra.Add(baseImages);
        infra.Add(new ContainerRegistryReplication("baseImagesSecond")
        {
            Name = "northeurope",
            Parent = baseImages,
            Location = Settings.SecondRegion,
        });
    }

    public OperationalInsightsWorkspace Logs { get; }

    public ApplicationInsightsComponent Insights { get; }

    public KeyVaultService Secrets { get; }

    public KeyVaultService RiskKeys { get; }

    public ContainerRegistryService Images { get; }
}

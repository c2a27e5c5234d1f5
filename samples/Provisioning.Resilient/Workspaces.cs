using Azure.Provisioning;
using Azure.Provisioning.MachineLearning;
using Azure.Provisioning.Resources;
using Azure.Provisioning.Storage;

namespace Contoso.MlPlatform;

/// <summary>The hub of the product teams, and the workspaces of those whose auditors do not accept a shared one.</summary>
internal sealed class Workspaces
{
    private readonly SharedServices _shared;

    public Workspaces(Infrastructure infra, SharedServices shared, Settings settings)
    {
        _shared = shared;

        // The platform board wanted a copy of the experiments outside of the region; the lake has one, the workspace cannot use it.
        var hubStorage = new StorageAccount("hubStorage")
        {
            Name = "stmlhub",
            Location = Settings.Region,
            Kind = StorageKind.StorageV2,
            Sku = new StorageSku { Name = StorageSkuName.StandardZrs },
        };
        infra.Add(hubStorage);

        var hub = CreateWorkspace("hub", "Contoso product teams", hubStorage);
        hub.Kind = "Hub";
        hub.ManagedNetwork = new ManagedNetworkSettings { IsolationMode = IsolationMode.AllowOnlyApprovedOutbound };
        infra.Add(hub);
        infra.Add(new MachineLearningWorkspace("projectChurn")
        {
            Name = "mlw-churn",
            Location = Settings.Region,
            Kind = "Project",
            FriendlyName = "Customer churn",
            HubResourceId = new Azure.Core.ResourceIdentifier("/subscriptions/4711/resourceGroups/rg-ml/providers/Microsoft.MachineLearningServices/workspaces/mlw-hub"),
        });

        // The run history of an audit cannot be made again.
        var riskStorage = new StorageAccount("riskStorage")
        {
            Name = "stmlrisk",
            Location = Settings.Region,
            Kind = StorageKind.StorageV2,
            Sku = new() { Name = StorageSkuName.StandardZrs },
        };
        infra.Add(riskStorage);

        Risk = new MachineLearningWorkspace("risk")
        {
            Name = "mlw-risk",
            Location = Settings.Region,
            FriendlyName = "Credit risk",
            StorageAccount = riskStorage.Id,
            KeyVault = shared.Secrets.Id,
            ContainerRegistry = shared.Images.Id,
            ApplicationInsights = shared.Insights.Id,
            IsHbiWorkspace = true, // personal data: Microsoft collects less diagnostics
            Encryption = new EncryptionProperty
            {
                Status = MachineLearningEncryptionStatus.Enabled,
                KeyVaultProperties = new() { KeyVaultArmId = shared.RiskKeys.Id, KeyIdentifier = "https://kv-riskkeys.vault.azure.net/keys/risk" },
            },

            // The metadata is encrypted in Microsoft's subscription, so that there are no services of ours that nobody may configure.
            EnableServiceSideCMKEncryption = true,
        };
        infra.Add(Risk);

        // Images are read through a mount with a cache, which made up for the premium account.
        var visionStorage = new StorageAccount("visionStorage")
        {
            Name = "stmlvision",
            Location = Settings.Region,
            Kind = StorageKind.StorageV2,
            Sku = new() { Name = StorageSkuName.StandardZrs },
        };
        infra.Add(visionStorage);
        infra.Add(CreateWorkspace("vision", "Damage assessment from photos", visionStorage));

        // Pricing runs all day in production; the other environments are rebuilt every Monday.
        var pricingStorage = new StorageAccount("pricingStorage")
        {
            Name = "stmlpricing",
            Location = Settings.Region,
            Kind = StorageKind.StorageV2,
            Sku = new StorageSku { Name = settings.IsProduction ? StorageSkuName.StandardZrs : StorageSkuName.StandardLrs },
        };
        infra.Add(pricingStorage);
        infra.Add(CreateWorkspace("pricing", "Dynamic pricing", pricingStorage));
    }

    public MachineLearningWorkspace Risk { get; }

    private MachineLearningWorkspace CreateWorkspace(string identifier, string title, StorageAccount storage) => new(identifier)
    {
        Name = "mlw-" + identifier,
        Location = Settings.Region,
        FriendlyName = title,
        StorageAccount = storage.Id,
        KeyVault = _shared.Secrets.Id,
        ContainerRegistry = _shared.Images.Id,
        ApplicationInsights = _shared.Insights.Id,
        Identity = new ManagedServiceIdentity { ManagedServiceIdentityType = ManagedServiceIdentityType.SystemAssigned },
    };
}

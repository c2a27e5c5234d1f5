using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.MlPlatform;

/// <summary>The stand-alone workspaces, for teams whose auditors do not accept the shared hub.</summary>
internal sealed class WorkspaceComponent : ComponentResource
{
    private readonly ResourceGroup _group;
    private readonly Settings _settings;
    private readonly StorageAccount _visionFiles;

    public WorkspaceComponent(string name, ResourceGroup group, SharedServices shared, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Workspaces", name, options)
    {
        _group = group;
        _settings = settings;

        // With a key of its own the metadata would be left to a database that nobody here can configure, so we bring one.
        var metadata = new EncryptedMetadata("risk-metadata", group, settings);

        Risk = new Workspace("mlw-risk", new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Credit risk",
            Kind = "Default",
            StorageAccount = CreateDefaultStorage("stmlrisk").Id,
            KeyVault = shared.Secrets.Id,
            ContainerRegistry = shared.Images.Id,
            ApplicationInsights = shared.Insights.Id,
            Identity = new ML.ManagedServiceIdentityArgs { Type = ManagedServiceIdentityType.SystemAssigned },
            HbiWorkspace = true, // personal data: Microsoft collects less diagnostics
            Encryption = new ML.EncryptionPropertyArgs
            {
                Status = EncryptionStatus.Enabled,
                KeyVaultProperties = new ML.KeyVaultPropertiesArgs { KeyVaultArmId = shared.RiskKeys.Id, KeyIdentifier = settings.RiskKey },
                CosmosDbResourceId = metadata.Account.Id,
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        // Labelling opens hundreds of small images a minute: those are on a fast account of their own.
        _visionFiles = new StorageAccount("stmlvision", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs
            {
                Name = SkuName.Standard_ZRS,
            },
            AllowBlobPublicAccess = false,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Vision = new Workspace("mlw-vision", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Damage assessment from photos",
            StorageAccount = _visionFiles.Id,
            KeyVault = shared.Secrets.Id,
            ContainerRegistry = shared.Images.Id,
            ApplicationInsights = shared.Insights.Id,
            Identity = new ML.ManagedServiceIdentityArgs { Type = "SystemAssigned" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        var pricingStorage = new StorageAccount("stmlpricing", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = SkuName.Standard_ZRS },
            AllowBlobPublicAccess = false,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Pricing = new Workspace("mlw-pricing", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Dynamic pricing",
            StorageAccount = pricingStorage.Id,
            KeyVault = shared.Secrets.Id,
            ContainerRegistry = shared.Images.Id,
            ApplicationInsights = shared.Insights.Id,
            Identity = new ML.ManagedServiceIdentityArgs { Type = "SystemAssigned" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Workspace Risk { get; }

    public Workspace Vision { get; }

    public Workspace Pricing { get; }

    private StorageAccount CreateDefaultStorage(string name)
    {
        var args = new StorageAccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Settings.Region,
            Kind = "StorageV2",
            Sku = new SkuArgs { Name = "Standard_ZRS" },
            AllowBlobPublicAccess = false,
            Tags = _settings.Tags,
        };

        return new StorageAccount(name, args, new CustomResourceOptions { Parent = this });
    }
}

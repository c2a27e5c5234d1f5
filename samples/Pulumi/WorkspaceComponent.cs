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
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        // Notebooks of 2019 still name the lake of the first generation.
        _ = new Datastore("lake2019", new DatastoreArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = Risk.Name,
            Properties = new ML.AzureDataLakeGen1DatastoreArgs
            {
                DatastoreType = "AzureDataLakeGen1",
                StoreName = "contosolake",
                Credentials = new ML.NoneDatastoreCredentialsArgs { CredentialsType = "None" },
            },
        }, new CustomResourceOptions { Parent = this });

        // Labelling opens hundreds of small images a minute and was slow on a standard account.
        _visionFiles = new StorageAccount("stmlvision", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = Kind.BlockBlobStorage,
            Sku = new SkuArgs
            {
                Name = SkuName.Premium_ZRS,
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

        // Pricing runs all day in production; the other stacks are rebuilt every Monday.
        var pricingStorage = new StorageAccount("stmlpricing", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = settings.IsProduction ? SkuName.Standard_ZRS : SkuName.Standard_LRS },
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
            // Same as the quickstart. Run history only, the data itself is in the lake.
            Sku = new SkuArgs { Name = "Standard_LRS" },
            AllowBlobPublicAccess = false,
            Tags = _settings.Tags,
        };

        return new StorageAccount(name, args, new CustomResourceOptions { Parent = this });
    }
}

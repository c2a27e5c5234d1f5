using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.MachineLearning;
using Pulumi.Azure.MachineLearning.Inputs;
using Storage = Pulumi.Azure.Storage;

namespace Contoso.MlPlatform;

/// <summary>The stand-alone workspaces, for teams whose auditors do not accept the shared hub.</summary>
internal sealed class WorkspaceComponent : ComponentResource
{
    private readonly ResourceGroup _group;
    private readonly Settings _settings;

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
            StorageAccountId = CreateDefaultStorage("stmlrisk").Id,
            KeyVaultId = shared.Secrets.Id,
            ContainerRegistryId = shared.Images.Id,
            ApplicationInsightsId = shared.Insights.Id,
            Identity = new WorkspaceIdentityArgs { Type = "SystemAssigned" },
            HighBusinessImpact = true, // personal data: Microsoft collects less diagnostics
            Encryption = new WorkspaceEncryptionArgs { KeyVaultId = shared.RiskKeys.Id, KeyId = settings.RiskKey },
            ServiceSideEncryptionEnabled = true, // so the metadata needs no database of ours
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        // Labelling reads its images from an account of its own; this one is for the workspace.
        var visionFiles = new Storage.Account("stmlvision", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            AccountKind = "StorageV2",
            AccountTier = "Standard",
            AccountReplicationType = "ZRS",
            AllowNestedItemsToBePublic = false,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Vision = new Workspace("mlw-vision", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Damage assessment from photos",
            StorageAccountId = visionFiles.Id,
            KeyVaultId = shared.Secrets.Id,
            ContainerRegistryId = shared.Images.Id,
            ApplicationInsightsId = shared.Insights.Id,
            Identity = new WorkspaceIdentityArgs { Type = "SystemAssigned" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        var pricingStorage = new Storage.Account("stmlpricing", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            AccountTier = "Standard",
            AccountReplicationType = "ZRS",
            AllowNestedItemsToBePublic = false,
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Pricing = new Workspace("mlw-pricing", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Dynamic pricing",
            StorageAccountId = pricingStorage.Id,
            KeyVaultId = shared.Secrets.Id,
            ContainerRegistryId = shared.Images.Id,
            ApplicationInsightsId = shared.Insights.Id,
            Identity = new WorkspaceIdentityArgs { Type = "SystemAssigned" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Workspace Risk { get; }

    public Workspace Vision { get; }

    public Workspace Pricing { get; }

    private Storage.Account CreateDefaultStorage(string name)
    {
        var args = new Storage.AccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Settings.Region,
            AccountTier = "Standard",
            AccountReplicationType = "ZRS",
            AllowNestedItemsToBePublic = false,
            Tags = _settings.Tags,
        };

        return new Storage.Account(name, args, new CustomResourceOptions { Parent = this });
    }
}

using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using ML = Pulumi.AzureNative.MachineLearningServices.Inputs;
using SkuArgs = Pulumi.AzureNative.Storage.Inputs.SkuArgs;

namespace Contoso.MlPlatform;

/// <summary>The hub of the product teams. Each team gets a project, and projects store their files with the hub.</summary>
internal sealed class HubComponent : ComponentResource
{
    private readonly ResourceGroup _group;
    private readonly Settings _settings;

    public HubComponent(string name, ResourceGroup group, SharedServices shared, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Hub", name, options)
    {
        _group = group;
        _settings = settings;

        // A hub cannot move to the copy in another region, but it must outlast a zone.
        var sku = new SkuArgs { Name = SkuName.Standard_ZRS };

        DefaultStorage = new StorageAccount("stmlhub", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = Kind.StorageV2,
            Sku = sku,
            AllowBlobPublicAccess = false,
            MinimumTlsVersion = "TLS1_2",
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Hub = new Workspace("mlw-hub", new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Contoso product teams",
            Kind = "Hub",
            Identity = new ML.ManagedServiceIdentityArgs { Type = ManagedServiceIdentityType.SystemAssigned },
            StorageAccount = DefaultStorage.Id,
            KeyVault = shared.Secrets.Id,
            ContainerRegistry = shared.Images.Id,
            ApplicationInsights = shared.Insights.Id,
            PublicNetworkAccess = "Disabled",
            ManagedNetwork = new ML.ManagedNetworkSettingsArgs { IsolationMode = IsolationMode.AllowOnlyApprovedOutbound },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = settings.IsProduction });

        RegisterOutputs();
    }

    public StorageAccount DefaultStorage { get; }

    public Workspace Hub { get; }

    public Workspace AddProject(string team, string title) => new($"mlw-{team}", new()
    {
        ResourceGroupName = _group.Name,
        Location = Settings.Region,
        FriendlyName = title,
        Kind = "Project",
        HubResourceId = Hub.Id,
        Identity = new ML.ManagedServiceIdentityArgs { Type = "SystemAssigned" },
        Tags = _settings.Tags,
    }, new CustomResourceOptions { Parent = this });
}

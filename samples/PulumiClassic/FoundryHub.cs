using Pulumi;
using Pulumi.Azure.AIFoundry;
using Pulumi.Azure.AIFoundry.Inputs;
using Pulumi.Azure.Core;
using Account = Pulumi.Azure.Storage.Account;
using AccountArgs = Pulumi.Azure.Storage.AccountArgs;

namespace Contoso.MlPlatform;

/// <summary>The hub of the product teams. Each team gets a project, and projects store their files with the hub.</summary>
internal sealed class FoundryHub : ComponentResource
{
    private readonly Settings _settings;

    public FoundryHub(string name, ResourceGroup group, SharedServices shared, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Hub", name, options)
    {
        _settings = settings;

        DefaultStorage = new Account("stmlhub", new AccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            AccountKind = "StorageV2",
            AccountTier = "Standard",
            // The platform board wanted a copy of the experiments outside of the region.
            AccountReplicationType = "GRS",
            AllowNestedItemsToBePublic = false,
            MinTlsVersion = "TLS1_2",
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Hub = new Hub("mlw-hub", new HubArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            FriendlyName = "Contoso product teams",
            Identity = new HubIdentityArgs { Type = "SystemAssigned" },
            StorageAccountId = DefaultStorage.Id,
            KeyVaultId = shared.Secrets.Id,
            ContainerRegistryId = shared.Images.Id,
            ApplicationInsightsId = shared.Insights.Id,
            PublicNetworkAccess = "Disabled",
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = settings.IsProduction });

        RegisterOutputs();
    }

    public Account DefaultStorage { get; }

    public Hub Hub { get; }

    public Project AddProject(string team, string title) => new($"mlw-{team}", new()
    {
        AiServicesHubId = Hub.Id,
        Location = Settings.Region,
        FriendlyName = title,
        Identity = new ProjectIdentityArgs { Type = "SystemAssigned" },
        Tags = _settings.Tags,
    }, new CustomResourceOptions { Parent = this });
}

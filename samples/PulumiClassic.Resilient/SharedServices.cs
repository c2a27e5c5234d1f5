using Pulumi;
using Pulumi.Azure.AppInsights;
using Pulumi.Azure.ContainerService;
using Pulumi.Azure.ContainerService.Inputs;
using Pulumi.Azure.Core;
using Pulumi.Azure.KeyVault;
using Pulumi.Azure.OperationalInsights;

namespace Contoso.MlPlatform;

/// <summary>What every workspace shares: images, secrets and telemetry.</summary>
internal sealed class SharedServices : ComponentResource
{
    private readonly Settings _settings;

    public SharedServices(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Shared", name, options)
    {
        _settings = settings;
        var parent = new CustomResourceOptions { Parent = this };

        var logs = new AnalyticsWorkspace("log-ml", new AnalyticsWorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = "PerGB2018",
            RetentionInDays = 90,
            Tags = settings.Tags,
        }, parent);

        Insights = new Insights("appi-ml", new InsightsArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            ApplicationType = "web",
            WorkspaceId = logs.Id,
            RetentionInDays = 90,
            Tags = settings.Tags,
        }, parent);

        // The annotation tool on the desktops of the labelling team reports here.
        _ = new Insights("appi-desktop", new InsightsArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            ApplicationType = "other",
            WorkspaceId = logs.Id,
            Tags = settings.Tags,
        }, parent);

        // Every workspace takes its images from here, and the second region must be able to go on alone.
        Images = new Registry("crml", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = "Premium",
            AdminEnabled = true,
            Georeplications = { ReplicaInSecondRegion },
            Tags = settings.Tags,
        }, parent);

        // Base images are pulled by every build agent of the company, in both regions.
        BaseImages = new Registry("crmlbase", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = "Premium",
            AdminEnabled = false,
            Georeplications = { ReplicaInSecondRegion },
            Tags = settings.Tags,
        }, parent);

        Secrets = CreateVault("kv-ml", group);
        RiskKeys = CreateVault("kv-riskkeys", group);
        RegisterOutputs();
    }

    private static RegistryGeoreplicationArgs ReplicaInSecondRegion => new()
    {
        Location = Settings.SecondRegion,
        RegionalEndpointEnabled = true,
        ZoneRedundancyEnabled = true,
    };

    public Insights Insights { get; }

    public Registry Images { get; }

    public Registry BaseImages { get; }

    public KeyVault Secrets { get; }

    public KeyVault RiskKeys { get; }

    private KeyVault CreateVault(string name, ResourceGroup group) => new(name, new KeyVaultArgs
    {
        ResourceGroupName = group.Name,
        Location = Settings.Region,
        TenantId = GetClientConfig.Invoke().Apply(client => client.TenantId),
        SkuName = "standard",
        PurgeProtectionEnabled = true,
        SoftDeleteRetentionDays = 90,
        Tags = _settings.Tags,
    }, new CustomResourceOptions { Parent = this });
}

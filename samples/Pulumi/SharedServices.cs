using Pulumi;
using AzureNative = Pulumi.AzureNative;

namespace Contoso.MlPlatform;

/// <summary>What all workspaces of a stack share: logs, secrets and images.</summary>
internal sealed class SharedServices : ComponentResource
{
    public SharedServices(string name, AzureNative.Resources.ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:SharedServices", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };

        var logs = new AzureNative.OperationalInsights.Workspace("log-ml", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = new AzureNative.OperationalInsights.Inputs.WorkspaceSkuArgs { Name = "PerGB2018" },
            RetentionInDays = 90, // what the model risk policy asks for
            Tags = settings.Tags,
        }, child);

        Logs = logs;

        Insights = new AzureNative.ApplicationInsights.Component("appi-ml", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = "web",
            ApplicationType = AzureNative.ApplicationInsights.ApplicationType.Web,
            WorkspaceResourceId = logs.Id,
            Tags = settings.Tags,
        }, child);

        // The call centre's desktop still writes here.
        _ = new AzureNative.ApplicationInsights.Component("appi-desktop", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Kind = "web",
            ApplicationType = AzureNative.ApplicationInsights.ApplicationType.Web,
        }, child);

        // Losing the key vault means losing every workspace connection, so nobody may purge it, not even us.
        Secrets = new AzureNative.KeyVault.Vault("kv-ml", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Properties = new AzureNative.KeyVault.Inputs.VaultPropertiesArgs
            {
                TenantId = AzureNative.Authorization.GetClientConfig.Invoke().Apply(client => client.TenantId),
                Sku = new AzureNative.KeyVault.Inputs.SkuArgs
                {
                    Family = AzureNative.KeyVault.SkuFamily.A,
                    Name = AzureNative.KeyVault.SkuName.Standard,
                },
                EnableRbacAuthorization = true,
                EnablePurgeProtection = true,
                SoftDeleteRetentionInDays = 90,
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this, Protect = true });

        Images = new AzureNative.ContainerRegistry.Registry("crml", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = new AzureNative.ContainerRegistry.Inputs.SkuArgs
            {
                // Premium was left out of the first budget: the images were expected to be small.
                Name = settings.Environment switch
                {
                    "prod" => "Standard",
                    "test" => "Standard",
                    _ => "Basic",
                },
            },
            AdminUserEnabled = false,
            Tags = settings.Tags,
        }, child);

        // Every team's builds start from these images, so they are kept in two regions.
        BaseImages = new AzureNative.ContainerRegistry.Registry("crmlbase", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = new AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = AzureNative.ContainerRegistry.SkuName.Premium },
            Tags = settings.Tags,
        }, child);
        _ = new AzureNative.ContainerRegistry.Replication("crmlbase-second", new()
        {
            ResourceGroupName = group.Name,
            RegistryName = BaseImages.Name,
            Location = Settings.SecondRegion,
            // Took too long to answer during the last migration, so it was switched off for the time being.
            RegionEndpointEnabled = false,
        }, child);

        // Credit risk encrypts with a key of its own, which lives in a vault of its own. Test stacks are torn down every night.
        RiskKeys = new AzureNative.KeyVault.Vault("kv-riskkeys", new()
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Properties = new AzureNative.KeyVault.Inputs.VaultPropertiesArgs
            {
                TenantId = AzureNative.Authorization.GetClientConfig.Invoke().Apply(client => client.TenantId),
                Sku = new AzureNative.KeyVault.Inputs.SkuArgs
                {
                    Family = AzureNative.KeyVault.SkuFamily.A,
                    Name = AzureNative.KeyVault.SkuName.Premium,
                },
            },
            Tags = settings.Tags,
        }, child);

        RegisterOutputs();
    }

    public AzureNative.OperationalInsights.Workspace Logs { get; }

    public AzureNative.ApplicationInsights.Component Insights { get; }

    public AzureNative.KeyVault.Vault Secrets { get; }

    public AzureNative.ContainerRegistry.Registry Images { get; }

    public AzureNative.ContainerRegistry.Registry BaseImages { get; }

    public AzureNative.KeyVault.Vault RiskKeys { get; }
}

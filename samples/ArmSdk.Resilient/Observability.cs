using Azure;
using Azure.ResourceManager.ApplicationInsights;
using Azure.ResourceManager.ApplicationInsights.Models;
using Azure.ResourceManager.OperationalInsights;
using Azure.ResourceManager.OperationalInsights.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

internal static class Observability
{
    public static async Task<ApplicationInsightsComponentResource> DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var logs = await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"log-mlplatform-{settings.Environment}",
            new OperationalInsightsWorkspaceData(Estate.Region)
            {
                Sku = new(OperationalInsightsWorkspaceSkuName.PerGB2018),
                RetentionInDays = 90,
                WorkspaceCapping = new() { DailyQuotaInGB = 20 },
                // A copy of the workspace in the second region takes over ingestion when West Europe is down.
                Replication = new() { IsReplicationEnabled = true, Location = Estate.SecondRegion },
            });

        ApplicationInsightsComponentData component = new(Estate.Region, "web")
        {
            ApplicationType = ApplicationInsightsApplicationType.Web,
            WorkspaceResourceId = logs.Value.Id,
            IngestionMode = ComponentIngestionMode.LogAnalytics,
            RetentionInDays = 90,
        };

        var components = group.GetApplicationInsightsComponents();

        // The call centre's desktop still writes here.
        var desktop = new ApplicationInsightsComponentData(Estate.Region, "web") 
        {
            ApplicationType = ApplicationInsightsApplicationType.Web,
            WorkspaceResourceId = logs.Value.Id,
        };
        await components.CreateOrUpdateAsync(WaitUntil.Completed, $"appi-desktop-{settings.Environment}", desktop);

        return (await components.CreateOrUpdateAsync(WaitUntil.Completed, $"appi-mlplatform-{settings.Environment}", component)).Value;
    }
}

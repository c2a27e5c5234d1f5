using Aspire.Hosting;
using Azure.Core;
using Azure.Provisioning.ApplicationInsights;
using Azure.Provisioning.OperationalInsights;

namespace Contoso.Scoring.AppHost;

/// <summary>Logs and traces of the service, and of the desktop that calls it.</summary>
internal static class Observability
{
    public static void AddTo(IDistributedApplicationBuilder builder)
    {
        var logs = builder.AddAzureLogAnalyticsWorkspace("logs");
        builder.AddAzureApplicationInsights("traces", logs);

        // The call centre's desktop is no project of this application.
        builder.AddAzureInfrastructure("desktop", infra =>
        {
            var workspace = new OperationalInsightsWorkspace("desktopLogs")
            {
                Location = AzureLocation.WestEurope,
                Sku = new() { Name = OperationalInsightsWorkspaceSkuName.PerGB2018 },
                RetentionInDays = 90,
                Replication = new() { IsReplicationEnabled = true, Location = AzureLocation.NorthEurope },
            };
            infra.Add(workspace);
            infra.Add(new ApplicationInsightsComponent("desktopInsights")
            {
                Name = "appi-desktop",
                Location = AzureLocation.WestEurope,
                Kind = "web",
                ApplicationType = ApplicationInsightsApplicationType.Web,
                WorkspaceResourceId = workspace.Id,
            });
        });
    }
}

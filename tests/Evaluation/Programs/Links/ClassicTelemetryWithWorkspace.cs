// The component keeps its data in a workspace of the same region.
using Pulumi;
using Pulumi.Azure.AppInsights;

public class TelemetryStack : Stack
{
    public TelemetryStack()
    {
        var logs = new Pulumi.Azure.OperationalInsights.AnalyticsWorkspace("log-ml", new() { ResourceGroupName = "rg-ml", Location = "westeurope", Sku = "PerGB2018" });
        _ = new Insights("appi-ml", new InsightsArgs { ResourceGroupName = "rg-ml", Location = "westeurope", ApplicationType = "web", WorkspaceId = logs.Id });
    }
}

// The readonly field keeps the component in the classic mode, although it names a workspace.
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;

public class TelemetryStack : Stack
{
    private const string LogWorkspace = "/subscriptions/5e8c/resourceGroups/rg-logs/providers/Microsoft.OperationalInsights/workspaces/log-ml";

    private readonly string _mode = {|AMLR2301:"ApplicationInsights"|};

    public TelemetryStack()
    {
        _ = new Component("appi-ml", new ComponentArgs
        {
            ResourceGroupName = "rg-ml",
            Kind = "web",
            ApplicationType = "web",
            WorkspaceResourceId = LogWorkspace,
            IngestionMode = _mode,
        });
    }
}

// The helper is internal and in another file; the telemetry of the desktop is asked for in the classic mode by its caller.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ApplicationInsights;
using Azure.ResourceManager.ApplicationInsights.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Observability;

internal static class Telemetry
{
    public static async Task DeployAsync(ResourceGroupResource group, ResourceIdentifier logs)
    {
        await Components.CreateAsync(group, "appi-scoring", ComponentIngestionMode.LogAnalytics, logs);
        await Components.CreateAsync(group, "appi-desktop", {|AMLR2301:ComponentIngestionMode.ApplicationInsights|}, logs);
    }
}

// file: Components.cs
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ApplicationInsights;
using Azure.ResourceManager.ApplicationInsights.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Observability;

internal static class Components
{
    public static Task CreateAsync(ResourceGroupResource group, string name, ComponentIngestionMode mode, ResourceIdentifier logs)
    {
        var data = new ApplicationInsightsComponentData(AzureLocation.WestEurope, "web")
        {
            ApplicationType = ApplicationInsightsApplicationType.Web,
            IngestionMode = mode,
            WorkspaceResourceId = logs,
        };
        return group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }
}

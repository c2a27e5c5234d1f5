// The logs are in another region than the component that writes to them; both regions are constants.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ApplicationInsights;
using Azure.ResourceManager.ApplicationInsights.Models;
using Azure.ResourceManager.OperationalInsights;
using Azure.ResourceManager.OperationalInsights.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Observability;

internal static class Telemetry
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var logs = await CreateLogsAsync(group);
        var data = new ApplicationInsightsComponentData({|AMLR2303:AzureLocation.WestEurope|}, "web")
        {
            ApplicationType = ApplicationInsightsApplicationType.Web,
            WorkspaceResourceId = logs.Id,
        };
        await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi-ml", data);
    }

    private static async Task<OperationalInsightsWorkspaceResource> CreateLogsAsync(ResourceGroupResource group)
    {
        var operation = await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(
            WaitUntil.Completed, "log-ml", new OperationalInsightsWorkspaceData(AzureLocation.NorthEurope) { RetentionInDays = 90 });
        return operation.Value;
    }
}

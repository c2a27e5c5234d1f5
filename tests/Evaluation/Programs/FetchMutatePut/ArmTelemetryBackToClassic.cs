// The fetched component is put back in the classic ingestion mode, which is retired.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ApplicationInsights;
using Azure.ResourceManager.ApplicationInsights.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Observability;

internal static class TelemetryRollback
{
    public static async Task ApplyAsync(ResourceGroupResource group)
    {
        var components = group.GetApplicationInsightsComponents();
        foreach (var name in new[] { "appi-desktop", "appi-branch" })
        {
            var component = (await components.GetAsync(name)).Value;
            component.Data.IngestionMode = {|AMLR2301:ComponentIngestionMode.ApplicationInsights|};
            await components.CreateOrUpdateAsync(WaitUntil.Completed, name, component.Data);
        }
    }
}

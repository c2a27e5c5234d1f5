// No using but that of Pulumi: the types are written in full, and the classic component has no Log Analytics workspace.
using Pulumi;
using AzureNative = Pulumi.AzureNative;

namespace Contoso.Observability;

internal sealed class TelemetryStack : Stack
{
    public TelemetryStack()
    {
        var group = new AzureNative.Resources.ResourceGroup("rg-telemetry");
        _ = new AzureNative.ApplicationInsights.{|AMLR2301:Component|}("appi-desktop", new AzureNative.ApplicationInsights.ComponentArgs
        {
            ResourceGroupName = group.Name,
            Kind = "web",
            ApplicationType = AzureNative.ApplicationInsights.ApplicationType.Web,
        });
    }
}

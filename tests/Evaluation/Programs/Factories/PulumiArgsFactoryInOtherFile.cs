// The arguments come from a factory class of the project; the mode that it sets is the retired classic one.
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;

namespace Contoso.Observability;

internal sealed class Telemetry : ComponentResource
{
    public Telemetry(string name, Input<string> group, Input<string> logsId) : base("contoso:obs:Telemetry", name)
    {
        Scoring = new Component("appi-scoring", ComponentDefaults.For(group, logsId), new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public Component Scoring { get; }
}

// file: ComponentDefaults.cs
using Pulumi;
using Pulumi.AzureNative.ApplicationInsights;

namespace Contoso.Observability;

internal static class ComponentDefaults
{
    public static ComponentArgs For(Input<string> group, Input<string> logsId) => new()
    {
        ResourceGroupName = group,
        Kind = "web",
        ApplicationType = ApplicationType.Web,
        WorkspaceResourceId = logsId,
        IngestionMode = {|AMLR2301:IngestionMode.ApplicationInsightsWithDiagnosticSettings|},
    };
}

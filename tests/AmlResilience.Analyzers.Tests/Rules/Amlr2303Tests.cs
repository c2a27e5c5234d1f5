using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Telemetry that needs two regions.</summary>
public class Amlr2303Tests
{
    [Theory]
    [InlineData("{|AMLR2303:AzureLocation.WestEurope|}", "AzureLocation.NorthEurope")]
    [InlineData("{|AMLR2303:\"westeurope\"|}", "\"North Europe\"")]
    public Task Arm_TwoRegions_IsReported(string component, string workspace) => Verify.FindingsAsync(Arm(component, workspace));

    [Theory]
    [InlineData("AzureLocation.WestEurope", "AzureLocation.WestEurope")]
    [InlineData("AzureLocation.WestEurope", "\"West Europe\"")]
    [InlineData("location", "AzureLocation.WestEurope")]
    [InlineData("AzureLocation.WestEurope", "location")]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.NorthEurope", "AzureLocation.NorthEurope")]
    public Task Arm_OneRegionOrUnknown_IsSilent(string component, string workspace) => Verify.FindingsAsync(Arm(component, workspace));

    [Fact]
    public Task Arm_UnknownWorkspace_IsSilent() => Verify.FindingsAsync(Arm("AzureLocation.WestEurope", "AzureLocation.NorthEurope", "new ResourceIdentifier(configured)"));

    [Fact]
    public Task Pulumi_TwoRegions_IsReported() => Verify.FindingsAsync(Pulumi("{|AMLR2303:\"westeurope\"|}", "\"northeurope\""));

    [Theory]
    [InlineData("\"westeurope\"", "\"West Europe\"")]
    [InlineData("configured", "\"westeurope\"")]
    [InlineData("null!", "\"westeurope\"")]
    public Task Pulumi_OneRegionOrUnknown_IsSilent(string component, string workspace) => Verify.FindingsAsync(Pulumi(component, workspace));

    [Fact]
    public Task NoFix() => Verify.NoFixAsync(Arm("{|AMLR2303:AzureLocation.WestEurope|}", "AzureLocation.NorthEurope"));

    [Fact]
    public Task Message_NamesBothRegions() => Verify.MessageAsync(
        Arm("{|#0:AzureLocation.WestEurope|}", "AzureLocation.NorthEurope"),
        "AMLR2303",
        DiagnosticSeverity.Info,
        "Application Insights component 'appi' has location = westeurope; use northeurope, the region of Log Analytics workspace 'log', because an outage of either region stops its telemetry");

    private static string Arm(string component, string workspace, string id = "logs.Id") => SdkProgram.Arm($$"""
        var logs = (await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "log", new OperationalInsightsWorkspaceData({{workspace}}))).Value;
                await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", new ApplicationInsightsComponentData({{component}}, "web") { WorkspaceResourceId = {{id}} });
        """);

    private static string Pulumi(string component, string workspace) => SdkProgram.Pulumi(string.Empty, $$"""
        var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg", Location = {{workspace}} });
                _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id, Location = {{component}} });
        """);
}

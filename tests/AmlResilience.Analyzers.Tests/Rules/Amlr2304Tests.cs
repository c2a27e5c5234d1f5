using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Log Analytics workspaces of Application Insights without a replica.</summary>
public class Amlr2304Tests
{
    private const string Id = "AMLR2304";
    private const string Replication = "new OperationalInsightsWorkspaceReplicationProperties { IsReplicationEnabled = ";

    [Fact]
    public Task Arm_IsOffByDefault() => Verify.OffAsync(Id, Arm("{|AMLR2304:OperationalInsightsWorkspaceData|}", string.Empty));

    [Theory]
    [InlineData(" { Replication = new {|AMLR2304:OperationalInsightsWorkspaceReplicationProperties|} { Location = AzureLocation.NorthEurope } }")]
    [InlineData(" { Replication = " + Replication + "{|AMLR2304:false|} } }")]
    public Task Arm_NotEnabled_IsReported(string initializer) => Verify.FindingsAsync(Arm("OperationalInsightsWorkspaceData", initializer));

    [Theory]
    [InlineData(" { Replication = " + Replication + "true, Location = AzureLocation.NorthEurope } }")]
    [InlineData(" { Replication = " + Replication + "isProduction } }")]
    public Task Arm_EnabledOrUnknown_IsSilent(string initializer) => Verify.FindingsOfAsync(Id, Arm("OperationalInsightsWorkspaceData", initializer));

    [Fact]
    public Task Arm_WorkspaceOfNoComponent_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Arm(
        "await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"log\", new OperationalInsightsWorkspaceData(location));"));

    [Fact]
    public Task Pulumi_WithoutSuchAProperty_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi(string.Empty, """
        var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg" });
                _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id });
        """));

    [Fact]
    public Task Message_NamesWorkspace() => Verify.OffMessageAsync(
        Arm("{|#0:OperationalInsightsWorkspaceData|}", string.Empty),
        Id,
        "Log Analytics workspace 'log' keeps the telemetry of Application Insights and has no properties.replication.enabled; use true with a location of the same region group, because without a replica an outage of its region stops all telemetry");

    private static string Arm(string type, string initializer) => SdkProgram.Arm($$"""
        var logs = (await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "log", new {{type}}(location){{initializer}})).Value;
                await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", new ApplicationInsightsComponentData(location, "web") { WorkspaceResourceId = logs.Id });
        """);
}

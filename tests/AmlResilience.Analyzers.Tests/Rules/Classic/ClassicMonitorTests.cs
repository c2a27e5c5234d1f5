using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Application Insights, Log Analytics and autoscale of Pulumi's classic provider.</summary>
public class ClassicMonitorTests
{
    private const string Retention = "aml_resilience.minimum_telemetry_retention_days = 90";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Classic_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Classic(
        place, "AppInsights", "Insights", "new {|AMLR2301:Insights|}(\"appi\", new InsightsArgs { ResourceGroupName = \"rg\", ApplicationType = \"web\" })"));

    [Theory]
    [InlineData("WorkspaceId = \"log\"")]
    [InlineData("WorkspaceId = configured")]
    [InlineData("WorkspaceId = isProduction ? configured : null!")]
    public Task WithWorkspace_IsSilent(string members) => Verify.FindingsAsync(Insights(members));

    [Fact]
    public Task Classic_IsFixedWithTheWorkspaceInScope() => Verify.FixAsync(
        Both("new {|AMLR2301:Insights|}(\"appi\", new InsightsArgs { ResourceGroupName = \"rg\", ApplicationType = \"web\" })"),
        Both("new Insights(\"appi\", new InsightsArgs { ResourceGroupName = \"rg\", ApplicationType = \"web\", WorkspaceId = log.Id })"));

    [Fact]
    public Task TwoRegions_IsReported() => Verify.FindingsAsync(Both(
        "new Insights(\"appi\", new InsightsArgs { ResourceGroupName = \"rg\", ApplicationType = \"web\", WorkspaceId = log.Id, Location = {|AMLR2303:\"northeurope\"|} })"));

    [Theory]
    [InlineData("westeurope")]
    [InlineData("West Europe")]
    public Task OneRegion_IsSilent(string location) => Verify.FindingsAsync(Both(
        $"new Insights(\"appi\", new InsightsArgs {{ ResourceGroupName = \"rg\", ApplicationType = \"web\", WorkspaceId = log.Id, Location = \"{location}\" }})"));

    [Fact]
    public Task Retention_IsFixed() => Verify.FixWithAsync(
        Retention, Insights("WorkspaceId = \"log\", RetentionInDays = {|AMLR2302:30|}"), Insights("WorkspaceId = \"log\", RetentionInDays = 90"));

    [Fact]
    public Task RetentionOfWorkspace_IsReported() => Verify.FindingsWithAsync(Retention, SdkProgram.Classic(
        "OperationalInsights", "_ = new AnalyticsWorkspace(\"log\", new AnalyticsWorkspaceArgs { ResourceGroupName = \"rg\", RetentionInDays = {|AMLR2302:30|} });"));

    [Fact]
    public Task ReplicationThatTheProviderCannotSet_IsSilent() => Verify.FindingsOfAsync(
        "AMLR2304", Both("new Insights(\"appi\", new InsightsArgs { ResourceGroupName = \"rg\", ApplicationType = \"web\", WorkspaceId = log.Id })"));

    private static string Insights(string members) => SdkProgram.Classic(
        "AppInsights", $"_ = new Insights(\"appi\", new InsightsArgs {{ ResourceGroupName = \"rg\", ApplicationType = \"web\", {members} }});");

    private static string Both(string insights) => SdkProgram.Classic("AppInsights OperationalInsights", $$"""
        var log = new AnalyticsWorkspace("log", new AnalyticsWorkspaceArgs { ResourceGroupName = "rg", Location = "westeurope" });
        _ = {{insights}};
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Application Insights and Log Analytics of Azure.Provisioning.</summary>
public class TelemetryTests
{
    private const string Services = "ApplicationInsights OperationalInsights";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Classic_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, "ApplicationInsightsComponent", "new ApplicationInsightsComponent(\"appi\") { Kind = \"web\", IngestionMode = {|AMLR2301:ComponentIngestionMode.ApplicationInsights|} }"));

    [Theory]
    [InlineData("Kind = \"web\", WorkspaceResourceId = parameter")]
    [InlineData("Kind = \"web\", IngestionMode = ComponentIngestionMode.LogAnalytics, WorkspaceResourceId = parameter")]
    [InlineData("WorkspaceResourceId = parameter, IngestionMode = parameter")]
    public Task WithWorkspaceOrUnknown_IsSilent(string members) => Verify.FindingsAsync(ProvisioningProgram.Add(Services, $"new ApplicationInsightsComponent(\"appi\") {{ {members} }}"));

    [Fact]
    public Task TwoRegions_AreReported() => Verify.FindingsAsync(Pair("OperationalInsightsWorkspace", "Location = AzureLocation.NorthEurope", "{|AMLR2303:AzureLocation.WestEurope|}"));

    [Theory]
    [InlineData("{|AMLR2304:OperationalInsightsWorkspace|}", "RetentionInDays = 30")]
    [InlineData("OperationalInsightsWorkspace", "Replication = new OperationalInsightsWorkspaceReplicationProperties { IsReplicationEnabled = {|AMLR2304:false|} }")]
    public Task WithoutReplica_IsReported(string type, string members) => Verify.FindingsAsync(Pair(type, members, "AzureLocation.WestEurope"));

    [Theory]
    [InlineData("Replication = new OperationalInsightsWorkspaceReplicationProperties { IsReplicationEnabled = true, Location = AzureLocation.NorthEurope }")]
    [InlineData("Replication = new OperationalInsightsWorkspaceReplicationProperties { IsReplicationEnabled = parameter }")]
    public Task WithReplicaOrUnknown_IsSilent(string members) => Verify.FindingsOfAsync("AMLR2304", Pair("OperationalInsightsWorkspace", members, "AzureLocation.WestEurope"));

    [Fact]
    public Task ReplicaByChain_IsSilent() => Verify.FindingsOfAsync(
        "AMLR2304", Pair("OperationalInsightsWorkspace", "RetentionInDays = 30", "AzureLocation.WestEurope").Replace("infra.Add(logs);", "logs.Replication.IsReplicationEnabled = true; infra.Add(logs);"));

    private static string Pair(string type, string members, string region) => ProvisioningProgram.Create(Services, $$"""
        var logs = new {{type}}("log") { {{members}} };
                infra.Add(logs);
                infra.Add(new ApplicationInsightsComponent("appi") { Kind = "web", Location = {{region}}, WorkspaceResourceId = logs.Id });
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>SQL servers that no failover group names.</summary>
public class Amlr4003Tests
{
    private const string Id = "AMLR4003";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Fact]
    public Task Arm_IsOffByDefault() => Verify.OffAsync(Id, SdkProgram.Arm(
        Place.Method, "SqlServerData", "GetSqlServers", "new {|AMLR4003:SqlServerData|}(location)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_WithoutGroup_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "SqlServerData", "GetSqlServers", "new {|AMLR4003:SqlServerData|}(location)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_WithoutGroup_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Sql", "Server", "new {|AMLR4003:Server|}(\"sql\", new ServerArgs { ResourceGroupName = \"rg\" })"));

    [Theory]
    [InlineData("first", "second.Id")] // Both servers are in the group.
    [InlineData("first", "new ResourceIdentifier(configured)")]
    [InlineData("group.GetSqlServer(configured).Value", "second.Id")]
    public Task Arm_GroupThatHasOrMayHaveThem_IsSilent(string server, string partner) => Verify.FindingsOfAsync(Id, Arm("SqlServerData", server, partner, string.Empty));

    [Theory]
    [InlineData("third.Id", "second.Id")]
    [InlineData("second.Id", "third.Id")]
    public Task Arm_OneOfSeveralPartners_IsSilent(string first, string second) => Verify.FindingsOfAsync(Id, Arm(
        "SqlServerData",
        "first",
        first + "), new PartnerServerInfo(" + second,
        "var third = (await servers.CreateOrUpdateAsync(WaitUntil.Completed, \"third\", new SqlServerData(AzureLocation.SwedenCentral))).Value;"));

    [Fact]
    public Task Arm_GroupOfOtherServers_IsReported() => Verify.FindingsAsync(Arm(
        "SqlServerData", "first", "second.Id", "await group.GetSqlServers().CreateOrUpdateAsync(WaitUntil.Completed, \"lone\", new {|AMLR4003:SqlServerData|}(location));"));

    [Theory]
    [InlineData("first.Name", "second.Id")]
    [InlineData("first.Name", "configured")]
    [InlineData("configured", "second.Id")]
    public Task Pulumi_GroupThatHasOrMayHaveThem_IsSilent(string server, string partner) => Verify.FindingsOfAsync(Id, Pulumi(server, partner, string.Empty));

    [Fact]
    public Task Pulumi_GroupOfOtherServers_IsReported() => Verify.FindingsAsync(Pulumi(
        "first.Name", "second.Id", "_ = new {|AMLR4003:Server|}(\"lone\", new ServerArgs { ResourceGroupName = \"rg\" });"));

    [Fact]
    public Task Message_NamesServer() => Verify.OffMessageAsync(
        SdkProgram.Arm(Place.Method, "SqlServerData", "GetSqlServers", "new {|#0:SqlServerData|}(location)"),
        Id,
        "SQL server 'name' has no failover group; use a failover group with a server in another region, because otherwise its databases are gone until their region is back");

    private static string Arm(string type, string server, string partner, string more) => SdkProgram.Arm($$"""
        var servers = group.GetSqlServers();
                var first = (await servers.CreateOrUpdateAsync(WaitUntil.Completed, "west", new {{type}}(AzureLocation.WestEurope))).Value;
                var second = (await servers.CreateOrUpdateAsync(WaitUntil.Completed, "north", new {{type}}(AzureLocation.NorthEurope))).Value;
                {{more}}
                var data = new FailoverGroupData
                {
                    ReadWriteEndpoint = new FailoverGroupReadWriteEndpoint(ReadWriteEndpointFailoverPolicy.Manual),
                    PartnerServers = { new PartnerServerInfo({{partner}}) },
                };
                await {{server}}.GetFailoverGroups().CreateOrUpdateAsync(WaitUntil.Completed, "fog", data);
        """);

    private static string Pulumi(string server, string partner, string more) => SdkProgram.Pulumi("Sql", $$"""
        var first = new Server("west", new ServerArgs { ResourceGroupName = "rg", Location = "westeurope" });
                var second = new Server("north", new ServerArgs { ResourceGroupName = "rg", Location = "northeurope" });
                {{more}}
                _ = new FailoverGroup("fog", new FailoverGroupArgs
                {
                    ResourceGroupName = "rg",
                    ServerName = {{server}},
                    PartnerServers = { new PartnerInfoArgs { Id = {{partner}} } },
                    ReadWriteEndpoint = new FailoverGroupReadWriteEndpointArgs { FailoverPolicy = ReadWriteEndpointFailoverPolicy.Manual },
                });
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Databases of Azure.Provisioning.</summary>
public class SqlTests
{
    private const string Services = "Sql";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task WithoutZones_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(place, Services, "SqlDatabase", Database("GP_Gen5_2", type: "{|AMLR4001:SqlDatabase|}")));

    [Theory]
    [InlineData("GP_Gen5_2", ", IsZoneRedundant = {|AMLR4001:false|}", "SqlDatabase")]
    [InlineData("BC_Gen5_2", "", "{|AMLR4001:SqlDatabase|}")]
    public Task ZonesOffOrUnset_IsReported(string sku, string members, string type) => Verify.FindingsAsync(Add(Database(sku, members, type)));

    [Theory]
    [InlineData("GP_Gen5_2", ", IsZoneRedundant = true")]
    [InlineData("GP_Gen5_2", ", IsZoneRedundant = parameter")]
    [InlineData("GP_Gen5_2", ", IsZoneRedundant = isProduction")]
    [InlineData("GP_Gen5_2", ", ElasticPoolId = parameter")]
    public Task ZonesOnOrUnknown_IsSilent(string sku, string members) => Verify.FindingsAsync(Add(Database(sku, members)));

    [Fact]
    public Task UnknownSku_IsSilent() => Verify.FindingsAsync(Add("new SqlDatabase(\"db\") { Sku = new SqlSku { Name = parameter } }"));

    [Fact]
    public Task PoolWithoutZones_IsReported() => Verify.FindingsAsync(Add("new ElasticPool(\"pool\") { Sku = new SqlSku { Name = \"PremiumPool\" }, IsZoneRedundant = {|AMLR4001:false|} }"));

    [Fact]
    public Task LocalBackup_IsReported() => Verify.FindingsAsync(Add(Database("GP_Gen5_2", ", IsZoneRedundant = true, RequestedBackupStorageRedundancy = {|AMLR4002:SqlBackupStorageRedundancy.Local|}")));

    [Theory]
    [InlineData("infra.Add(new FailoverGroup(\"group\") { Parent = server, PartnerServers = { new PartnerServerInfo { Id = other.Id } } });", "SqlServer", "SqlServer")]
    [InlineData("", "{|AMLR4003:SqlServer|}", "{|AMLR4003:SqlServer|}")]
    public Task FailoverGroup_DecidesOverServers(string statement, string type, string otherType) => Verify.FindingsOfAsync("AMLR4003", Servers(statement, type, otherType));

    [Theory]
    [InlineData("", "{|AMLR4001:SqlDatabase|}")]
    [InlineData(", IsZoneRedundant = {|AMLR4001:false|}", "SqlDatabase")]
    public Task Fix_AddsZones(string members, string type) => Verify.FixAsync(Add(Database("GP_Gen5_2", members, type)), Add(Database("GP_Gen5_2", ", IsZoneRedundant = true")));

    private static string Database(string sku, string members = "", string type = "SqlDatabase") => $"new {type}(\"db\") {{ Sku = new SqlSku {{ Name = \"{sku}\" }}{members} }}";

    private static string Servers(string statement, string type, string otherType) => ProvisioningProgram.Create(Services, $$"""
        var server = new {{type}}("sql");
                infra.Add(server);
                var other = new {{otherType}}("other") { Location = AzureLocation.NorthEurope };
                infra.Add(other);
                {{statement}}
        """);

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);
}

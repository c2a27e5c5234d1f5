using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>SQL databases, pools and failover groups of Pulumi's classic provider.</summary>
public class ClassicSqlTests
{
    private const string Zonal = "SkuName = \"GP_Gen5_2\", ZoneRedundant = true";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task NotZoneRedundant_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "MSSql", "Database", Database("SkuName = \"GP_Gen5_2\"", "{|AMLR4001:Database|}")));

    [Theory]
    [InlineData("Database", "SkuName = \"BC_Gen5_2\", ZoneRedundant = {|AMLR4001:false|}")]
    [InlineData("Database", "SkuName = {|AMLR4001:\"S0\"|}")]
    [InlineData("{|AMLR4001:Database|}", "SkuName = \"P1\"")]
    [InlineData("Database", Zonal + ", StorageAccountType = {|AMLR4002:\"Local\"|}")]
    [InlineData("Database", Zonal + ", StorageAccountType = {|AMLR4002:\"Zone\"|}")]
    public Task Violating_IsReported(string type, string members) => Verify.FindingsAsync(Program(members, type));

    [Theory]
    [InlineData(Zonal)]
    [InlineData(Zonal + ", StorageAccountType = \"Geo\"")]
    [InlineData(Zonal + ", StorageAccountType = \"GeoZone\"")]
    [InlineData(Zonal + ", StorageAccountType = \"LRS\"")]
    [InlineData("ZoneRedundant = false")]
    [InlineData("SkuName = configured")]
    [InlineData("SkuName = \"GP_Gen5_2\", ZoneRedundant = isProduction")]
    [InlineData("SkuName = \"GP_Gen5_2\", ElasticPoolId = configured")]
    [InlineData("SkuName = \"GP_Gen5_2\", CreateMode = \"Secondary\"")]
    public Task ComplyingOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Program(members));

    [Theory]
    [InlineData("{|AMLR4001:Database|}", "SkuName = \"GP_Gen5_2\"", "SkuName = \"GP_Gen5_2\", ZoneRedundant = true")]
    [InlineData("Database", "SkuName = \"P1\", ZoneRedundant = {|AMLR4001:false|}", "SkuName = \"P1\", ZoneRedundant = true")]
    [InlineData("{|AMLR4001:Database|}", "SkuName = \"HS_Gen5_2\", StorageAccountType = \"Geo\"", "SkuName = \"HS_Gen5_2\", StorageAccountType = \"GeoZone\", ZoneRedundant = true, ReadReplicaCount = 1")]
    [InlineData("Database", Zonal + ", StorageAccountType = {|AMLR4002:\"Local\"|}", Zonal + ", StorageAccountType = \"Geo\"")]
    public Task Fix_ChangesTheDatabase(string type, string members, string wanted) => Verify.FixAsync(Program(members, type), Program(wanted));

    [Theory]
    [InlineData("westus")]
    [InlineData("northcentralus")]
    public Task RegionOfTheServer_Counts(string region) => Verify.FindingsAsync(SdkProgram.Classic("MSSql", $$"""
        var server = new Server("sql", new ServerArgs { ResourceGroupName = "rg", Version = "12.0", Location = "{{region}}" });
        _ = new Database("db", new DatabaseArgs { ServerId = server.Id, SkuName = "GP_Gen5_2" });
        """));

    [Theory]
    [InlineData("Name = \"GP_Gen5\", Tier = \"GeneralPurpose\", Capacity = 4", "{|AMLR4001:ElasticPool|}", "")]
    [InlineData("Name = \"BC_Gen5\", Tier = \"BusinessCritical\", Capacity = 4", "ElasticPool", ", ZoneRedundant = {|AMLR4001:false|}")]
    [InlineData("Name = {|AMLR4001:\"StandardPool\"|}, Tier = \"Standard\", Capacity = 50", "ElasticPool", "")]
    [InlineData("Name = \"GP_Gen5\", Tier = \"GeneralPurpose\", Capacity = 4", "ElasticPool", ", ZoneRedundant = true")]
    [InlineData("Name = configured, Tier = \"GeneralPurpose\", Capacity = 4", "ElasticPool", "")]
    public Task Pool(string sku, string type, string members) => Verify.FindingsAsync(SdkProgram.Classic(
        "MSSql", $"_ = new {type}(\"pool\", new ElasticPoolArgs {{ ResourceGroupName = \"rg\", ServerName = \"sql\", Sku = new ElasticPoolSkuArgs {{ {sku} }}{members} }});"));

    [Theory]
    [InlineData("{|AMLR4003:Server|}", "")]
    [InlineData("Server", "_ = new FailoverGroup(\"group\", new FailoverGroupArgs { ServerId = server.Id, PartnerServers = { new FailoverGroupPartnerServerArgs { Id = configured } } });")]
    [InlineData("Server", "_ = new FailoverGroup(\"group\", new FailoverGroupArgs { ServerId = configured, PartnerServers = { new FailoverGroupPartnerServerArgs { Id = server.Id } } });")]
    public Task FailoverGroup(string type, string statement) => Verify.FindingsOfAsync("AMLR4003", SdkProgram.Classic("MSSql", $$"""
        var server = new {{type}}("sql", new ServerArgs { ResourceGroupName = "rg", Version = "12.0" });
        {{statement}}
        """));

    private static string Database(string members, string type = "Database") => $"new {type}(\"db\", new DatabaseArgs {{ ServerId = \"s\", {members} }})";

    private static string Program(string members, string type = "Database") => SdkProgram.Classic("MSSql", $"_ = {Database(members, type)};");
}

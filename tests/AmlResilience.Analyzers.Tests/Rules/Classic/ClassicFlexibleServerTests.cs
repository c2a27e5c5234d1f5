using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>PostgreSQL and MySQL servers of Pulumi's classic provider, whose SKU names the tier too.</summary>
public class ClassicFlexibleServerTests
{
    private const string Geo = "GeoRedundantBackupEnabled = true";
    private const string Gp = "SkuName = \"GP_Standard_D4s_v3\", ";
    private const string Standby = "HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = \"ZoneRedundant\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task PostgreSql_WithoutStandby_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "PostgreSql", "FlexibleServer", Server(Gp + Geo, "{|AMLR4101:FlexibleServer|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task MySql_WithoutStandby_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "MySql", "FlexibleServer", Server(Gp + Geo, "{|AMLR4201:FlexibleServer|}")));

    [Theory]
    [InlineData("PostgreSql", "AMLR41")]
    [InlineData("MySql", "AMLR42")]
    public async Task Violating_IsReported(string module, string rules)
    {
        await Verify.FindingsAsync(Program(module, $"SkuName = {{|{rules}01:\"B_Standard_B1ms\"|}}, {Geo}"));
        await Verify.FindingsAsync(Program(module, $"{Gp}{Geo}, HighAvailability = new FlexibleServerHighAvailabilityArgs {{ Mode = {{|{rules}01:\"SameZone\"|}} }}"));
        await Verify.FindingsAsync(Program(module, $"{Gp}{Standby}, GeoRedundantBackupEnabled = {{|{rules}02:false|}}"));
        await Verify.FindingsAsync(Program(module, Gp + Standby, $"{{|{rules}02:FlexibleServer|}}"));
    }

    [Theory]
    [InlineData("PostgreSql", Gp + Standby + ", " + Geo)]
    [InlineData("MySql", Gp + Standby + ", " + Geo)]
    [InlineData("PostgreSql", "CreateMode = \"Replica\", SourceServerId = configured")]
    [InlineData("MySql", Gp + "CreateMode = \"PointInTimeRestore\"")]
    [InlineData("PostgreSql", Geo + ", HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = configured }")]
    [InlineData("PostgreSql", "GeoRedundantBackupEnabled = isProduction, " + Standby)]
    [InlineData("PostgreSql", "SkuName = isProduction ? \"GP_Standard_D4s_v3\" : \"B_Standard_B1ms\", " + Geo + ", " + Standby)]
    [InlineData("MySql", "SkuName = \"unheard\", " + Geo + ", " + Standby)]
    public Task ComplyingOrUnknown_IsSilent(string module, string members) => Verify.FindingsAsync(Program(module, members));

    [Theory]
    [InlineData("PostgreSql", "AMLR4101")]
    [InlineData("MySql", "AMLR4201")]
    public async Task Standby_IsFixed(string module, string id)
    {
        await Verify.FixAsync(Program(module, Gp + Geo, $"{{|{id}:FlexibleServer|}}"), Program(module, $"{Gp}{Geo}, {Standby}"));
        await Verify.FixAsync(
            Program(module, $"{Gp}{Geo}, HighAvailability = new FlexibleServerHighAvailabilityArgs {{ Mode = {{|{id}:\"SameZone\"|}} }}"),
            Program(module, $"{Gp}{Geo}, {Standby}"));

        // Whether a server that names no tier can have a standby is not known.
        await Verify.NoFixAsync(Program(module, Geo, $"{{|{id}:FlexibleServer|}}"));
        await Verify.NoFixAsync(Program(module, $"SkuName = {{|{id}:\"B_Standard_B1ms\"|}}, {Geo}"));
    }

    [Theory]
    [InlineData("PostgreSql", "AMLR4102")]
    [InlineData("MySql", "AMLR4202")]
    public async Task Backup_IsFixed(string module, string id)
    {
        await Verify.FixAsync(Program(module, $"{Gp}{Standby}, GeoRedundantBackupEnabled = {{|{id}:false|}}"), Program(module, $"{Gp}{Standby}, {Geo}"));
        await Verify.FixAsync(Program(module, Gp + Standby, $"{{|{id}:FlexibleServer|}}"), Program(module, $"{Gp}{Standby}, {Geo}"));

        // A key of the owner's needs another one in the other region.
        await Verify.NoFixAsync(Program(module, $"{Gp}{Standby}, CustomerManagedKey = new FlexibleServerCustomerManagedKeyArgs(), GeoRedundantBackupEnabled = {{|{id}:false|}}"));
    }

    [Theory]
    [InlineData("Storage = new FlexibleServerStorageArgs { AutoGrowEnabled = false }", "Storage = new FlexibleServerStorageArgs { AutoGrowEnabled = true }")]
    [InlineData("Storage = new FlexibleServerStorageArgs { AutoGrowEnabled = true }", "Storage = new FlexibleServerStorageArgs { AutoGrowEnabled = true }")]
    public Task Standby_OfMySql_LetsStorageGrow(string storage, string wanted) => Verify.FixAsync(
        Program("MySql", $"{Gp}{Geo}, {storage}", "{|AMLR4201:FlexibleServer|}"), Program("MySql", $"{Gp}{Geo}, {wanted}, {Standby}"));

    [Fact]
    public Task SingleServer_IsReported() => Verify.FindingsAsync(SdkProgram.Classic(
        "PostgreSql", "_ = new {|AMLR4103:Server|}(\"psql\", new ServerArgs { ResourceGroupName = \"rg\", SkuName = \"GP_Gen5_4\" });"));

    private static string Server(string members, string type = "FlexibleServer") => $"new {type}(\"db\", new FlexibleServerArgs {{ ResourceGroupName = \"rg\", {members} }})";

    private static string Program(string module, string members, string type = "FlexibleServer") => SdkProgram.Classic(module, $"_ = {Server(members, type)};");
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>SQL databases and elastic pools without zone redundancy.</summary>
public class Amlr4001Tests
{
    private const string Key = "AMLR4001.useZoneRedundancy";
    private const string ArmFound = "{|AMLR4001:SqlDatabaseData|}";
    private const string ArmPoolFound = "{|AMLR4001:ElasticPoolData|}";
    private const string PulumiFound = "{|AMLR4001:Database|}";
    private const string PulumiPoolFound = "{|AMLR4001:ElasticPool|}";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "SqlDatabaseData", SqlProgram.ArmDatabases, SqlProgram.ArmData("Sku = new SqlSku(\"GP_Gen5_2\")", ArmFound)));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_False_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ElasticPoolData", SqlProgram.ArmPools, SqlProgram.ArmData("Sku = new SqlSku(\"PremiumPool\"), IsZoneRedundant = {|AMLR4001:false|}", "ElasticPoolData")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Sql", "Database", SqlProgram.PulumiResource("Sku = new SkuArgs { Name = \"BC_Gen5_4\" }", PulumiFound)));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_False_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Sql", "ElasticPool", SqlProgram.PulumiResource("Sku = new SkuArgs { Name = \"GP_Gen5\", Tier = \"GeneralPurpose\", Capacity = 4 }, ZoneRedundant = {|AMLR4001:false|}", "ElasticPool")));

    [Theory]
    [InlineData("GP_Gen5_2")]
    [InlineData("gp_gen5")]
    [InlineData("GP_S_Gen5_1")]
    [InlineData("BC_Gen5_4")]
    [InlineData("HS_Gen5_2")]
    [InlineData("HS_S_Gen5_2")]
    [InlineData("P1")]
    [InlineData("P15")]
    [InlineData("Premium")]
    public Task TierWithZones_IsReportedWhereZonesAreNotUsed(string sku) => Verify.FindingsAsync(
        SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\")", ArmFound),
        SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\"), IsZoneRedundant = {{|AMLR4001:null|}}").Replace("class Program", "class Second"),
        SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\"), IsZoneRedundant = {{|AMLR4001:isProduction ? false : null|}}").Replace("class Program", "class Third"),
        SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\"), IsZoneRedundant = true").Replace("class Program", "class Fourth"),
        SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\"), IsZoneRedundant = isProduction").Replace("class Program", "class Fifth"),
        SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = \"{sku}\" }}", PulumiFound),
        SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = \"{sku}\" }}, ZoneRedundant = isProduction ? true : false").Replace("class MyStack", "class Other").Replace("MyStack()", "Other()"));

    // Whatever the setting says: true would make the deployment fail.
    [Theory]
    [InlineData("S0", "")]
    [InlineData("S9", "")]
    [InlineData("S12", "")]
    [InlineData("s3", "false")]
    [InlineData("Basic", "true")]
    [InlineData("Standard", "true")]
    [InlineData("S0", "isProduction")]
    public Task TierWithoutZones_IsReportedAtTheSku(string sku, string zones) => Verify.FindingsAsync(
        SqlProgram.Arm($"Sku = new SqlSku({{|AMLR4001:\"{sku}\"|}}){(zones.Length > 0 ? ", IsZoneRedundant = " + zones : string.Empty)}"),
        SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = {{|AMLR4001:\"{sku}\"|}} }}{(zones.Length > 0 ? ", ZoneRedundant = " + zones : string.Empty)}"));

    [Theory]
    [InlineData("BasicPool", "Basic")]
    [InlineData("StandardPool", "Standard")]
    public Task PoolWithoutZones_IsReportedAtTheSku(string sku, string tier) => Verify.FindingsAsync(
        SqlProgram.ArmPool($"Sku = new SqlSku({{|AMLR4001:\"{sku}\"|}}) {{ Tier = \"{tier}\" }}"),
        SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = {{|AMLR4001:\"{sku}\"|}}, Tier = \"{tier}\" }}", "ElasticPool"));

    // Unknown SKUs, hardware with rules of its own, other services, names and tiers that do not fit.
    [Theory]
    [InlineData("new SqlSku(configured)")]
    [InlineData("null")]
    [InlineData("new SqlSku(\"\")")]
    [InlineData("new SqlSku(\"GP_Gen52\")")]
    [InlineData("new SqlSku(\"GP_Fsv2_8\")")]
    [InlineData("new SqlSku(\"BC_DC_2\")")]
    [InlineData("new SqlSku(\"HS_PRMS_2\")")]
    [InlineData("new SqlSku(\"DW100c\")")]
    [InlineData("new SqlSku(\"Free\")")]
    [InlineData("new SqlSku(\"S\")")]
    [InlineData("new SqlSku(\"SX\")")]
    [InlineData("new SqlSku(\"S1X\")")]
    [InlineData("new SqlSku(\"S0\") { Tier = \"Premium\" }")]
    [InlineData("new SqlSku(\"GP_Gen5_2\") { Tier = configured }")]
    [InlineData("new SqlSku(isProduction ? \"GP_Gen5_2\" : \"S0\")")]
    [InlineData("new SqlSku(isProduction ? configured : \"S0\")")]
    public Task Arm_UnknownTier_IsSilent(string sku) => Verify.FindingsAsync(
        SqlProgram.Arm($"Sku = {sku}, IsZoneRedundant = false"), SqlProgram.ArmPool($"Sku = {sku}").Replace("class Program", "class Other"));

    [Theory]
    [InlineData("")]
    [InlineData("Sku = new SkuArgs { Name = configured }, ZoneRedundant = false")]
    [InlineData("Sku = new SkuArgs { Tier = \"Standard\" }")]
    [InlineData("Sku = new SkuArgs { Name = \"S0\", Tier = \"Premium\" }")]
    public Task Pulumi_UnknownTier_IsSilent(string members) => Verify.FindingsAsync(SqlProgram.Pulumi(members), SqlProgram.Pulumi(members, "ElasticPool").Replace("class MyStack", "class Other").Replace("MyStack()", "Other()"));

    [Theory]
    [InlineData("{|AMLR4001:isProduction ? \"S1\" : \"S0\"|}")]
    [InlineData("{|AMLR4001:isProduction ? \"S1\" : \"Basic\"|}")]
    public Task EveryPossibleTierWithoutZones_IsReported(string sku) => Verify.FindingsAsync(SqlProgram.Arm($"Sku = new SqlSku({sku})"));

    // A pool decides for its databases; copies and secondaries follow another database; the free offer decides itself.
    [Theory]
    [InlineData("ElasticPoolId = new ResourceIdentifier(configured)", "ElasticPoolId = configured")]
    [InlineData("CreateMode = SqlDatabaseCreateMode.Secondary", "CreateMode = CreateMode.Secondary")]
    [InlineData("CreateMode = \"Copy\"", "CreateMode = \"Copy\"")]
    [InlineData("CreateMode = configured", "CreateMode = configured")]
    [InlineData("UseFreeLimit = true", "UseFreeLimit = true")]
    [InlineData("UseFreeLimit = isProduction", "UseFreeLimit = isProduction")]
    public Task DatabaseThatFollowsSomethingElse_IsSilent(string arm, string pulumi) => Verify.FindingsAsync(
        SqlProgram.Arm($"Sku = new SqlSku(\"GP_Gen5_2\"), {arm}"),
        SqlProgram.Arm($"Sku = new SqlSku(\"S0\"), {arm}").Replace("class Program", "class Other"),
        SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = \"GP_Gen5_2\" }}, {pulumi}"));

    [Theory]
    [InlineData("CreateMode = \"default\"", "CreateMode = CreateMode.Default")]
    [InlineData("UseFreeLimit = false", "UseFreeLimit = false")]
    [InlineData("ElasticPoolId = null", "ElasticPoolId = null!")]
    public Task OrdinaryDatabase_IsReported(string arm, string pulumi) => Verify.FindingsAsync(
        SqlProgram.Arm($"Sku = new SqlSku(\"GP_Gen5_2\"), {arm}", ArmFound), SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = \"GP_Gen5_2\" }}, {pulumi}", PulumiFound));

    [Theory]
    [InlineData("AzureLocation.WestUS", "\"westus\"")]
    [InlineData("\"West US\"", "\"West US\"")]
    public Task RegionWithoutZones_IsSilent(string arm, string pulumi) => Verify.FindingsAsync(
        SqlProgram.Arm("Sku = new SqlSku(\"GP_Gen5_2\")", location: arm),
        SqlProgram.ArmPool("Sku = new SqlSku(\"BasicPool\")", location: arm).Replace("class Program", "class Other"),
        SqlProgram.Pulumi($"Sku = new SkuArgs {{ Name = \"S0\" }}, Location = {pulumi}"));

    [Fact]
    public Task VersionedNamespace_IsReported() => Verify.FindingsAsync(SdkProgram.Pulumi("Sql.V20211101", """
        _ = new {|AMLR4001:Database|}("orders", new DatabaseArgs { ResourceGroupName = "rg", ServerName = "sql", Sku = new SkuArgs { Name = "GP_Gen5_2" } });
        """));

    [Theory]
    [InlineData("data.IsZoneRedundant = true;", "SqlDatabaseData")]
    [InlineData("data.IsZoneRedundant = true; data.IsZoneRedundant = {|AMLR4001:false|};", "SqlDatabaseData")]
    [InlineData("if (isProduction) data.IsZoneRedundant = true;", "SqlDatabaseData")]
    [InlineData("data.Sku = new SqlSku({|AMLR4001:\"S0\"|});", "SqlDatabaseData")]
    [InlineData("data.Collation = configured;", ArmFound)]
    public Task Arm_LaterWrites(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {SqlProgram.ArmData("Sku = new SqlSku(\"GP_Gen5_2\")", type)}; {statement} await group.{SqlProgram.ArmDatabases}().CreateOrUpdateAsync(WaitUntil.Completed, \"orders\", data);"));

    [Theory]
    [InlineData("GP_Gen5_2")]
    [InlineData("P2")]
    public Task Arm_Fix_AddsSetting(string sku) => Verify.FixAsync(
        SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\") /* size */", ArmFound), SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\") /* size */, IsZoneRedundant = true"), Key);

    [Fact]
    public Task Arm_Fix_ReplacesValue() => Verify.FixAsync(
        SqlProgram.ArmPool("Sku = new SqlSku(\"BC_Gen5\"), IsZoneRedundant = /* a */ {|AMLR4001:false|} /* b */"),
        SqlProgram.ArmPool("Sku = new SqlSku(\"BC_Gen5\"), IsZoneRedundant = /* a */ true /* b */"),
        Key);

    [Theory]
    [InlineData("Sku = new SkuArgs { Name = \"GP_Gen5_2\" }", PulumiFound, "Sku = new SkuArgs { Name = \"GP_Gen5_2\" }, ZoneRedundant = true")]
    [InlineData("Sku = new SkuArgs { Name = \"P1\" }, ZoneRedundant = {|AMLR4001:false|}", "Database", "Sku = new SkuArgs { Name = \"P1\" }, ZoneRedundant = true")]
    public Task Pulumi_Fix(string found, string type, string wanted) => Verify.FixAsync(SqlProgram.Pulumi(found, type), SqlProgram.Pulumi(wanted), Key);

    [Fact]
    public Task Pulumi_FixAll_ChangesDatabaseAndPool()
    {
        return Verify.FixAsync(Program(PulumiFound, PulumiPoolFound, string.Empty), Program("Database", "ElasticPool", ", ZoneRedundant = true"));

        static string Program(string database, string pool, string setting) => SdkProgram.Pulumi("Sql", $$"""
            _ = new {{database}}("orders", new() { ResourceGroupName = "rg", ServerName = "sql", Sku = new SkuArgs { Name = "GP_Gen5_2" }{{setting}} });
                    _ = new {{pool}}("pool", new() { ResourceGroupName = "rg", ServerName = "sql", Sku = new SkuArgs { Name = "PremiumPool" }{{setting}} }); // kept
            """);
    }

    // Hyperscale needs a replica and zone-redundant storage with it.
    [Theory]
    [InlineData("", ", IsZoneRedundant = true, HighAvailabilityReplicaCount = 1, RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.GeoZone")]
    [InlineData(", HighAvailabilityReplicaCount = 0", ", HighAvailabilityReplicaCount = 1, IsZoneRedundant = true, RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.GeoZone")]
    [InlineData(", HighAvailabilityReplicaCount = 2", ", HighAvailabilityReplicaCount = 2, IsZoneRedundant = true, RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.GeoZone")]
    [InlineData(", RequestedBackupStorageRedundancy = \"Geo\"", ", RequestedBackupStorageRedundancy = \"GeoZone\", IsZoneRedundant = true, HighAvailabilityReplicaCount = 1")]
    [InlineData(", RequestedBackupStorageRedundancy = \"GeoZone\"", ", RequestedBackupStorageRedundancy = \"GeoZone\", IsZoneRedundant = true, HighAvailabilityReplicaCount = 1")]
    public Task Arm_FixOfHyperscale_WritesCompanions(string found, string wanted) => Verify.FixAsync(
        SqlProgram.Arm("Sku = new SqlSku(\"HS_Gen5_2\")" + found, ArmFound), SqlProgram.Arm("Sku = new SqlSku(\"HS_Gen5_2\")" + wanted), Key);

    [Fact]
    public Task Pulumi_FixOfHyperscale_WritesCompanions() => Verify.FixAsync(
        SqlProgram.Pulumi("Sku = new SkuArgs { Name = \"HS_Gen5_2\" }", PulumiFound),
        SqlProgram.Pulumi("Sku = new SkuArgs { Name = \"HS_Gen5_2\" }, ZoneRedundant = true, HighAvailabilityReplicaCount = 1, RequestedBackupStorageRedundancy = BackupStorageRedundancy.GeoZone"),
        Key);

    [Fact]
    public Task FixOfHyperscaleWithoutPairedRegion_UsesZone() => Verify.FixAsync(
        SqlProgram.Arm("Sku = new SqlSku(\"HS_Gen5_2\")", ArmFound, "AzureLocation.ItalyNorth"),
        SqlProgram.Arm("Sku = new SqlSku(\"HS_Gen5_2\"), IsZoneRedundant = true, HighAvailabilityReplicaCount = 1, RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Zone", location: "AzureLocation.ItalyNorth"),
        Key);

    [Theory]
    [InlineData("HighAvailabilityReplicaCount = isProduction ? 2 : 0")]
    [InlineData("HighAvailabilityReplicaCount = -1")]
    [InlineData("RequestedBackupStorageRedundancy = configured")]
    public Task HyperscaleWithUnknownCompanions_HasNoFix(string member) => Verify.NoFixAsync(SqlProgram.Arm($"Sku = new SqlSku(\"HS_Gen5_2\"), {member}", ArmFound));

    [Fact]
    public Task HyperscalePool_HasNoFix() => Verify.NoFixAsync(SqlProgram.ArmPool("Sku = new SqlSku(\"HS_Gen5\")", ArmPoolFound));

    [Fact]
    public Task TierWithoutZones_HasNoFix() => Verify.NoFixAsync(SqlProgram.Arm("Sku = new SqlSku({|AMLR4001:\"S0\"|})"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SqlProgram.Arm("Sku = new SqlSku(\"GP_Gen5_2\")", "{|#0:SqlDatabaseData|}"),
        "AMLR4001",
        DiagnosticSeverity.Warning,
        "SQL database 'orders' has no properties.zoneRedundant; use true, because without zone redundancy an outage of its datacenter makes it unavailable");

    [Fact]
    public Task MessageOfPool_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SqlProgram.ArmPool("Sku = new SqlSku(\"GP_Gen5\"), IsZoneRedundant = {|#0:false|}"),
        "AMLR4001",
        DiagnosticSeverity.Warning,
        "SQL elastic pool 'pool' has properties.zoneRedundant = false; use true, because without zone redundancy an outage of its datacenter makes it unavailable");

    [Fact]
    public Task MessageOfTier_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SqlProgram.Arm("Sku = new SqlSku({|#0:\"S0\"|}), IsZoneRedundant = true"),
        "AMLR4001",
        DiagnosticSeverity.Info,
        "SQL database 'orders' has sku.name = S0; use a Premium, General Purpose, Business Critical or Hyperscale SKU, because the Basic and Standard tiers cannot be zone-redundant");

    [Fact]
    public Task MessageOfPoolTier_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SqlProgram.ArmPool("Sku = new SqlSku({|#0:\"BasicPool\"|})"),
        "AMLR4001",
        DiagnosticSeverity.Info,
        "SQL elastic pool 'pool' has sku.name = BasicPool; use a Premium, General Purpose, Business Critical or Hyperscale SKU, because the Basic and Standard tiers cannot be zone-redundant");
}

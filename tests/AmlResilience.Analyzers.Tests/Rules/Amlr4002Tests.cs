using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>SQL database backups in one datacenter or one region.</summary>
public class Amlr4002Tests
{
    private const string Zonal = "IsZoneRedundant = true, Sku = new SqlSku(\"GP_Gen5_2\")";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Local_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "SqlDatabaseData", SqlProgram.ArmDatabases, SqlProgram.ArmData("RequestedBackupStorageRedundancy = {|AMLR4002:SqlBackupStorageRedundancy.Local|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Zone_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Sql", "Database", SqlProgram.PulumiResource("RequestedBackupStorageRedundancy = {|AMLR4002:BackupStorageRedundancy.Zone|}")));

    [Theory]
    [InlineData("{|AMLR4002:\"Local\"|}")]
    [InlineData("{|AMLR4002:\"zone\"|}")]
    [InlineData("{|AMLR4002:isProduction ? \"Zone\" : \"Local\"|}")]
    [InlineData("isProduction ? \"Geo\" : \"Local\"")]
    [InlineData("\"Geo\"")]
    [InlineData("\"GeoZone\"")]
    [InlineData("\"Locl\"")]
    [InlineData("configured")]
    [InlineData("null")]
    public Task Values(string value) => Verify.FindingsAsync(
        SqlProgram.Arm($"RequestedBackupStorageRedundancy = {value}"), SqlProgram.Pulumi($"RequestedBackupStorageRedundancy = {value}{(value == "null" ? "!" : string.Empty)}"));

    [Fact]
    public Task Unset_IsSilent() => Verify.FindingsAsync(SqlProgram.Arm(Zonal), SqlProgram.Pulumi(string.Empty));

    [Theory]
    [InlineData("CreateMode = \"Secondary\"")]
    [InlineData("CreateMode = configured")]
    [InlineData("UseFreeLimit = true")]
    public Task DatabaseThatFollowsSomethingElse_IsSilent(string member) => Verify.FindingsAsync(
        SqlProgram.Arm($"RequestedBackupStorageRedundancy = \"Local\", {member}"), SqlProgram.Pulumi($"RequestedBackupStorageRedundancy = \"Local\", {member}"));

    // The backups of a pooled database are its own.
    [Fact]
    public Task DatabaseOfPool_IsReported() => Verify.FindingsAsync(
        SqlProgram.Arm("RequestedBackupStorageRedundancy = {|AMLR4002:\"Local\"|}, ElasticPoolId = new ResourceIdentifier(configured)"));

    // Without a pair zones are the best there is, without zones nothing is better than Local.
    [Theory]
    [InlineData("AzureLocation.ItalyNorth", "\"Zone\"")]
    [InlineData("AzureLocation.ItalyNorth", "{|AMLR4002:\"Local\"|}")]
    [InlineData("AzureLocation.WestUS", "{|AMLR4002:\"Local\"|}")]
    public Task RegionWithoutPairOrZones(string location, string value) => Verify.FindingsAsync(SqlProgram.Arm($"RequestedBackupStorageRedundancy = {value}", location: location));

    [Fact]
    public Task Pulumi_RegionWithoutPair_IsSilent() => Verify.FindingsAsync(SqlProgram.Pulumi("RequestedBackupStorageRedundancy = \"Zone\", Location = \"qatarcentral\""));

    [Fact]
    public Task VersionedNamespace_IsReported() => Verify.FindingsAsync(SdkProgram.Pulumi("Sql.V20211101", """
        _ = new Database("orders", new DatabaseArgs { ResourceGroupName = "rg", ServerName = "sql", RequestedBackupStorageRedundancy = {|AMLR4002:"Local"|} });
        """));

    [Theory]
    [InlineData("SqlBackupStorageRedundancy.Local", "SqlBackupStorageRedundancy.Geo", "location", "useGeo")]
    [InlineData("SqlBackupStorageRedundancy.Zone", "SqlBackupStorageRedundancy.GeoZone", "location", "useGeoZone")]
    [InlineData("\"Local\"", "\"Geo\"", "AzureLocation.WestUS", "useGeo")]
    [InlineData("\"Zone\"", "\"Geo\"", "AzureLocation.WestUS", "useGeo")]
    [InlineData("\"Local\"", "\"Zone\"", "AzureLocation.ItalyNorth", "useZone")]
    [InlineData("isProduction ? SqlBackupStorageRedundancy.Zone : SqlBackupStorageRedundancy.Local", "SqlBackupStorageRedundancy.GeoZone", "location", "useGeoZone")]
    public Task Arm_Fix(string found, string wanted, string location, string verb) => Verify.FixAsync(
        SqlProgram.Arm($"{Zonal}, RequestedBackupStorageRedundancy = /* a */ {{|AMLR4002:{found}|}} /* b */", location: location),
        SqlProgram.Arm($"{Zonal}, RequestedBackupStorageRedundancy = /* a */ {wanted} /* b */", location: location),
        "AMLR4002." + verb);

    // Zone-redundant Hyperscale needs zone-redundant storage.
    [Fact]
    public Task Arm_FixOfHyperscale_KeepsZones() => Verify.FixAsync(
        SqlProgram.Arm("IsZoneRedundant = true, Sku = new SqlSku(\"HS_Gen5_2\"), RequestedBackupStorageRedundancy = {|AMLR4002:\"Local\"|}"),
        SqlProgram.Arm("IsZoneRedundant = true, Sku = new SqlSku(\"HS_Gen5_2\"), RequestedBackupStorageRedundancy = \"GeoZone\""),
        "AMLR4002.useGeoZone");

    [Fact]
    public Task FixAll_OfHyperscale_ChangesStorageOnce() => Verify.FixAsync(
        SqlProgram.Arm("Sku = new SqlSku(\"HS_Gen5_2\"), RequestedBackupStorageRedundancy = {|AMLR4002:\"Local\"|}", "{|AMLR4001:SqlDatabaseData|}"),
        SqlProgram.Arm("Sku = new SqlSku(\"HS_Gen5_2\"), RequestedBackupStorageRedundancy = \"GeoZone\", IsZoneRedundant = true, HighAvailabilityReplicaCount = 1"));

    [Theory]
    [InlineData("BackupStorageRedundancy.Local", "BackupStorageRedundancy.Geo")]
    [InlineData("\"Zone\"", "\"GeoZone\"")]
    public Task Pulumi_Fix(string found, string wanted) => Verify.FixAsync(
        SqlProgram.Pulumi($"RequestedBackupStorageRedundancy = {{|AMLR4002:{found}|}}"), SqlProgram.Pulumi($"RequestedBackupStorageRedundancy = {wanted}"));

    [Theory]
    [InlineData("Local", DiagnosticSeverity.Warning, "use Geo, because all its backups are in a single datacenter")]
    [InlineData("Zone", DiagnosticSeverity.Info, "consider GeoZone, because its backups cannot be restored in another region")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string value, DiagnosticSeverity severity, string message) => Verify.MessageAsync(
        SqlProgram.Arm($"RequestedBackupStorageRedundancy = {{|#0:\"{value}\"|}}"),
        "AMLR4002",
        severity,
        $"SQL database 'orders' has properties.requestedBackupStorageRedundancy = {value}; {message}");
}

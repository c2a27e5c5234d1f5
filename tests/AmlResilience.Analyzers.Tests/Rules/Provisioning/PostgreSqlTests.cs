using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Flexible servers of Azure.Provisioning.PostgreSql.</summary>
public class PostgreSqlTests
{
    private const string Services = "PostgreSql";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task WithoutStandby_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(place, Services, "PostgreSqlFlexibleServer", Server(GeoBackup, "{|AMLR4101:PostgreSqlFlexibleServer|}")));

    [Theory]
    [InlineData("{|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.Disabled|}")]
    [InlineData("{|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.SameZone|}")]
    [InlineData("new BicepValue<PostgreSqlFlexibleServerHighAvailabilityMode>({|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.Disabled|})")]
    public Task StandbyInZoneOrOff_IsReported(string mode) => Verify.FindingsAsync(Add(Server(GeoBackup + ", HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = " + mode + " }")));

    [Theory]
    [InlineData("PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant")]
    [InlineData("parameter")]
    [InlineData("isProduction ? PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant : PostgreSqlFlexibleServerHighAvailabilityMode.Disabled")]
    public Task StandbyOrUnknown_IsSilent(string mode) => Verify.FindingsAsync(Add(Server(GeoBackup + ", HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = " + mode + " }")));

    [Theory]
    [InlineData("server.HighAvailability.Mode = {|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.Disabled|};")]
    [InlineData("server.HighAvailability = new PostgreSqlFlexibleServerHighAvailability(); server.HighAvailability.Mode = {|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.SameZone|};")]
    public Task ByChain_IsReported(string statement) => Verify.FindingsAsync(Later(statement));

    [Theory]
    [InlineData("server.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant;")]
    [InlineData("server.HighAvailability.Mode = parameter;")]
    [InlineData("server.HighAvailability.StandbyAvailabilityZone = \"2\"; server.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant;")]
    public Task ByChain_IsSilent(string statement) => Verify.FindingsAsync(Later(statement));

    [Theory]
    [InlineData("", "{|AMLR4102:PostgreSqlFlexibleServer|}")]
    [InlineData(", Backup = new PostgreSqlFlexibleServerBackupProperties { GeoRedundantBackup = {|AMLR4102:PostgreSqlFlexibleServerGeoRedundantBackupEnum.Disabled|} }", "PostgreSqlFlexibleServer")]
    public Task WithoutGeoRedundantBackup_IsReported(string members, string type) => Verify.FindingsAsync(Add(Server(Standby + members, type)));

    [Fact]
    public Task Existing_IsSilent() => Verify.FindingsAsync(Add("PostgreSqlFlexibleServer.FromExisting(\"db\")"));

    // What else the server is, such as a replica, is not known.
    [Theory]
    [InlineData("server.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.Disabled;")]
    [InlineData("server.HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.SameZone };")]
    public Task LookedUp_IsSilent(string statement) => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, "var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single(); " + statement));

    [Fact]
    public Task LookedUpAndOtherwiseChanged_IsSilent() => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, "var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single(); server.HighAvailability.StandbyAvailabilityZone = \"2\"; server.Backup.BackupRetentionDays = 14;"));

    [Fact]
    public Task Fix_AddsStandby() => Verify.FixAsync(
        Add(Server(GeoBackup, "{|AMLR4101:PostgreSqlFlexibleServer|}")), Add(Server(GeoBackup + ", " + Standby)));

    [Fact]
    public Task Fix_OfChain_RewritesTheValue() => Verify.FixAsync(
        Later("server.HighAvailability.Mode = {|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.Disabled|};"), Later("server.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant;"));

    [Fact]
    public Task SingleServer_IsReported() => Verify.FindingsAsync(Add("new {|AMLR4103:PostgreSqlServer|}(\"db\")"));

    private const string GeoBackup = "Backup = new PostgreSqlFlexibleServerBackupProperties { GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled }";

    private const string Standby = "HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant }";

    private static string Server(string members, string type = "PostgreSqlFlexibleServer") =>
        $"new {type}(\"db\") {{ Sku = new PostgreSqlFlexibleServerSku {{ Name = \"Standard_D2ds_v4\", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose }}, {members} }}";

    private static string Later(string statement) => ProvisioningProgram.Create(Services, $"var server = {Server(GeoBackup)};\n        infra.Add(server); {statement}");

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Flexible servers of Azure.Provisioning.MySql.</summary>
public class MySqlTests
{
    private const string Services = "MySql";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task WithoutStandby_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(place, Services, "MySqlFlexibleServer", Server(GeoBackup, "{|AMLR4201:MySqlFlexibleServer|}")));

    [Theory]
    [InlineData("{|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.Disabled|}")]
    [InlineData("{|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.SameZone|}")]
    [InlineData("new BicepValue<MySqlFlexibleServerHighAvailabilityMode>({|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.Disabled|})")]
    public Task StandbyInZoneOrOff_IsReported(string mode) => Verify.FindingsAsync(Add(Server(GeoBackup + ", HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = " + mode + " }")));

    [Theory]
    [InlineData("MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant")]
    [InlineData("parameter")]
    [InlineData("isProduction ? MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant : MySqlFlexibleServerHighAvailabilityMode.Disabled")]
    public Task StandbyOrUnknown_IsSilent(string mode) => Verify.FindingsAsync(Add(Server(GeoBackup + ", HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = " + mode + " }")));

    [Theory]
    [InlineData("server.HighAvailability.Mode = {|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.Disabled|};")]
    [InlineData("server.HighAvailability = new MySqlFlexibleServerHighAvailability(); server.HighAvailability.Mode = {|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.SameZone|};")]
    public Task ByChain_IsReported(string statement) => Verify.FindingsAsync(Later(statement));

    [Theory]
    [InlineData("server.HighAvailability.Mode = MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant;")]
    [InlineData("server.HighAvailability.Mode = parameter;")]
    [InlineData("server.HighAvailability.StandbyAvailabilityZone = \"2\"; server.HighAvailability.Mode = MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant;")]
    public Task ByChain_IsSilent(string statement) => Verify.FindingsAsync(Later(statement));

    [Theory]
    [InlineData("", "{|AMLR4202:MySqlFlexibleServer|}")]
    [InlineData(", Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = {|AMLR4202:MySqlFlexibleServerEnableStatusEnum.Disabled|} }", "MySqlFlexibleServer")]
    public Task WithoutGeoRedundantBackup_IsReported(string members, string type) => Verify.FindingsAsync(Add(Server(Standby + members, type)));

    [Fact]
    public Task Existing_IsSilent() => Verify.FindingsAsync(Add("MySqlFlexibleServer.FromExisting(\"db\")"));

    // What else the server is, such as a replica, is not known.
    [Theory]
    [InlineData("server.HighAvailability.Mode = MySqlFlexibleServerHighAvailabilityMode.Disabled;")]
    [InlineData("server.HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = MySqlFlexibleServerHighAvailabilityMode.SameZone };")]
    public Task LookedUp_IsSilent(string statement) => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, "var server = infra.GetProvisionableResources().OfType<MySqlFlexibleServer>().Single(); " + statement));

    [Fact]
    public Task LookedUpAndOtherwiseChanged_IsSilent() => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, "var server = infra.GetProvisionableResources().OfType<MySqlFlexibleServer>().Single(); server.HighAvailability.StandbyAvailabilityZone = \"2\"; server.Backup.BackupRetentionDays = 14;"));

    [Fact]
    public Task Fix_AddsStandby() => Verify.FixAsync(
        Add(Server(GeoBackup, "{|AMLR4201:MySqlFlexibleServer|}")), Add(Server(GeoBackup + ", " + Standby)));

    [Fact]
    public Task Fix_OfChain_RewritesTheValue() => Verify.FixAsync(
        Later("server.HighAvailability.Mode = {|AMLR4201:MySqlFlexibleServerHighAvailabilityMode.Disabled|};"), Later("server.HighAvailability.Mode = MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant;"));

    private const string GeoBackup = "Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = MySqlFlexibleServerEnableStatusEnum.Enabled }";

    private const string Standby = "HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant }";

    private static string Server(string members, string type = "MySqlFlexibleServer") =>
        $"new {type}(\"db\") {{ Sku = new MySqlFlexibleServerSku {{ Name = \"Standard_D2ds_v4\", Tier = MySqlFlexibleServerSkuTier.GeneralPurpose }}, {members} }}";

    private static string Later(string statement) => ProvisioningProgram.Create(Services, $"var server = {Server(GeoBackup)};\n        infra.Add(server); {statement}");

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);
}

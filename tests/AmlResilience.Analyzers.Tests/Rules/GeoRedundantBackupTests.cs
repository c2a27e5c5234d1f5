using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>The backup of a flexible server: what AMLR4102 and AMLR4202 share.</summary>
public abstract class GeoRedundantBackupTests
{
    private const string Verb = "useGeoRedundantBackup";
    private const string Standby = FlexibleServerProgram.ZoneRedundant;
    private const string Found = "{|ID:$Data|}";

    private protected GeoRedundantBackupTests(FlexibleServerProgram program) => Server = program;

    public static TheoryData<Place> Places => SdkProgram.Places;

    private protected FlexibleServerProgram Server { get; }

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(Server.Arm(place, Standby, Found));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(Server.Pulumi(place, Standby, Found));

    [Theory]
    [InlineData("new $Backup { GeoRedundantBackup = {|ID:$Geo.Disabled|} }")]
    [InlineData("new $Backup { GeoRedundantBackup = {|ID:\"disabled\"|} }")]
    [InlineData("new $Backup { GeoRedundantBackup = {|ID:null|} }")]
    [InlineData("new {|ID:$Backup|} { BackupRetentionDays = 14 }")]
    [InlineData("{|ID:null|}")]
    public Task NotGeoRedundant_IsReported(string value) => Server.FindingsAsync(Standby + ", Backup = " + value);

    [Theory]
    [InlineData("$Geo.Enabled")]
    [InlineData("\"enabled\"")]
    [InlineData("configured")]
    [InlineData("\"\"")]
    [InlineData("\"Enabeld\"")]
    [InlineData("isProduction ? \"Enabled\" : \"Disabled\"")]
    public Task GeoRedundantOrUnknown_IsSilent(string value) => Server.FindingsAsync(Standby + $", Backup = new $Backup {{ GeoRedundantBackup = {value} }}");

    [Theory]
    [InlineData("CreateMode = \"Replica\"")]
    [InlineData("CreateMode = \"GeoRestore\"")]
    [InlineData("CreateMode = configured")]
    [InlineData("ReplicationRole = \"AsyncReplica\"")]
    public Task OtherThanNew_IsSilent(string member) => Server.FindingsAsync(", " + member);

    [Theory]
    [InlineData("AzureLocation.ItalyNorth", false)]
    [InlineData("\"polandcentral\"", false)]
    [InlineData("AzureLocation.WestEurope", true)]
    [InlineData("configured", true)]
    public Task Arm_RegionWithoutPair_IsSilent(string region, bool isReported) =>
        Verify.FindingsAsync(Server.Arm(Standby, isReported ? Found : "$Data", location: region));

    [Theory]
    [InlineData("Poland Central", false)]
    [InlineData("westeurope", true)]
    public Task Pulumi_RegionWithoutPair_IsSilent(string region, bool isReported) =>
        Verify.FindingsAsync(Server.Pulumi(Standby + $", Location = \"{region}\"", isReported ? Found : "$Data"));

    [Theory]
    [InlineData("new $Backup { GeoRedundantBackup = /* a */ {|ID:$Geo.Disabled|} /* b */ }", "new $Backup { GeoRedundantBackup = /* a */ $Geo.Enabled /* b */ }")]
    [InlineData("new $Backup { GeoRedundantBackup = {|ID:\"Disabled\"|} }", "new $Backup { GeoRedundantBackup = \"Enabled\" }")]
    [InlineData("new {|ID:$Backup|}()", "new $Backup() { GeoRedundantBackup = $Geo.Enabled }")]
    [InlineData("new {|ID:$Backup|} { BackupRetentionDays = 14 }", "new $Backup { BackupRetentionDays = 14, GeoRedundantBackup = $Geo.Enabled }")]
    public Task Fix_SetsBackup(string found, string wanted) => Server.FixAsync(Standby + ", Backup = " + found, Standby + ", Backup = " + wanted, Verb);

    [Fact]
    public Task Fix_InsertsBackup() =>
        Server.FixAsync(Standby + " /* a */", Standby + " /* a */, Backup = new $Backup { GeoRedundantBackup = $Geo.Enabled }", Verb, Found);

    // The other region needs a key of its own.
    [Fact]
    public Task CustomerManagedKey_IsReportedWithoutFix() => Server.NoFixAsync(Standby + ", DataEncryption = new $Encryption()", Found);

    // Another major version names the enumeration differently.
    [Fact]
    public Task Pulumi_Fix_OlderVersion()
    {
        const string Mode = ", HighAvailability = new HighAvailabilityArgs { Mode = HighAvailabilityMode.ZoneRedundant }";
        var enumeration = Server.Service == "DBforMySQL" ? "EnableStatusEnum" : "GeoRedundantBackupEnum";
        return Verify.FixAsync(Server.OlderPulumi(Mode, "{|ID:Server|}"), Server.OlderPulumi(Mode + $", Backup = new BackupArgs {{ GeoRedundantBackup = {enumeration}.Enabled }}"));
    }
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>The standby of a flexible server: what AMLR4101 and AMLR4201 share.</summary>
public abstract class StandbyTests
{
    private const string Verb = "useZoneRedundant";
    private const string GeoBackup = FlexibleServerProgram.GeoBackup;
    private const string Found = "{|ID:$Data|}";

    private protected StandbyTests(FlexibleServerProgram program) => Server = program;

    public static TheoryData<Place> Places => SdkProgram.Places;

    private protected FlexibleServerProgram Server { get; }

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(Server.Arm(place, GeoBackup, Found));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(Server.Pulumi(place, GeoBackup, Found));

    [Theory]
    [InlineData("new $HighAvailability { Mode = {|ID:$Mode.Disabled|} }")]
    [InlineData("new $HighAvailability { Mode = {|ID:\"disabled\"|} }")]
    [InlineData("new $HighAvailability { Mode = {|ID:$Mode.SameZone|} }")]
    [InlineData("new $HighAvailability { Mode = {|ID:isProduction ? \"SameZone\" : \"Disabled\"|} }")]
    [InlineData("new $HighAvailability { Mode = {|ID:null|} }")]
    [InlineData("new {|ID:$HighAvailability|} { StandbyAvailabilityZone = \"2\" }")]
    [InlineData("{|ID:null|}")]
    public Task NotZoneRedundant_IsReported(string value) => Server.FindingsAsync(GeoBackup + ", HighAvailability = " + value);

    [Theory]
    [InlineData("$Mode.ZoneRedundant")]
    [InlineData("\"zoneRedundant\"")]
    [InlineData("configured")]
    [InlineData("\"\"")]
    [InlineData("\"ZoneRedundent\"")]
    [InlineData("isProduction ? \"ZoneRedundant\" : \"Disabled\"")]
    public Task ZoneRedundantOrUnknown_IsSilent(string mode) => Server.FindingsAsync(GeoBackup + $", HighAvailability = new $HighAvailability {{ Mode = {mode} }}");

    [Theory]
    [InlineData("Create")]
    [InlineData("Default")]
    public Task NewServer_IsReported(string mode) => Server.FindingsAsync(GeoBackup + $", CreateMode = \"{mode}\", ReplicationRole = \"None\"", Found);

    // Replicas, restored servers and updates take it from another server.
    [Theory]
    [InlineData("CreateMode = \"Replica\"")]
    [InlineData("CreateMode = \"GeoRestore\"")]
    [InlineData("CreateMode = \"PointInTimeRestore\"")]
    [InlineData("CreateMode = \"Update\"")]
    [InlineData("CreateMode = configured")]
    [InlineData("ReplicationRole = \"AsyncReplica\"")]
    [InlineData("ReplicationRole = configured")]
    public Task OtherThanNew_IsSilent(string member) => Server.FindingsAsync(", " + member);

    [Theory]
    [InlineData("AzureLocation.WestUS", false)]
    [InlineData("\"northcentralus\"", false)]
    [InlineData("AzureLocation.WestUS2", true)]
    [InlineData("configured", true)]
    public Task Arm_RegionWithoutZones_IsSilent(string region, bool isReported) =>
        Verify.FindingsAsync(Server.Arm(GeoBackup, isReported ? Found : "$Data", location: region));

    [Theory]
    [InlineData("West US", false)]
    [InlineData("westus2", true)]
    public Task Pulumi_RegionWithoutZones_IsSilent(string region, bool isReported) =>
        Verify.FindingsAsync(Server.Pulumi(GeoBackup + $", Location = \"{region}\"", isReported ? Found : "$Data"));

    // A burstable server has one finding, at the tier, whatever its mode.
    [Theory]
    [InlineData("{|ID:$Tier.Burstable|}", "")]
    [InlineData("{|ID:\"burstable\"|}", ", HighAvailability = new $HighAvailability { Mode = \"ZoneRedundant\" }")]
    [InlineData("{|ID:\"Burstable\"|}", ", HighAvailability = new $HighAvailability { Mode = configured }")]
    public Task Burstable_IsReportedAtTheTier(string tier, string members) => Server.NoFixAsync(GeoBackup + members, tier: tier);

    // Without a known tier nobody can tell whether the standby would be accepted.
    [Theory]
    [InlineData("configured")]
    [InlineData("\"GeneralPurpos\"")]
    [InlineData("isProduction ? \"GeneralPurpose\" : \"Burstable\"")]
    public Task UnknownTier_IsReportedWithoutFix(string tier) => Server.NoFixAsync(GeoBackup, Found, tier);

    [Theory]
    [InlineData(", HighAvailability = new $HighAvailability { Mode = /* a */ {|ID:$Mode.Disabled|} /* b */ }", ", HighAvailability = new $HighAvailability { Mode = /* a */ $Mode.ZoneRedundant /* b */ }")]
    [InlineData(", HighAvailability = new $HighAvailability { Mode = {|ID:\"SameZone\"|} }", ", HighAvailability = new $HighAvailability { Mode = \"ZoneRedundant\" }")]
    [InlineData(", HighAvailability = new {|ID:$HighAvailability|}()", ", HighAvailability = new $HighAvailability() { Mode = $Mode.ZoneRedundant }")]
    [InlineData(", AvailabilityZone = \"1\", HighAvailability = new {|ID:$HighAvailability|} { StandbyAvailabilityZone = \"2\" }", ", AvailabilityZone = \"1\", HighAvailability = new $HighAvailability { StandbyAvailabilityZone = \"2\", Mode = $Mode.ZoneRedundant }")]
    public Task Fix_SetsMode(string found, string wanted) => Server.FixAsync(GeoBackup + found, GeoBackup + wanted, Verb);

    [Fact]
    public Task Fix_InsertsHighAvailability() =>
        Server.FixAsync(GeoBackup + " /* a */", GeoBackup + " /* a */, HighAvailability = new $HighAvailability { Mode = $Mode.ZoneRedundant }", Verb, Found);

    // The standby must not stand in the zone of the primary.
    [Theory]
    [InlineData("StandbyAvailabilityZone = \"1\"", "AvailabilityZone = \"1\"")]
    [InlineData("StandbyAvailabilityZone = \"1\"", "AvailabilityZone = null")]
    [InlineData("StandbyAvailabilityZone = configured", "AvailabilityZone = \"1\"")]
    public Task SameOrUnknownZone_IsReportedWithoutFix(string standby, string primary) =>
        Server.NoFixAsync(GeoBackup + $", {primary}, HighAvailability = new $HighAvailability {{ Mode = {{|ID:\"SameZone\"|}}, {standby} }}");

    [Fact]
    public Task Arm_Fix_FollowsStatements()
    {
        return Verify.FixAsync(Program("{|ID:$Mode.Disabled|}"), Program("$Mode.ZoneRedundant"));

        string Program(string mode) => Server.ArmStatements($$"""
            var data = new $Data(location) { Sku = new $Sku("Standard_D4ds_v5", $Tier.MemoryOptimized){{GeoBackup}} };
                    data.HighAvailability = new $HighAvailability { Mode = {{mode}} }; // kept
                    await group.Get{{Server.Prefix}}FlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "db", data);
            """);
    }

    [Fact]
    public Task Arm_FixAll_WithBackup_FillsBoth()
    {
        var geo = Server.Service == "DBforMySQL" ? "AMLR4202" : "AMLR4102";
        return Verify.FixAsync(
            Server.Arm(string.Empty, "{|" + geo + ":{|ID:$Data|}|}"),
            Server.Arm(", HighAvailability = new $HighAvailability { Mode = $Mode.ZoneRedundant }, Backup = new $Backup { GeoRedundantBackup = $Geo.Enabled }"));
    }

    // Another major version names the enumeration differently.
    [Fact]
    public Task Pulumi_Fix_OlderVersion()
    {
        const string Geo = ", Backup = new BackupArgs { GeoRedundantBackup = \"Enabled\" }";
        return Verify.FixAsync(
            Server.OlderPulumi(Geo, "{|ID:Server|}"), Server.OlderPulumi(Geo + ", HighAvailability = new HighAvailabilityArgs { Mode = HighAvailabilityMode.ZoneRedundant }"));
    }

    [Fact]
    public Task Pulumi_VersionWithoutTheSetting_IsSilent() => Verify.FindingsAsync(
        SdkProgram.Pulumi(Server.Versions.Preview, "_ = new Server(\"db\", new ServerArgs { ResourceGroupName = \"rg\", HaEnabled = HaEnabledEnum.Disabled });").Replace($"using Pulumi.AzureNative.{Server.Versions.Preview}.Inputs;\n", string.Empty));

    [Fact]
    public Task ExistingServer_IsSilent() => Verify.FindingsAsync(
        Server.ArmStatements($"var server = await group.Get{Server.Prefix}FlexibleServerAsync(\"db\"); await server.Value.UpdateAsync(WaitUntil.Completed, new {Server.Prefix}FlexibleServerPatch());"),
        SdkProgram.Pulumi(Server.Service, "_ = Server.Get(\"db\", \"id\");"));
}

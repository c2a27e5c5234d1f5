using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>MySQL flexible server without zone-redundant HA.</summary>
public class Amlr4201Tests() : StandbyTests(FlexibleServerProgram.MySql("AMLR4201"))
{
    [Fact]
    public Task Message_NoStandby() => Verify.MessageAsync(
        Server.Arm(FlexibleServerProgram.GeoBackup, "{|#0:$Data|}"),
        "AMLR4201",
        DiagnosticSeverity.Warning,
        "MySQL flexible server 'db' has no properties.highAvailability.mode; use ZoneRedundant, because without a standby in another zone the outage of one zone takes the database down, and most servers can get one only when they are created");

    [Fact]
    public Task Message_SameZone() => Verify.MessageAsync(
        Server.Pulumi(FlexibleServerProgram.GeoBackup + ", HighAvailability = new $HighAvailability { Mode = {|#0:$Mode.SameZone|} }"),
        "AMLR4201",
        DiagnosticSeverity.Info,
        "MySQL flexible server 'db' has properties.highAvailability.mode = SameZone; consider ZoneRedundant, because a standby in the zone of the primary fails together with it, and most servers can get another one only when they are created");

    [Fact]
    public Task Message_Burstable() => Verify.MessageAsync(
        Server.Arm(FlexibleServerProgram.GeoBackup, tier: "{|#0:$Tier.Burstable|}"),
        "AMLR4201",
        DiagnosticSeverity.Warning,
        "MySQL flexible server 'db' has sku.tier = Burstable, a tier that cannot have a standby; use GeneralPurpose or MemoryOptimized with zone-redundant high availability, because the outage of one zone takes the database down");

    // High availability needs storage that grows by itself.
    [Theory]
    [InlineData("new $Storage { AutoGrow = \"Disabled\" }", "new $Storage { AutoGrow = \"Enabled\" }")]
    [InlineData("new $Storage { AutoGrow = $Status.Disabled }", "new $Storage { AutoGrow = $Status.Enabled }")]
    [InlineData("new $Storage { Iops = 400 }", "new $Storage { Iops = 400, AutoGrow = $Status.Enabled }")]
    [InlineData("new $Storage { AutoGrow = \"Enabled\" }", "new $Storage { AutoGrow = \"Enabled\" }")]
    public Task Fix_SwitchesAutoGrowOn(string found, string wanted) => Server.FixAsync(
        FlexibleServerProgram.GeoBackup + ", Storage = " + found,
        FlexibleServerProgram.GeoBackup + ", Storage = " + wanted + ", HighAvailability = new $HighAvailability { Mode = $Mode.ZoneRedundant }",
        "useZoneRedundant",
        "{|ID:$Data|}");

    [Theory]
    [InlineData("configured")]
    [InlineData("isProduction ? \"Enabled\" : \"Disabled\"")]
    public Task UnknownAutoGrow_IsReportedWithoutFix(string autoGrow) =>
        Server.NoFixAsync(FlexibleServerProgram.GeoBackup + $", Storage = new $Storage {{ AutoGrow = {autoGrow} }}", "{|ID:$Data|}");
}

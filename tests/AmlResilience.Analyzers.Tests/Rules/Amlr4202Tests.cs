using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>MySQL flexible server without geo-redundant backup.</summary>
public class Amlr4202Tests() : GeoRedundantBackupTests(FlexibleServerProgram.MySql("AMLR4202"))
{
    [Fact]
    public Task Message_Unset() => Verify.MessageAsync(
        Server.Arm(FlexibleServerProgram.ZoneRedundant, "{|#0:$Data|}"),
        "AMLR4202",
        DiagnosticSeverity.Info,
        "MySQL flexible server 'db' has no properties.backup.geoRedundantBackup; use Enabled, because its backups stay in the region and are lost with it");

    // The tier does not matter to backups.
    [Fact]
    public Task Burstable_HasBothFindings() =>
        Server.FindingsAsync(", Backup = new $Backup { GeoRedundantBackup = {|ID:\"Disabled\"|} }", tier: "{|AMLR4201:$Tier.Burstable|}");

    // Only with a zone-redundant standby is the backup fixed for good.
    [Theory]
    [InlineData(FlexibleServerProgram.ZoneRedundant, "Use geo-redundant backup (new resources only)")]
    [InlineData(", HighAvailability = new $HighAvailability { Mode = configured }", "Use geo-redundant backup (new resources only)")]
    [InlineData(", HighAvailability = new $HighAvailability { Mode = \"Disabled\" }", "Use geo-redundant backup")]
    [InlineData("", "Use geo-redundant backup")]
    public async Task FixTitle_TellsWhatCanBeChangedLater(string standby, string title)
    {
        var findings = await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Program", SdkReferences.All, Server.Arm(standby)));
        Assert.Equal(title, Assert.Single(Remedy.Of(Assert.Single(findings, finding => finding.Id == "AMLR4202"))).GetTitle("AMLR4202"));
    }
}

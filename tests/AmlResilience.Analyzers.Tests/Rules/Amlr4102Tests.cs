using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>PostgreSQL flexible server without geo-redundant backup.</summary>
public class Amlr4102Tests() : GeoRedundantBackupTests(FlexibleServerProgram.PostgreSql("AMLR4102"))
{
    [Fact]
    public Task Message_Unset() => Verify.MessageAsync(
        Server.Arm(FlexibleServerProgram.ZoneRedundant, "{|#0:$Data|}"),
        "AMLR4102",
        DiagnosticSeverity.Info,
        "PostgreSQL flexible server 'db' has no properties.backup.geoRedundantBackup; use Enabled, because its backups stay in the region, and that cannot be changed once the server exists");

    // The tier does not matter to backups.
    [Fact]
    public Task Burstable_HasBothFindings() =>
        Server.FindingsAsync(", Backup = new $Backup { GeoRedundantBackup = {|ID:\"Disabled\"|} }", tier: "{|AMLR4101:$Tier.Burstable|}");

    // Only the older disks are known to have backups of this kind.
    [Theory]
    [InlineData("StorageType.PremiumV2_LRS", "$Data")]
    [InlineData("configured", "$Data")]
    [InlineData("StorageType.Premium_LRS", "{|ID:$Data|}")]
    public Task Disk_IsKnownToHaveIt(string disk, string type) => Verify.FindingsAsync(
        Server.Pulumi(FlexibleServerProgram.ZoneRedundant + $", Storage = new StorageArgs {{ Type = {disk} }}", type));
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>PostgreSQL flexible server without zone-redundant HA.</summary>
public class Amlr4101Tests() : StandbyTests(FlexibleServerProgram.PostgreSql("AMLR4101"))
{
    [Fact]
    public Task Message_NoStandby() => Verify.MessageAsync(
        Server.Arm(FlexibleServerProgram.GeoBackup, "{|#0:$Data|}"),
        "AMLR4101",
        DiagnosticSeverity.Warning,
        "PostgreSQL flexible server 'db' has no properties.highAvailability.mode; use ZoneRedundant, because without a standby in another zone the outage of one zone takes the database down");

    [Fact]
    public Task Message_SameZone() => Verify.MessageAsync(
        Server.Pulumi(FlexibleServerProgram.GeoBackup + ", HighAvailability = new $HighAvailability { Mode = {|#0:$Mode.SameZone|} }"),
        "AMLR4101",
        DiagnosticSeverity.Info,
        "PostgreSQL flexible server 'db' has properties.highAvailability.mode = SameZone; consider ZoneRedundant, because a standby in the zone of the primary fails together with it");

    [Fact]
    public Task Message_Burstable() => Verify.MessageAsync(
        Server.Arm(FlexibleServerProgram.GeoBackup, tier: "{|#0:$Tier.Burstable|}"),
        "AMLR4101",
        DiagnosticSeverity.Warning,
        "PostgreSQL flexible server 'db' has sku.tier = Burstable, a tier that cannot have a standby; use GeneralPurpose or MemoryOptimized with zone-redundant high availability, because the outage of one zone takes the database down");

    [Fact]
    public Task ElasticCluster_IsSilent() => Verify.FindingsAsync(Server.Pulumi(", Cluster = new ClusterArgs { ClusterSize = 2 }"));

    // What the newer disks accept is not known.
    [Theory]
    [InlineData("StorageType.PremiumV2_LRS")]
    [InlineData("configured")]
    public Task OtherDisk_IsReportedWithoutFix(string type) => Verify.NoFixAsync(
        Server.Pulumi(FlexibleServerProgram.GeoBackup + $", Storage = new StorageArgs {{ Type = {type} }}", "{|ID:$Data|}"));

    [Fact]
    public Task Fix_WithPremiumDisk() => Verify.FixAsync(
        Server.Pulumi(FlexibleServerProgram.GeoBackup + ", Storage = new StorageArgs { Type = \"Premium_LRS\" }", "{|ID:$Data|}"),
        Server.Pulumi(FlexibleServerProgram.GeoBackup + ", Storage = new StorageArgs { Type = \"Premium_LRS\" }, HighAvailability = new $HighAvailability { Mode = $Mode.ZoneRedundant }"));
}

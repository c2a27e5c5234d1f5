using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Registry replica with its regional endpoint switched off.</summary>
public class Amlr2103Tests
{
    private const string Key = "AMLR2103.removeSetting";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_EndpointOff_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerRegistryReplicationData", ReplicaProgram.ArmCollection, "new ContainerRegistryReplicationData(location) { IsRegionEndpointEnabled = {|AMLR2103:false|} }"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_EndpointOff_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerRegistry", "Replication", ReplicaProgram.PulumiReplica("RegionEndpointEnabled = {|AMLR2103:false|}")));

    [Theory]
    [InlineData("")]
    [InlineData("IsRegionEndpointEnabled = true")]
    [InlineData("IsRegionEndpointEnabled = null")]
    [InlineData("IsRegionEndpointEnabled = isProduction")]
    [InlineData("IsRegionEndpointEnabled = isProduction ? true : false")]
    [InlineData("IsRegionEndpointEnabled = bool.Parse(configured)")]
    public Task Arm_OnOrUnknown_IsSilent(string member) => Verify.FindingsAsync(ReplicaProgram.Arm($"{{ {member} }}"));

    [Theory]
    [InlineData("Location = \"northeurope\"")]
    [InlineData("RegionEndpointEnabled = true")]
    [InlineData("RegionEndpointEnabled = isProduction")]
    [InlineData("RegionEndpointEnabled = config.RequireBoolean(\"endpoint\")")]
    public Task Pulumi_OnOrUnknown_IsSilent(string member) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", $"_ = {ReplicaProgram.PulumiReplica(member)};"));

    // What is left of the initialiser keeps its layout and its comments.
    [Theory]
    [InlineData(" { IsRegionEndpointEnabled = {|AMLR2103:false|} }", "")]
    [InlineData(" { IsRegionEndpointEnabled = {|AMLR2103:false|}, }", "")]
    [InlineData(" { /* why */ IsRegionEndpointEnabled = {|AMLR2103:false|} }", " { /* why */ }")]
    [InlineData(" { IsRegionEndpointEnabled = {|AMLR2103:false|}, ZoneRedundancy = \"Enabled\" }", " { ZoneRedundancy = \"Enabled\" }")]
    [InlineData(" { ZoneRedundancy = \"Enabled\", IsRegionEndpointEnabled = {|AMLR2103:false|} }", " { ZoneRedundancy = \"Enabled\" }")]
    [InlineData(" { ZoneRedundancy = \"Enabled\", IsRegionEndpointEnabled = {|AMLR2103:false|}, }", " { ZoneRedundancy = \"Enabled\", }")]
    [InlineData(" { /* a */ ZoneRedundancy = \"Enabled\" /* b */, /* c */ IsRegionEndpointEnabled = {|AMLR2103:false|} /* d */ }", " { /* a */ ZoneRedundancy = \"Enabled\" /* b */ /* c */ /* d */ }")]
    [InlineData(" { IsRegionEndpointEnabled = {|AMLR2103:isProduction ? false : false|} }", "")]
    public Task Arm_Fix_RemovesMember(string found, string wanted) => Verify.FixAsync(ReplicaProgram.Arm(found), ReplicaProgram.Arm(wanted), Key);

    [Fact]
    public Task Arm_Fix_RemovesMemberNotTheVariable() => Verify.FixAsync(
        ReplicaProgram.Arm(" { IsRegionEndpointEnabled = enabled }", "var enabled = {|AMLR2103:false|}; // kept"),
        ReplicaProgram.Arm(string.Empty, "var enabled = false; // kept"),
        Key);

    [Theory]
    [InlineData(
        """
                    RegistryName = "acr", // registry
                    // switched off
                    RegionEndpointEnabled = {|AMLR2103:false|}, // while the region is drained
                    ResourceGroupName = "rg",
        """,
        """
                    RegistryName = "acr", // registry
                    // switched off
                    ResourceGroupName = "rg",
        """)]
    [InlineData(
        """
                    RegistryName = "acr",
                    ResourceGroupName = "rg", // group
                    RegionEndpointEnabled = {|AMLR2103:false|}
        """,
        """
                    RegistryName = "acr",
                    ResourceGroupName = "rg" // group
        """)]
    [InlineData(
        """
                    RegionEndpointEnabled =
                        {|AMLR2103:false|},
                    RegistryName = "acr", ResourceGroupName = "rg",
        """,
        """
                    RegistryName = "acr", ResourceGroupName = "rg",
        """)]
    [InlineData(
        """
                    RegistryName = "acr", RegionEndpointEnabled = {|AMLR2103:false|},
                    ResourceGroupName = "rg",
        """,
        """
                    RegistryName = "acr",
                    ResourceGroupName = "rg",
        """)]
    [InlineData(
        """
                    RegistryName = "acr"
                    , RegionEndpointEnabled = {|AMLR2103:false|}
                    , ResourceGroupName = "rg"
        """,
        """
                    RegistryName = "acr"
                    , ResourceGroupName = "rg"
        """)]
    public Task Pulumi_Fix_RemovesLine(string found, string wanted) => Verify.FixAsync(ReplicaProgram.PulumiLines(found), ReplicaProgram.PulumiLines(wanted), Key);

    [Fact]
    public Task Arm_Statement_HasNoFix() => Verify.NoFixAsync(SdkProgram.Arm(
        $"var data = new ContainerRegistryReplicationData(location); data.IsRegionEndpointEnabled = {{|AMLR2103:false|}}; await group.{ReplicaProgram.ArmCollection}().CreateOrUpdateAsync(WaitUntil.Completed, \"r\", data);"));

    // The statement decides, not the initialiser.
    [Fact]
    public Task Arm_StatementAfterInitializer_HasNoFix() => Verify.NoFixAsync(SdkProgram.Arm(
        $"var data = new ContainerRegistryReplicationData(location) {{ IsRegionEndpointEnabled = true }}; data.IsRegionEndpointEnabled = {{|AMLR2103:false|}}; await group.{ReplicaProgram.ArmCollection}().CreateOrUpdateAsync(WaitUntil.Completed, \"r\", data);"));

    [Fact]
    public Task Pulumi_Directive_HasNoFix() => Verify.NoFixAsync(ReplicaProgram.PulumiLines("""
                    RegistryName = "acr",
        #if !DRAINED
                    RegionEndpointEnabled = {|AMLR2103:false|},
        #endif
                    ResourceGroupName = "rg",
        """));

    [Fact]
    public Task FixAll_ChangesEveryReplica()
    {
        return Verify.FixAsync(
            Program("RegionEndpointEnabled = {|AMLR2103:false|}, ", ", RegionEndpointEnabled = {|AMLR2103:false|}"), Program(string.Empty, string.Empty));

        static string Program(string first, string second) => SdkProgram.Pulumi("ContainerRegistry", $$"""
            _ = new Replication("a", new ReplicationArgs { {{first}}ResourceGroupName = "rg", RegistryName = "acr" }); // first
                    _ = new Replication("b", new() { ResourceGroupName = "rg", RegistryName = "acr"{{second}} });
            """);
    }

    // Neighbours that go together leave no comma behind.
    [Theory]
    [InlineData("{ IsRegionEndpointEnabled = {|AMLR2103:false|}, ZoneRedundancy = {|AMLR2104:\"Disabled\"|}, Tags = { } }", "{ Tags = { } }")]
    [InlineData("{ Tags = { }, IsRegionEndpointEnabled = {|AMLR2103:false|}, ZoneRedundancy = {|AMLR2104:\"Disabled\"|} }", "{ Tags = { } }")]
    [InlineData("{ IsRegionEndpointEnabled = {|AMLR2103:false|}, Tags = { }, ZoneRedundancy = {|AMLR2104:\"Disabled\"|} }", "{ Tags = { } }")]
    public Task Arm_FixAll_RemovesSeveralMembers(string found, string wanted) => Verify.FixAsync(ReplicaProgram.Arm(" " + found), ReplicaProgram.Arm(" " + wanted));

    [Fact]
    public Task Arm_FixAll_RemovesAllMembers() => Verify.FixAsync(
        ReplicaProgram.Arm(" { IsRegionEndpointEnabled = {|AMLR2103:false|}, ZoneRedundancy = {|AMLR2104:\"Disabled\"|} }"), ReplicaProgram.Arm(string.Empty));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        ReplicaProgram.Arm(" { IsRegionEndpointEnabled = {|#0:false|} }"),
        "AMLR2103",
        DiagnosticSeverity.Warning,
        "Container registry replica 'northeurope' has properties.regionEndpointEnabled = false; use true, because a replica without its endpoint receives the images but serves no request");
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Registry or replica that asks for zone redundancy to be disabled; off by default.</summary>
public class Amlr2104Tests
{
    private const string Id = "AMLR2104";
    private const string Key = "AMLR2104.removeSetting";
    private const string Premium = "new ContainerRegistrySku(ContainerRegistrySkuName.Premium)";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Disabled_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place,
        "ContainerRegistryData",
        "GetContainerRegistries",
        $"new ContainerRegistryData(location, {Premium}) {{ ZoneRedundancy = {{|AMLR2104:ContainerRegistryZoneRedundancy.Disabled|}} }}"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Disabled_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerRegistry", "Registry", PulumiRegistry(", ZoneRedundancy = {|AMLR2104:ZoneRedundancy.Disabled|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_DisabledReplica_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerRegistry", "Replication", ReplicaProgram.PulumiReplica("ZoneRedundancy = {|AMLR2104:\"disabled\"|}")));

    [Theory]
    [InlineData("")]
    [InlineData("ZoneRedundancy = ContainerRegistryZoneRedundancy.Enabled")]
    [InlineData("ZoneRedundancy = configured")]
    [InlineData("ZoneRedundancy = isProduction ? \"Enabled\" : \"Disabled\"")]
    public Task Arm_EnabledUnsetOrUnknown_IsSilent(string member) => Verify.FindingsOfAsync(Id, ArmRegistry($" {{ {member} }}"), ReplicaProgram.Arm($" {{ {member} }}").Replace("class Program", "class Other"));

    // The constructor of the Args sends Disabled when nothing is set, which is nobody's wish.
    [Theory]
    [InlineData("")]
    [InlineData(", ZoneRedundancy = ZoneRedundancy.Enabled")]
    [InlineData(", ZoneRedundancy = configured")]
    public Task Pulumi_EnabledUnsetOrUnknown_IsSilent(string member) => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi("ContainerRegistry", $"_ = {PulumiRegistry(member)};"));

    [Fact]
    public Task Arm_RegionWithoutZones_IsSilent() => Verify.FindingsOfAsync(Id, ArmRegistry(" { ZoneRedundancy = \"Disabled\" }", "AzureLocation.WestUS"));

    [Fact]
    public Task Pulumi_RegionWithoutZones_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi(
        "ContainerRegistry", $"_ = {PulumiRegistry(", Location = \"westus\", ZoneRedundancy = \"Disabled\"")};"));

    [Fact]
    public Task OffByDefault() => Verify.FindingsAsync(ArmRegistry(" { ZoneRedundancy = \"Disabled\" }"));

    [Theory]
    [InlineData(" { ZoneRedundancy = {|AMLR2104:ContainerRegistryZoneRedundancy.Disabled|} }", "")]
    [InlineData(" { IsAdminUserEnabled = false, /* old */ ZoneRedundancy = {|AMLR2104:\"Disabled\"|} /* default */ }", " { IsAdminUserEnabled = false /* old */ /* default */ }")]
    public Task Arm_Fix_RemovesMember(string found, string wanted) => Verify.FixAsync(ArmRegistry(found), ArmRegistry(wanted), Key);

    [Fact]
    public Task Pulumi_Fix_RemovesMember() => Verify.FixAsync(
        SdkProgram.Pulumi("ContainerRegistry", $"_ = {PulumiRegistry(", ZoneRedundancy = {|AMLR2104:ZoneRedundancy.Disabled|}")}; // kept"),
        SdkProgram.Pulumi("ContainerRegistry", $"_ = {PulumiRegistry(string.Empty)}; // kept"),
        Key);

    [Fact]
    public Task FixAll_ChangesRegistryAndReplica()
    {
        return Verify.FixAsync(Program(", ZoneRedundancy = {|AMLR2104:\"Disabled\"|}"), Program(string.Empty));

        static string Program(string member) => SdkProgram.Pulumi("ContainerRegistry", $$"""
            _ = {{PulumiRegistry(member)}};
                    _ = new Replication("a", new ReplicationArgs { ResourceGroupName = "rg", RegistryName = "acr"{{member}} }); // kept
            """);
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        ArmRegistry(" { ZoneRedundancy = {|#0:\"Disabled\"|} }"),
        Id,
        DiagnosticSeverity.Info,
        "Container registry 'acr' has properties.zoneRedundancy = Disabled; leave it unset, because zone redundancy comes by itself wherever the region has zones");

    [Fact]
    public Task MessageOfReplica_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        ReplicaProgram.Arm(" { ZoneRedundancy = {|#0:\"Disabled\"|} }"),
        Id,
        DiagnosticSeverity.Info,
        "Container registry replica 'northeurope' has properties.zoneRedundancy = Disabled; leave it unset, because zone redundancy comes by itself wherever the region has zones");

    private static string ArmRegistry(string initializer, string location = "location") => SdkProgram.Arm(
        $"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData({location}, {Premium}){initializer}); // kept");

    private static string PulumiRegistry(string members) =>
        $"new Registry(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", Sku = new SkuArgs {{ Name = SkuName.Premium }}{members} }})";
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>AKS clusters and pools of Pulumi's classic provider.</summary>
public class ClassicClusterTests
{
    private const string Tier = "SkuTier = \"Standard\"";
    private const string Zones = "Zones = { \"1\", \"2\", \"3\" }";
    private const string Three = "NodeCount = 3";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task FreeTier_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "ContainerService", "KubernetesCluster", Cluster($"{Zones}, {Three}", "SkuTier = {|AMLR3002:\"Free\"|}")));

    [Theory]
    [InlineData("SkuTier = \"Premium\"")]
    [InlineData("SkuTier = \"Paid\"")]
    [InlineData("SkuTier = configured")]
    public Task OtherTier_IsSilent(string tier) => Verify.FindingsAsync(Program($"{Zones}, {Three}", tier));

    [Theory]
    [InlineData("{|AMLR3001:KubernetesClusterDefaultNodePoolArgs|}", Three, Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", "Zones = {|AMLR3001:new string[0]|}, " + Three, Tier)]
    [InlineData("{|AMLR3003:KubernetesClusterDefaultNodePoolArgs|}", Zones, Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", NodeCount = {|AMLR3003:2|}", Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", AutoScalingEnabled = true, MinCount = {|AMLR3003:1|}, MaxCount = 5", Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", " + Three, "SkuTier = \"Standard\", NetworkProfile = new KubernetesClusterNetworkProfileArgs { NetworkPlugin = \"azure\", LoadBalancerSku = {|AMLR3005:\"basic\"|} }")]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", "Type = {|AMLR3005:\"AvailabilitySet\"|}, " + Three, Tier)]
    public Task Violating_IsReported(string type, string pool, string cluster) => Verify.FindingsAsync(Program(pool, cluster, type));

    [Theory]
    [InlineData(Zones + ", " + Three)]
    [InlineData("Zones = new[] { \"1\", \"2\" }, NodeCount = 5")]
    [InlineData(Zones + ", AutoScalingEnabled = true, MinCount = 3, MaxCount = 5")]
    [InlineData(Zones + ", AutoScalingEnabled = isProduction, MinCount = 1, NodeCount = 1")]
    [InlineData("Zones = Unknown, " + Three)]
    [InlineData(Three + ", ProximityPlacementGroupId = configured")]
    public Task ComplyingOrUnknown_IsSilent(string pool) => Verify.FindingsAsync(Program(pool, Tier));

    [Theory]
    [InlineData("{|AMLR3001:KubernetesClusterDefaultNodePoolArgs|}", Three, Tier, "KubernetesClusterDefaultNodePoolArgs", Three + ", Zones = new[] { \"1\", \"2\", \"3\" }", Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", "Zones = {|AMLR3001:new string[0]|}, " + Three, Tier, "KubernetesClusterDefaultNodePoolArgs", "Zones = new[] { \"1\", \"2\", \"3\" }, " + Three, Tier)]
    [InlineData("{|AMLR3003:KubernetesClusterDefaultNodePoolArgs|}", Zones, Tier, "KubernetesClusterDefaultNodePoolArgs", Zones + ", NodeCount = 3", Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", AutoScalingEnabled = true, MinCount = {|AMLR3003:1|}, MaxCount = 2", Tier, "KubernetesClusterDefaultNodePoolArgs", Zones + ", AutoScalingEnabled = true, MinCount = 3, MaxCount = 3", Tier)]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", " + Three, "SkuTier = {|AMLR3002:\"Free\"|}", "KubernetesClusterDefaultNodePoolArgs", Zones + ", " + Three, Tier)]
    public Task Fix_ChangesTheCluster(string type, string pool, string cluster, string fixedType, string fixedPool, string fixedCluster) =>
        Verify.FixAsync(Program(pool, cluster, type), Program(fixedPool, fixedCluster, fixedType));

    [Fact]
    public Task MissingTier_IsWritten() => Verify.FixAsync(
        Program($"{Zones}, {Three}", "DnsPrefix = \"aks\"", cluster: "{|AMLR3002:KubernetesCluster|}"),
        Program($"{Zones}, {Three}", "DnsPrefix = \"aks\", SkuTier = \"Standard\""));

    [Theory]
    [InlineData("Mode = \"User\", NodeCount = {|AMLR3004:2|}, " + Zones)]
    [InlineData("NodeCount = {|AMLR3004:2|}, " + Zones)]
    [InlineData("Mode = \"System\", NodeCount = {|AMLR3003:2|}, " + Zones)]
    [InlineData("Priority = {|AMLR3006:\"Spot\"|}, NodeCount = 1, " + Zones)]
    public Task Pool_IsReported(string members) => Verify.FindingsAsync(Pool(members));

    [Theory]
    [InlineData("NodeCount = 3, " + Zones)]
    [InlineData("AutoScalingEnabled = true, MinCount = 0, MaxCount = 9, " + Zones)]
    [InlineData("Mode = configured, NodeCount = 1, " + Zones)]
    public Task Pool_ComplyingOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Pool(members));

    [Fact]
    public Task Pool_WithoutZones_IsFixed() => Verify.FixAsync(
        Pool("NodeCount = 3", "{|AMLR3001:KubernetesClusterNodePool|}"),
        Pool("NodeCount = 3, Zones = new[] { \"1\", \"2\", \"3\" }"));

    [Fact]
    public Task Pool_OfSpotMachines_IsFixed() => Verify.FixAsync(
        Pool("Priority = {|AMLR3006:\"Spot\"|}, EvictionPolicy = \"Delete\", SpotMaxPrice = -1, NodeCount = 3, " + Zones),
        Pool("Priority = \"Regular\", NodeCount = 3, " + Zones));

    [Fact]
    public Task OneZone_WithAnotherPoolInAnotherZone_IsSilent() => Verify.FindingsAsync(SdkProgram.Classic("ContainerService", $$"""
        var cluster = {{Cluster("Zones = { \"1\" }, " + Three, Tier)}};
        _ = new KubernetesClusterNodePool("pool", new KubernetesClusterNodePoolArgs { KubernetesClusterId = cluster.Id, VmSize = "Standard_D4s_v5", Mode = "System", NodeCount = 3, Zones = { "2" } });
        """));

    [Fact]
    public Task OneZone_IsReported() => Verify.FindingsAsync(Program("Zones = {|AMLR3001:{ \"1\" }|}, " + Three, Tier));

    private static string Cluster(string pool, string members, string type = "KubernetesClusterDefaultNodePoolArgs", string cluster = "KubernetesCluster") =>
        $"new {cluster}(\"aks\", new KubernetesClusterArgs {{ ResourceGroupName = \"rg\", DefaultNodePool = new {type} {{ Name = \"system\", VmSize = \"Standard_D4s_v5\", {pool} }}, {members} }})";

    private static string Program(string pool, string members, string type = "KubernetesClusterDefaultNodePoolArgs", string cluster = "KubernetesCluster") => SdkProgram.Classic(
        "ContainerService", $"_ = {Cluster(pool, members, type, cluster)};", "public InputList<string> Unknown { get; set; } = null!;");

    private static string Pool(string members, string type = "KubernetesClusterNodePool") => SdkProgram.Classic(
        "ContainerService", $"_ = new {type}(\"pool\", new KubernetesClusterNodePoolArgs {{ KubernetesClusterId = configured, VmSize = \"Standard_D4s_v5\", {members} }});");
}

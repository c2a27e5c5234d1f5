using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Node pools on Spot machines.</summary>
public class Amlr3006Tests
{
    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerServiceManagedClusterData", "GetContainerServiceManagedClusters", ArmCluster(ArmWith("Count = 3, ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", PulumiCluster(PulumiWith("Count = 3, ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|}"))));

    [Theory]
    [InlineData("{|AMLR3006:\"spot\"|}")]
    [InlineData("ScaleSetPriority.Regular")]
    [InlineData("isProduction ? ScaleSetPriority.Regular : ScaleSetPriority.Spot")]
    [InlineData("configured")]
    [InlineData("null")]
    public Task Values(string priority) => Verify.FindingsAsync(Arm(ArmWith($"Count = 3, ScaleSetPriority = {priority}")), Pulumi(PulumiWith($"Count = 3, ScaleSetPriority = {priority}")));

    [Theory]
    [InlineData("VmSize = \"s\", ScaleSetPriority = {|AMLR3006:\"Spot\"|}")]
    [InlineData("VmSize = \"s\", Count = 3")]
    [InlineData("ScaleSetPriority = \"Spot\"")]
    public Task PoolResource(string members) => Verify.FindingsAsync(ArmPool(members), PulumiPool(members));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(Arm(ArmWith("Count = 3, ScaleSetPriority = {|AMLR3006:\"Spot\"|}, SpotMaxPrice = -1")));

    [Fact]
    public async Task Message_NamesResourcePropertyFoundAndWanted()
    {
        await Verify.MessageAsync(
            Arm(ArmWith("Count = 3, ScaleSetPriority = {|#0:\"Spot\"|}")), "AMLR3006", DiagnosticSeverity.Info, "AKS cluster 'aks' has properties.agentPoolProfiles[0].scaleSetPriority = Spot for a node pool; use Regular for inference, because Azure takes Spot machines away at any time");
        await Verify.MessageAsync(
            PulumiPool("VmSize = \"s\", ScaleSetPriority = {|#0:\"Spot\"|}"), "AMLR3006", DiagnosticSeverity.Info, "AKS node pool 'pool' has properties.scaleSetPriority = Spot; use Regular for inference, because Azure takes Spot machines away at any time");
    }

    private static string Arm(string pools, string members = "") => SdkProgram.Arm($"await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", {ArmCluster(pools, members)}); // kept");

    private static string ArmCluster(string pools, string members = "") =>
        $$"""new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = "Standard" }, AgentPoolProfiles = { {{pools}} }{{members}} }""";

    private static string ArmWith(string members) => $$"""new ManagedClusterAgentPoolProfile("p") { AvailabilityZones = { "1", "2", "3" }, {{members}} }""";

    private static string ArmPool(string members) => SdkProgram.Arm($$"""var pool = new ContainerServiceAgentPoolData { AvailabilityZones = { "1", "2", "3" }, {{members}} };""");

    private static string Pulumi(string pools, string members = "") => SdkProgram.Pulumi("ContainerService", $"_ = {PulumiCluster(pools, members)}; // kept");

    private static string PulumiCluster(string pools, string members = "") =>
        $$"""new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, AgentPoolProfiles = { {{pools}} }{{members}} })""";

    private static string PulumiWith(string members) => $$"""new ManagedClusterAgentPoolProfileArgs { Name = "p", AvailabilityZones = { "1", "2", "3" }, {{members}} }""";

    private static string PulumiPool(string members) => SdkProgram.Pulumi(
        "ContainerService", $$"""_ = new AgentPool("pool", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", AvailabilityZones = { "1", "2", "3" }, {{members}} });""");
}

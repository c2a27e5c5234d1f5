using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Node pools on Spot machines.</summary>
public class Amlr3006Tests
{
    private const string Key = "AMLR3006.useRegular";

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

    [Theory]
    [InlineData("ScaleSetPriority = /* a */ {|AMLR3006:ScaleSetPriority.Spot|} /* b */", "ScaleSetPriority = /* a */ ScaleSetPriority.Regular /* b */")]
    [InlineData("ScaleSetPriority = {|AMLR3006:\"Spot\"|}, SpotMaxPrice = -1", "ScaleSetPriority = \"Regular\"")]
    [InlineData("ScaleSetEvictionPolicy = ScaleSetEvictionPolicy.Delete, ScaleSetPriority = {|AMLR3006:\"Spot\"|}, SpotMaxPrice = isProduction ? 1 : 2, MaxPods = 30", "ScaleSetPriority = \"Regular\", MaxPods = 30")]
    [InlineData("ScaleSetPriority = {|AMLR3006:\"Spot\"|}, SpotMaxPrice = null", "ScaleSetPriority = \"Regular\", SpotMaxPrice = null")]
    public Task Fix_UsesRegularAndDropsWhatOnlySpotHas(string found, string wanted) => FixAsync(found, wanted);

    // Azure refuses an eviction policy on regular machines, so a policy that must stay rules the change out.
    [Theory]
    [InlineData("pool.ScaleSetEvictionPolicy = ScaleSetEvictionPolicy.Delete;")]
    [InlineData("if (isProduction) pool.SpotMaxPrice = 1;")]
    public async Task CompanionSetByStatement_HasNoFix(string statement)
    {
        await Verify.NoFixAsync(SdkProgram.Arm($"var pool = {ArmWith("Count = 3, ScaleSetPriority = {|AMLR3006:\"Spot\"|}")}; {statement} var data = {ArmCluster("pool")};"));
        await Verify.NoFixAsync(SdkProgram.Pulumi("ContainerService", $"var pool = {PulumiWith("Count = 3, ScaleSetPriority = {|AMLR3006:\"Spot\"|}")}; {statement} _ = {PulumiCluster("pool")};"));
    }

    [Fact]
    public Task Fix_RemovesLines() => Verify.FixAsync(
        SdkProgram.Arm("""
            var pool = new ContainerServiceAgentPoolData
                    {
                        VmSize = "Standard_D4s_v5",
                        AvailabilityZones = { "1", "2", "3" },
                        ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|}, // cheap
                        ScaleSetEvictionPolicy = ScaleSetEvictionPolicy.Deallocate,
                        SpotMaxPrice = 0.5f,
                    };
            """),
        SdkProgram.Arm("""
            var pool = new ContainerServiceAgentPoolData
                    {
                        VmSize = "Standard_D4s_v5",
                        AvailabilityZones = { "1", "2", "3" },
                        ScaleSetPriority = ScaleSetPriority.Regular, // cheap
                    };
            """),
        Key);

    [Fact]
    public Task FixAll_ChangesEveryPool() => Verify.FixAsync(
        Pulumi(PulumiWith("ScaleSetPriority = {|AMLR3006:\"Spot\"|}, SpotMaxPrice = 1") + ", " + PulumiWith("SpotMaxPrice = 2, ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|}")),
        Pulumi(PulumiWith("ScaleSetPriority = \"Regular\"") + ", " + PulumiWith("ScaleSetPriority = ScaleSetPriority.Regular")));

    [Fact]
    public async Task Message_NamesResourcePropertyFoundAndWanted()
    {
        await Verify.MessageAsync(
            Arm(ArmWith("Count = 3, ScaleSetPriority = {|#0:\"Spot\"|}")), "AMLR3006", DiagnosticSeverity.Info, "AKS cluster 'aks' has properties.agentPoolProfiles[0].scaleSetPriority = Spot for a node pool; use Regular for inference, because Azure takes Spot machines away at any time");
        await Verify.MessageAsync(
            PulumiPool("VmSize = \"s\", ScaleSetPriority = {|#0:\"Spot\"|}"), "AMLR3006", DiagnosticSeverity.Info, "AKS node pool 'pool' has properties.scaleSetPriority = Spot; use Regular for inference, because Azure takes Spot machines away at any time");
    }

    private static async Task FixAsync(string found, string wanted)
    {
        await Verify.FixAsync(Arm(ArmWith("Mode = \"User\", Count = 3, " + found)), Arm(ArmWith("Mode = \"User\", Count = 3, " + wanted)), Key);
        await Verify.FixAsync(Pulumi(PulumiWith("Mode = \"User\", Count = 3, " + found)), Pulumi(PulumiWith("Mode = \"User\", Count = 3, " + wanted)), Key);
        await Verify.FixAsync(ArmPool("VmSize = \"s\", " + found), ArmPool("VmSize = \"s\", " + wanted), Key);
        await Verify.FixAsync(PulumiPool("VmSize = \"s\", " + found), PulumiPool("VmSize = \"s\", " + wanted), Key);
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

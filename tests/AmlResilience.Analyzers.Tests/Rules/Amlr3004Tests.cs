using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>User node pools with fewer than three nodes.</summary>
public class Amlr3004Tests
{
    private const string Key = "AMLR3004.useMinimumNodes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerServiceManagedClusterData", "GetContainerServiceManagedClusters", ArmCluster(ArmWith("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", PulumiCluster(PulumiWith("Mode = AgentPoolMode.User, Count = {|AMLR3004:2|}"))));

    [Theory]
    [InlineData("Mode = \"user\", Count = {|AMLR3004:isProduction ? 2 : 1|}")]
    [InlineData("Mode = \"User\", EnableAutoScaling = true, MinCount = {|AMLR3004:1|}, MaxCount = 5")]
    [InlineData("Mode = \"User\", EnableAutoScaling = false, MinCount = 0, Count = {|AMLR3004:1|}")]
    [InlineData("Mode = \"User\", Count = {|AMLR3004:1|}, ScaleSetPriority = \"Regular\"")]
    [InlineData("Mode = \"User\", EnableAutoScaling = true, MinCount = 0, MaxCount = 5")]
    [InlineData("Mode = \"User\", EnableAutoScaling = true, MinCount = isProduction ? 2 : 0, MaxCount = 5")]
    [InlineData("Mode = \"User\", EnableAutoScaling = true, MaxCount = 5")]
    [InlineData("Mode = \"User\", EnableAutoScaling = isProduction, Count = 1, MinCount = 1")]
    [InlineData("Mode = \"User\", Count = 1, ScaleSetPriority = {|AMLR3006:\"Spot\"|}")]
    [InlineData("Mode = \"User\", Count = 1, ScaleSetPriority = configured")]
    [InlineData("Mode = \"User\", Count = 3")]
    [InlineData("Mode = \"User\", Count = isProduction ? 3 : 1")]
    [InlineData("Mode = \"User\", Count = int.Parse(configured)")]
    [InlineData("Mode = configured, Count = 1")]
    public Task Values(string members) => Verify.FindingsAsync(Arm(ArmWith(members)), Pulumi(PulumiWith(members)));

    [Fact]
    public Task Unset_IsOne() => Verify.FindingsAsync(
        Arm(ArmWith("Mode = \"User\"").Replace("ManagedClusterAgentPoolProfile", "{|AMLR3004:ManagedClusterAgentPoolProfile|}")),
        Pulumi(PulumiWith("Mode = \"User\"").Replace("ManagedClusterAgentPoolProfileArgs", "{|AMLR3004:ManagedClusterAgentPoolProfileArgs|}")));

    [Theory]
    [InlineData("VmSize = \"s\", Mode = \"User\", Count = {|AMLR3004:1|}")]
    [InlineData("VmSize = \"s\", Mode = \"User\", EnableAutoScaling = true, MinCount = 0, MaxCount = 4")]
    [InlineData("VmSize = \"s\", Mode = \"User\", Count = 3")]
    [InlineData("Mode = \"User\", Count = 1")]
    public Task PoolResource(string members) => Verify.FindingsAsync(ArmPool(members), PulumiPool(members));

    [Theory]
    [InlineData("Mode = \"User\", Count = /* a */ {|AMLR3004:1|} /* b */", "Mode = \"User\", Count = /* a */ 3 /* b */")]
    [InlineData("Mode = \"User\", EnableAutoScaling = true, MinCount = {|AMLR3004:1|}, MaxCount = 2", "Mode = \"User\", EnableAutoScaling = true, MinCount = 3, MaxCount = 3")]
    public async Task Fix_UsesThree(string found, string wanted)
    {
        await Verify.FixAsync(Arm(ArmWith(found)), Arm(ArmWith(wanted)), Key);
        await Verify.FixAsync(Pulumi(PulumiWith(found)), Pulumi(PulumiWith(wanted)), Key);
    }

    [Fact]
    public Task FixAll_ChangesEveryPool() => Verify.FixAsync(
        Arm(ArmWith("Mode = \"User\", Count = {|AMLR3004:1|}") + ", " + ArmWith("Mode = \"User\", Count = {|AMLR3004:2|}")),
        Arm(ArmWith("Mode = \"User\", Count = 3") + ", " + ArmWith("Mode = \"User\", Count = 3")));

    [Fact]
    public async Task Message_NamesResourcePropertyFoundAndWanted()
    {
        await Verify.MessageAsync(
            Arm(ArmWith("Mode = \"User\", Count = {|#0:1|}")), "AMLR3004", DiagnosticSeverity.Info, "AKS cluster 'aks' has properties.agentPoolProfiles[0].count = 1 for a user node pool; consider 3 or more, so that what runs there survives the failure of a node");
        await Verify.MessageAsync(
            PulumiPool("VmSize = \"s\", Mode = \"User\", Count = {|#0:1|}"), "AMLR3004", DiagnosticSeverity.Info, "AKS user node pool 'pool' has properties.count = 1; consider 3 or more, so that what runs there survives the failure of a node");
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

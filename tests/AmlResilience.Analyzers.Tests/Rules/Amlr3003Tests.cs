using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>System node pool with fewer than three nodes.</summary>
public class Amlr3003Tests
{
    private const string Key = "AMLR3003.useMinimumNodes";
    private const string ArmFound = "{|AMLR3003:ManagedClusterAgentPoolProfile|}";
    private const string ArmPool = "ManagedClusterAgentPoolProfile";
    private const string PulumiFound = "{|AMLR3003:ManagedClusterAgentPoolProfileArgs|}";
    private const string PulumiPool = "ManagedClusterAgentPoolProfileArgs";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_FewNodes_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerServiceManagedClusterData", "GetContainerServiceManagedClusters", ArmCluster(ArmWith("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_FewNodes_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", PulumiCluster(PulumiWith("Mode = AgentPoolMode.System, Count = {|AMLR3003:2|}"))));

    [Theory]
    [InlineData(ArmPool, "Mode = AgentPoolMode.System, Count = {|AMLR3003:2|}")]
    [InlineData(ArmPool, "Mode = \"system\", Count = {|AMLR3003:0|}")]
    [InlineData(ArmPool, "Count = {|AMLR3003:1|}")]
    [InlineData(ArmPool, "Count = {|AMLR3003:isProduction ? 2 : 1|}")]
    [InlineData(ArmPool, "Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}, EnableAutoScaling = false, MinCount = 3")]
    [InlineData(ArmPool, "Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = {|AMLR3003:1|}, MaxCount = 5, Count = 3")]
    [InlineData(ArmFound, "Mode = AgentPoolMode.System")]
    [InlineData(ArmFound, "VmSize = \"Standard_D4s_v5\"")]
    [InlineData(ArmPool, "Mode = AgentPoolMode.System, Count = {|AMLR3003:null|}")]
    public Task Arm_FewOrUnset_IsReported(string type, string members) => Verify.FindingsAsync(Arm(ArmWith(members, type)));

    [Theory]
    [InlineData(PulumiPool, "Mode = \"System\", Count = {|AMLR3003:2|}")]
    [InlineData(PulumiPool, "Count = {|AMLR3003:1|}")]
    [InlineData(PulumiPool, "Count = {|AMLR3003:isProduction ? 2 : 1|}")]
    [InlineData(PulumiPool, "Mode = \"System\", EnableAutoScaling = true, MinCount = {|AMLR3003:2|}, MaxCount = 5")]
    [InlineData(PulumiFound, "Mode = AgentPoolMode.System")]
    [InlineData(PulumiFound, "VmSize = \"Standard_D4s_v5\"")]
    public Task Pulumi_FewOrUnset_IsReported(string type, string members) => Verify.FindingsAsync(Pulumi(PulumiWith(members, type)));

    [Theory]
    [InlineData("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}")]
    [InlineData("Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = {|AMLR3003:2|}, MaxCount = 4")]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}")]
    [InlineData("Count = 1")]
    [InlineData("Mode = AgentPoolMode.System, Count = 3")]
    public Task Arm_PoolResource_IsJudgedByItsMode(string members) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""var pool = new ContainerServiceAgentPoolData { VmSize = "Standard_D4s_v5", AvailabilityZones = { "1", "2", "3" }, {{members}} };"""));

    [Theory]
    [InlineData("Mode = \"System\", Count = {|AMLR3003:1|}")]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}")]
    public Task Pulumi_PoolResource_IsJudgedByItsMode(string members) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        $$"""_ = new AgentPool("pool", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", VmSize = "Standard_D4s_v5", AvailabilityZones = { "1", "2", "3" }, {{members}} });"""));

    // Settings without a size scale a pool that exists.
    [Fact]
    public Task PoolResource_WithoutSize_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("var pool = new ContainerServiceAgentPoolData { Mode = AgentPoolMode.System, Count = 1 };"));

    // A pool of its own is beside that of the cluster, so without a mode it is a user pool.
    [Fact]
    public Task PoolResource_WithoutMode_IsSilent() => Verify.FindingsAsync(
        SdkProgram.Arm("""var pool = new ContainerServiceAgentPoolData { VmSize = "s", Count = 1, AvailabilityZones = { "1", "2", "3" } };"""));

    [Theory]
    [InlineData("Mode = AgentPoolMode.System, Count = 3")]
    [InlineData("Count = 5")]
    [InlineData("Count = -1")]
    [InlineData("Count = int.Parse(configured)")]
    [InlineData("Count = isProduction ? 3 : 1")]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}")]
    [InlineData("Mode = configured, Count = 1")]
    [InlineData("Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = 3, MaxCount = 6, Count = 1")]
    [InlineData("Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = int.Parse(configured), MaxCount = 6")]
    [InlineData("Mode = AgentPoolMode.System, EnableAutoScaling = true, Count = 1")]
    [InlineData("Mode = AgentPoolMode.System, EnableAutoScaling = isProduction, Count = 1, MinCount = 1")]
    public Task Arm_EnoughOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Arm(ArmWith(members)));

    [Theory]
    [InlineData("Mode = \"System\", Count = 3")]
    [InlineData("Count = -1")]
    [InlineData("Count = config.RequireInt32(\"count\")")]
    [InlineData("Count = isProduction ? 3 : 1")]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}")]
    [InlineData("Mode = configured, Count = 1")]
    [InlineData("Mode = \"System\", EnableAutoScaling = true, MinCount = 3, MaxCount = 6, Count = 1")]
    public Task Pulumi_EnoughOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Pulumi(PulumiWith(members)));

    // Which of several pools without a mode is the system pool cannot be told.
    [Theory]
    [InlineData("Count = 1", "Count = 1")]
    [InlineData("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}", "Count = 1")]
    [InlineData("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}", "Mode = AgentPoolMode.System, Count = {|AMLR3003:2|}")]
    public Task Arm_TwoPools(string first, string second) => Verify.FindingsAsync(Arm(ArmWith(first) + ", " + ArmWith(second)));

    [Theory]
    [InlineData("data.AgentPoolProfiles.Add(pool);", "{|AMLR3003:1|}")]
    [InlineData("pool.Count = 3; data.AgentPoolProfiles.Add(pool);", "1")]
    [InlineData("pool.Count = {|AMLR3003:2|}; data.AgentPoolProfiles.Add(pool);", "3")]
    [InlineData("data.AgentPoolProfiles.Add(pool); pool.Count = 3;", "1")]
    [InlineData("if (isProduction) pool.Count = 3; data.AgentPoolProfiles.Add(pool);", "1")]
    [InlineData("data.AgentPoolProfiles.Add(pool); data.AgentPoolProfiles.Add(Another());", "1")]
    [InlineData("Configure(pool); data.AgentPoolProfiles.Add(pool);", "1")]
    public Task Arm_LaterWrites(string statements, string count) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmCluster(string.Empty)}; var pool = {ArmWith($"Count = {count}")}; {statements} await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", data);",
        $$"""
        static ManagedClusterAgentPoolProfile Another() => {{ArmWith("Count = 3")}};
        static void Configure(ManagedClusterAgentPoolProfile pool) => pool.Count = 3;
        """));

    [Fact]
    public Task AutomaticOrImported_IsSilent() => Verify.FindingsAsync(
        Arm(ArmWith("Count = 1")).Replace("Tier = \"Standard\"", "Name = ManagedClusterSkuName.Automatic"),
        SdkProgram.Pulumi("ContainerService", $"_ = {PulumiCluster(PulumiWith("Count = 1"))[..^1]}, new CustomResourceOptions {{ ImportId = configured }});"));

    [Theory]
    [InlineData(ArmPool, "Mode = AgentPoolMode.System, Count = /* a */ {|AMLR3003:1|} /* b */", "Mode = AgentPoolMode.System, Count = /* a */ 3 /* b */")]
    [InlineData(ArmPool, "Count = {|AMLR3003:isProduction ? 2 : 1|}", "Count = 3")]
    [InlineData(ArmPool, "Count = {|AMLR3003:null|}", "Count = 3")]
    [InlineData(ArmFound, "Mode = AgentPoolMode.System /* inside */", "Mode = AgentPoolMode.System /* inside */, Count = 3")]
    [InlineData(ArmFound, "Mode = AgentPoolMode.System,", "Mode = AgentPoolMode.System, Count = 3,")]
    [InlineData(ArmFound, "\n            Mode = AgentPoolMode.System // last\n        ", "\n            Mode = AgentPoolMode.System, // last\n            Count = 3\n        ")]
    [InlineData(
        ArmPool,
        "Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = {|AMLR3003:1|}, MaxCount = 2, Count = 1",
        "Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = 3, MaxCount = 3, Count = 3")]
    [InlineData(
        ArmPool,
        "Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = {|AMLR3003:1|}, MaxCount = 6, Count = int.Parse(configured)",
        "Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = 3, MaxCount = 6, Count = int.Parse(configured)")]
    public Task Arm_Fix_UsesThree(string type, string members, string wanted) => Verify.FixAsync(Arm(ArmWith(members, type)), Arm(ArmWith(wanted)), Key);

    [Theory]
    [InlineData(PulumiPool, "Count = {|AMLR3003:1|}", "Count = 3")]
    [InlineData(PulumiFound, "Mode = AgentPoolMode.System", "Mode = AgentPoolMode.System, Count = 3")]
    [InlineData(PulumiPool, "Mode = \"System\", EnableAutoScaling = true, MinCount = {|AMLR3003:1|}, MaxCount = 2", "Mode = \"System\", EnableAutoScaling = true, MinCount = 3, MaxCount = 3")]
    public Task Pulumi_Fix_UsesThree(string type, string members, string wanted) => Verify.FixAsync(Pulumi(PulumiWith(members, type)), Pulumi(PulumiWith(wanted)), Key);

    [Fact]
    public Task FixAll_ChangesEveryPool() => Verify.FixAsync(
        Arm(ArmWith("Mode = AgentPoolMode.System", ArmFound) + ", " + ArmWith("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}")),
        Arm(ArmWith("Mode = AgentPoolMode.System, Count = 3") + ", " + ArmWith("Mode = AgentPoolMode.System, Count = 3")));

    [Theory]
    [InlineData("Count = {|#0:1|}", "properties.agentPoolProfiles[0].count = 1")]
    [InlineData("Count = {|#0:null|}", "no properties.agentPoolProfiles[0].count")]
    [InlineData("Mode = \"System\", EnableAutoScaling = true, MinCount = {|#0:2|}", "properties.agentPoolProfiles[0].minCount = 2")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string members, string found) => Verify.MessageAsync(
        SdkProgram.Arm($"await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks-ml\", {ArmCluster(ArmWith(members))});"),
        "AMLR3003",
        DiagnosticSeverity.Warning,
        $"AKS cluster 'aks-ml' has {found} for its system node pool; use 3 or more, so that what the cluster itself needs survives the failure of a node");

    [Fact]
    public Task Message_OfPool() => Verify.MessageAsync(
        SdkProgram.Pulumi("ContainerService", """_ = new AgentPool("system", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", VmSize = "s", AvailabilityZones = { "1", "2", "3" }, Mode = "System", Count = {|#0:1|} });"""),
        "AMLR3003",
        DiagnosticSeverity.Warning,
        "AKS system node pool 'system' has properties.count = 1; use 3 or more, so that what the cluster itself needs survives the failure of a node");

    private static string Arm(string pools) => SdkProgram.Arm($"// before\n        var data = {ArmCluster(pools)}; // kept");

    private static string ArmCluster(string pools) =>
        $$"""new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = "Standard" }, AgentPoolProfiles = { {{pools}} } }""";

    private static string ArmWith(string members, string type = ArmPool) => $$"""new {{type}}("p") { AvailabilityZones = { "1", "2", "3" }, {{members}} }""";

    private static string Pulumi(string pools) => SdkProgram.Pulumi("ContainerService", $"// before\n        _ = {PulumiCluster(pools)}; // kept");

    private static string PulumiCluster(string pools) =>
        $$"""new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, AgentPoolProfiles = { {{pools}} } })""";

    private static string PulumiWith(string members, string type = PulumiPool) => $$"""new {{type}} { Name = "p", AvailabilityZones = { "1", "2", "3" }, {{members}} }""";
}

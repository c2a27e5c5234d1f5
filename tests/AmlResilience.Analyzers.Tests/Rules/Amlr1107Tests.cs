using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>AKS compute for production with fewer than three agents.</summary>
public class Amlr1107Tests
{
    private const string Key = "AMLR1107.useThreeAgents";
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_FewAgents_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningComputeData", Computes, ArmData("AgentCount = {|AMLR1107:2|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_FewAgents_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("AgentCount = {|AMLR1107:1|}")));

    [Theory]
    [InlineData("AgentCount = {|AMLR1107:1|}, ClusterPurpose = \"FastProd\"")]
    [InlineData("AgentCount = {|AMLR1107:1|}, ClusterPurpose = MachineLearningClusterPurpose.DenseProd")]
    [InlineData("AgentCount = {|AMLR1107:isProduction ? 2 : 1|}")]
    [InlineData("AgentCount = 1, ClusterPurpose = configured")]
    [InlineData("AgentCount = 1, ClusterPurpose = {|AMLR1106:\"DevTest\"|}")]
    [InlineData("AgentCount = isProduction ? 3 : 1")]
    [InlineData("AgentCount = int.Parse(configured)")]
    [InlineData("AgentCount = 3")]
    [InlineData("AgentCount = null")]
    public Task Arm_Values(string members) => Verify.FindingsAsync(Arm(members));

    [Theory]
    [InlineData("AgentCount = {|AMLR1107:2|}, ClusterPurpose = ClusterPurpose.FastProd")]
    [InlineData("AgentCount = 1, ClusterPurpose = {|AMLR1106:ClusterPurpose.DevTest|}")]
    [InlineData("AgentCount = config.RequireInt32(\"agents\")")]
    [InlineData("AgentCount = 6")]
    [InlineData("AgentVmSize = \"Standard_D3_v2\"")]
    public Task Pulumi_Values(string members) => Verify.FindingsAsync(Pulumi(members));

    [Fact]
    public Task Arm_Fix_UsesThree() => Verify.FixAsync(Arm("AgentCount = /* a */ {|AMLR1107:1|} /* b */"), Arm("AgentCount = /* a */ 3 /* b */"), Key);

    [Fact]
    public Task Pulumi_Fix_UsesThree() => Verify.FixAsync(Pulumi("AgentCount = {|AMLR1107:2|}"), Pulumi("AgentCount = 3"), Key);

    [Fact]
    public Task FixAll_ChangesEveryCompute() => Verify.FixAsync(
        SdkProgram.Arm($"var a = {ArmData("AgentCount = {|AMLR1107:1|}")}; var b = {ArmData("AgentCount = {|AMLR1107:2|}")};"),
        SdkProgram.Arm($"var a = {ArmData("AgentCount = 3")}; var b = {ArmData("AgentCount = 3")};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Pulumi("AgentCount = {|#0:1|}"),
        "AMLR1107",
        DiagnosticSeverity.Warning,
        "AKS compute 'aks' has properties.properties.agentCount = 1; use 3 or more, which is the minimum for production");

    private static string Arm(string members) => SdkProgram.Arm($"var data = {ArmData(members)}; // kept");

    private static string ArmData(string members) =>
        $$"""new MachineLearningComputeData(location) { Properties = new MachineLearningAksCompute { ResourceId = new ResourceIdentifier("/aks"), Properties = new MachineLearningAksComputeProperties { {{members}} } } }""";

    private static string Pulumi(string members) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute(members)}; // kept");

    private static string PulumiCompute(string members) =>
        $$"""new Compute("aks", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = new AKSArgs { ComputeType = "AKS", ResourceId = "/aks", Properties = new AKSSchemaPropertiesArgs { {{members}} } } })""";
}

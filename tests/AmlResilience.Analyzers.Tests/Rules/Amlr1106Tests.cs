using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>AKS compute with the dev/test purpose.</summary>
public class Amlr1106Tests
{
    private const string Key = "AMLR1106.useFastProd";
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_DevTest_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningComputeData", Computes, ArmData("ClusterPurpose = {|AMLR1106:MachineLearningClusterPurpose.DevTest|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_DevTest_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("ClusterPurpose = {|AMLR1106:ClusterPurpose.DevTest|}")));

    [Theory]
    [InlineData("ClusterPurpose = {|AMLR1106:\"devtest\"|}, AgentCount = 1")]
    [InlineData("ClusterPurpose = MachineLearningClusterPurpose.FastProd")]
    [InlineData("ClusterPurpose = MachineLearningClusterPurpose.DenseProd")]
    [InlineData("ClusterPurpose = isProduction ? \"FastProd\" : \"DevTest\"")]
    [InlineData("ClusterPurpose = configured")]
    [InlineData("ClusterPurpose = null")]
    [InlineData("AgentCount = 3")]
    public Task Arm_Values(string members) => Verify.FindingsAsync(Arm(members));

    [Theory]
    [InlineData("ClusterPurpose = {|AMLR1106:\"DevTest\"|}")]
    [InlineData("ClusterPurpose = ClusterPurpose.FastProd")]
    [InlineData("ClusterPurpose = configured")]
    [InlineData("ClusterPurpose = isProduction ? \"FastProd\" : \"DevTest\"")]
    [InlineData("AgentCount = 3")]
    public Task Pulumi_Values(string members) => Verify.FindingsAsync(Pulumi(members));

    // A cluster that Azure Machine Learning creates has that finding beside this one.
    [Fact]
    public Task CreatedCluster_IsReportedToo() => Verify.FindingsAsync(SdkProgram.Arm(
        "var data = new MachineLearningComputeData(location) { Properties = new {|AMLR1105:MachineLearningAksCompute|} { Properties = new MachineLearningAksComputeProperties { ClusterPurpose = {|AMLR1106:\"DevTest\"|} } } };"));

    [Theory]
    [InlineData("ClusterPurpose = /* a */ {|AMLR1106:MachineLearningClusterPurpose.DevTest|} /* b */", "ClusterPurpose = /* a */ MachineLearningClusterPurpose.FastProd /* b */")]
    [InlineData("AgentCount = 1 /* one */, ClusterPurpose = {|AMLR1106:\"DevTest\"|}", "AgentCount = 3 /* one */, ClusterPurpose = \"FastProd\"")]
    [InlineData("AgentCount = 5, ClusterPurpose = {|AMLR1106:\"DevTest\"|}", "AgentCount = 5, ClusterPurpose = \"FastProd\"")]
    [InlineData("AgentCount = int.Parse(configured), ClusterPurpose = {|AMLR1106:\"DevTest\"|}", "AgentCount = int.Parse(configured), ClusterPurpose = \"FastProd\"")]
    public Task Arm_Fix_UsesFastProd(string found, string wanted) => Verify.FixAsync(Arm(found), Arm(wanted), Key);

    [Fact]
    public Task Pulumi_Fix_UsesFastProd() => Verify.FixAsync(
        Pulumi("AgentCount = 2, ClusterPurpose = {|AMLR1106:ClusterPurpose.DevTest|}"), Pulumi("AgentCount = 3, ClusterPurpose = ClusterPurpose.FastProd"), Key);

    [Fact]
    public Task FixAll_ChangesEveryCompute() => Verify.FixAsync(
        SdkProgram.Arm($"var a = {ArmData("ClusterPurpose = {|AMLR1106:\"DevTest\"|}")}; var b = {ArmData("AgentCount = 1, ClusterPurpose = {|AMLR1106:\"DevTest\"|}")};"),
        SdkProgram.Arm($"var a = {ArmData("ClusterPurpose = \"FastProd\"")}; var b = {ArmData("AgentCount = 3, ClusterPurpose = \"FastProd\"")};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Pulumi("ClusterPurpose = {|#0:ClusterPurpose.DevTest|}"),
        "AMLR1106",
        DiagnosticSeverity.Warning,
        "AKS compute 'aks' has properties.properties.clusterPurpose = DevTest; use FastProd, because a dev/test cluster is not fault tolerant");

    private static string Arm(string members) => SdkProgram.Arm($"var data = {ArmData(members)}; // kept");

    private static string ArmData(string members) =>
        $$"""new MachineLearningComputeData(location) { Properties = new MachineLearningAksCompute { ResourceId = new ResourceIdentifier("/aks"), Properties = new MachineLearningAksComputeProperties { {{members}} } } }""";

    private static string Pulumi(string members) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute(members)}; // kept");

    private static string PulumiCompute(string members) =>
        $$"""new Compute("aks", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = new AKSArgs { ComputeType = "AKS", ResourceId = "/aks", Properties = new AKSSchemaPropertiesArgs { {{members}} } } })""";
}

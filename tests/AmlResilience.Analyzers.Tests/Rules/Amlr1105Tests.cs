using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>AKS clusters that Azure Machine Learning creates.</summary>
public class Amlr1105Tests
{
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_NoId_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place,
        "MachineLearningComputeData",
        Computes,
        "new MachineLearningComputeData(location) { Properties = new {|AMLR1105:MachineLearningAksCompute|} { Properties = new MachineLearningAksComputeProperties { AgentCount = 3 } } }"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_NoId_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("new {|AMLR1105:AKSArgs|} { ComputeType = \"AKS\", Properties = new AKSSchemaPropertiesArgs { AgentCount = 3 } }")));

    [Theory]
    [InlineData("new {|AMLR1105:MachineLearningAksCompute|}()")]
    [InlineData("new MachineLearningAksCompute { ResourceId = {|AMLR1105:null|} }")]
    [InlineData("new MachineLearningAksCompute { ResourceId = new ResourceIdentifier(configured) }")]
    [InlineData("new MachineLearningAksCompute { ResourceId = new ResourceIdentifier(\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerService/managedClusters/aks\") }")]
    [InlineData("new MachineLearningAksCompute { ResourceId = isProduction ? new ResourceIdentifier(configured) : null }")]
    [InlineData("new MachineLearningAksCompute { ResourceId = group.GetContainerServiceManagedCluster(\"aks\").Value.Id }")]
    [InlineData("new MachineLearningKubernetesCompute()")]
    [InlineData("new AmlCompute()")]
    [InlineData("null")]
    public Task Arm_Values(string properties) => Verify.FindingsAsync(SdkProgram.Arm($"var data = new MachineLearningComputeData(location) {{ Properties = {properties} }};"));

    [Theory]
    [InlineData("new AKSArgs { ComputeType = \"AKS\", ResourceId = {|AMLR1105:null|} }")]
    [InlineData("new AKSArgs { ComputeType = \"AKS\", ResourceId = \"/subscriptions/s\" }")]
    [InlineData("new AKSArgs { ComputeType = \"AKS\", ResourceId = configured }")]
    [InlineData("new AKSArgs { ComputeType = \"AKS\", ResourceId = config.Get(\"id\") }")]
    [InlineData("new AKSArgs { ComputeType = \"AKS\", ResourceId = isProduction ? configured : null }")]
    [InlineData("new AKSArgs { ComputeType = \"AKS\", ResourceId = Output.Create(configured) }")]
    [InlineData("new KubernetesArgs { ComputeType = \"Kubernetes\" }")]
    [InlineData("new Dictionary<string, object> { [\"computeType\"] = \"AKS\" }")]
    public Task Pulumi_Values(string properties) => Verify.FindingsAsync(SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute(properties)};"));

    [Theory]
    [InlineData("aks.ResourceId = new ResourceIdentifier(configured);", "MachineLearningAksCompute")]
    [InlineData("if (isProduction) aks.ResourceId = new ResourceIdentifier(configured);", "MachineLearningAksCompute")]
    [InlineData("Attach(aks);", "MachineLearningAksCompute")]
    [InlineData("aks.Description = configured;", "{|AMLR1105:MachineLearningAksCompute|}")]
    public Task Arm_LaterWrites(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var aks = new {type}(); {statement} var data = new MachineLearningComputeData(location) {{ Properties = aks }};",
        "static void Attach(MachineLearningAksCompute aks) => aks.ResourceId = new ResourceIdentifier(\"/subscriptions/s\");"));

    [Fact]
    public Task Arm_LaterWriteThroughData_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        "var data = new MachineLearningComputeData(location) { Properties = new MachineLearningAksCompute() }; data.Properties.ResourceId = new ResourceIdentifier(configured);"));

    [Fact]
    public Task Pulumi_Imported_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices", $"_ = {PulumiCompute("new AKSArgs { ComputeType = \"AKS\" }")[..^1]}, new CustomResourceOptions {{ ImportId = configured }});"));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(SdkProgram.Arm("var data = new MachineLearningComputeData(location) { Properties = new {|AMLR1105:MachineLearningAksCompute|}() };"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("new {|#0:AKSArgs|} { ComputeType = \"AKS\" }")};"),
        "AMLR1105",
        DiagnosticSeverity.Warning,
        "AKS compute 'aks' has no properties.resourceId, so Azure Machine Learning creates the cluster; set it to the id of a cluster of your own, because a created cluster cannot have zones or cross-region high availability");

    private static string PulumiCompute(string properties) =>
        $$"""new Compute("aks", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = {{properties}} })""";
}

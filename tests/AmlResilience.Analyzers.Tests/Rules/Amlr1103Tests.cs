using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Compute instances, a rule that is off.</summary>
public class Amlr1103Tests
{
    private const string Id = "AMLR1103";
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Instance_IsReportedWhereAskedFor(Place place) => Verify.OffAsync(Id, SdkProgram.Arm(
        place, "MachineLearningComputeData", Computes, "new {|AMLR1103:MachineLearningComputeData|}(location) { Properties = new MachineLearningComputeInstance() }"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Instance_IsReportedWhereAskedFor(Place place) => Verify.OffAsync(Id, SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("{|AMLR1103:Compute|}", "new ComputeInstanceArgs { ComputeType = \"ComputeInstance\" }")));

    [Theory]
    [InlineData("new AmlCompute()")]
    [InlineData("new MachineLearningKubernetesCompute()")]
    [InlineData("isProduction ? new AmlCompute() : new MachineLearningComputeInstance()")]
    [InlineData("null")]
    public Task Arm_OtherComputes_AreSilent(string properties) => Verify.OffAsync(Id, SdkProgram.Arm($"var data = new MachineLearningComputeData(location) {{ Properties = {properties} }};"));

    [Theory]
    [InlineData("new AmlComputeArgs { ComputeType = \"AmlCompute\" }")]
    [InlineData("new Dictionary<string, object> { [\"computeType\"] = \"ComputeInstance\" }")]
    public Task Pulumi_OtherComputes_AreSilent(string properties) => Verify.OffAsync(Id, SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("Compute", properties)};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.OffMessageAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("{|#0:Compute|}", "new ComputeInstanceArgs { ComputeType = \"ComputeInstance\" }")};"),
        Id,
        "Compute instance 'dev' has properties.computeType = ComputeInstance, a single machine without failover; use a compute cluster or an endpoint for what must stay available");

    private static string PulumiCompute(string type, string properties) =>
        $$"""new {{type}}("dev", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = {{properties}} })""";
}

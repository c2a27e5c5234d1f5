using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Compute clusters that scale to one node.</summary>
public class Amlr1102Tests
{
    private const string Key = "AMLR1102.allowTwoNodes";
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_OneNode_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningComputeData", Computes, ArmData("new AmlComputeScaleSettings({|AMLR1102:1|})")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_OneNode_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("new ScaleSettingsArgs { MaxNodeCount = {|AMLR1102:1|} }")));

    [Theory]
    [InlineData("new AmlComputeScaleSettings({|AMLR1102:0|})")]
    [InlineData("new({|AMLR1102:1|}) { MinNodeCount = 0 }")]
    [InlineData("new(4) { MaxNodeCount = {|AMLR1102:1|} }")]
    [InlineData("new({|AMLR1102:isProduction ? 1 : 0|})")]
    [InlineData("new(isProduction ? 4 : 1)")]
    [InlineData("new(2)")]
    [InlineData("new(int.Parse(configured))")]
    [InlineData("null")]
    public Task Arm_Values(string settings) => Verify.FindingsAsync(Arm(settings));

    [Theory]
    [InlineData("new ScaleSettingsArgs { MaxNodeCount = {|AMLR1102:0|}, MinNodeCount = 0 }")]
    [InlineData("new ScaleSettingsArgs { MaxNodeCount = isProduction ? 4 : 1 }")]
    [InlineData("new ScaleSettingsArgs { MaxNodeCount = 4 }")]
    [InlineData("new ScaleSettingsArgs { MaxNodeCount = config.RequireInt32(\"nodes\") }")]
    [InlineData("new ScaleSettingsArgs()")]
    [InlineData("null")]
    public Task Pulumi_Values(string settings) => Verify.FindingsAsync(Pulumi(settings));

    [Theory]
    [InlineData("new(/* a */ {|AMLR1102:1|} /* b */)", "new(/* a */ 2 /* b */)")]
    [InlineData("new AmlComputeScaleSettings(maxNodeCount: {|AMLR1102:0|})", "new AmlComputeScaleSettings(maxNodeCount: 2)")]
    public Task Arm_Fix_AllowsTwo(string found, string wanted) => Verify.FixAsync(Arm(found), Arm(wanted), Key);

    [Fact]
    public Task Pulumi_Fix_AllowsTwo() => Verify.FixAsync(
        Pulumi("new ScaleSettingsArgs { MaxNodeCount = {|AMLR1102:1|} /* why */ }"), Pulumi("new ScaleSettingsArgs { MaxNodeCount = 2 /* why */ }"), Key);

    [Fact]
    public Task FixAll_ChangesEveryCluster() => Verify.FixAsync(
        SdkProgram.Arm($"var a = {ArmData("new({|AMLR1102:1|})")}; var b = {ArmData("new({|AMLR1102:0|})")};"), SdkProgram.Arm($"var a = {ArmData("new(2)")}; var b = {ArmData("new(2)")};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Pulumi("new ScaleSettingsArgs { MaxNodeCount = {|#0:1|} }"),
        "AMLR1102",
        DiagnosticSeverity.Info,
        "Compute cluster 'cpu' has properties.properties.scaleSettings.maxNodeCount = 1; use 2 or more, so that jobs go on when a node fails or cannot be had");

    private static string Arm(string settings) => SdkProgram.Arm($"var data = {ArmData(settings)}; // kept");

    private static string ArmData(string settings) =>
        $$"""new MachineLearningComputeData(location) { Properties = new AmlCompute { Properties = new AmlComputeProperties { ScaleSettings = {{settings}} } } }""";

    private static string Pulumi(string settings) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute(settings)}; // kept");

    private static string PulumiCompute(string settings) =>
        $$"""new Compute("cpu", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = new AmlComputeArgs { ComputeType = "AmlCompute", Properties = new AmlComputePropertiesArgs { ScaleSettings = {{settings}} } } })""";
}

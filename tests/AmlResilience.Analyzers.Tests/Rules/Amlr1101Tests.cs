using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Compute clusters on low-priority nodes.</summary>
public class Amlr1101Tests
{
    private const string Key = "AMLR1101.useDedicated";
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_LowPriority_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningComputeData", Computes, ArmData("VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_LowPriority_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("VmPriority = {|AMLR1101:VmPriority.LowPriority|}")));

    [Theory]
    [InlineData("{|AMLR1101:\"LowPriority\"|}")]
    [InlineData("{|AMLR1101:\"lowpriority\"|}")]
    [InlineData("new MachineLearningVmPriority({|AMLR1101:\"LowPriority\"|})")]
    [InlineData("{|AMLR1101:isProduction ? MachineLearningVmPriority.LowPriority : \"LowPriority\"|}")]
    public Task Arm_EverySpelling_IsReported(string priority) => Verify.FindingsAsync(Arm($"VmPriority = {priority}"));

    [Theory]
    [InlineData("VmPriority = MachineLearningVmPriority.Dedicated")]
    [InlineData("VmPriority = \"Dedicated\"")]
    [InlineData("VmPriority = configured")]
    [InlineData("VmPriority = isProduction ? MachineLearningVmPriority.Dedicated : MachineLearningVmPriority.LowPriority")]
    [InlineData("VmPriority = null")]
    [InlineData("VmSize = \"Standard_D4s_v5\"")]
    public Task Arm_DedicatedUnsetOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Arm(members));

    [Theory]
    [InlineData("VmPriority = VmPriority.Dedicated")]
    [InlineData("VmPriority = \"Dedicated\"")]
    [InlineData("VmPriority = configured")]
    [InlineData("VmPriority = config.Get(\"priority\") ?? \"LowPriority\"")]
    [InlineData("VmPriority = isProduction ? \"Dedicated\" : \"LowPriority\"")]
    [InlineData("VmSize = \"Standard_D4s_v5\"")]
    public Task Pulumi_DedicatedUnsetOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Pulumi(members));

    [Theory]
    [InlineData("new MachineLearningComputeInstance { Properties = new MachineLearningComputeInstanceProperties { VmSize = \"LowPriority\" } }")]
    [InlineData("new MachineLearningKubernetesCompute()")]
    [InlineData("new AmlCompute()")]
    [InlineData("null")]
    public Task Arm_OtherComputes_AreSilent(string properties) => Verify.FindingsAsync(SdkProgram.Arm($"var data = new MachineLearningComputeData(location) {{ Properties = {properties} }};"));

    [Theory]
    [InlineData("ComputeInstanceArgs { ComputeType = \"ComputeInstance\" }")]
    [InlineData("KubernetesArgs { ComputeType = \"Kubernetes\" }")]
    [InlineData("AmlComputeArgs { ComputeType = \"AmlCompute\" }")]
    [InlineData("Dictionary<string, object> { [\"vmPriority\"] = \"LowPriority\" }")]
    public Task Pulumi_OtherComputes_AreSilent(string properties) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices", $"_ = new Compute(\"cpu\", new ComputeArgs {{ ResourceGroupName = \"rg\", WorkspaceName = \"ml\", Properties = new {properties} }});"));

    [Theory]
    [InlineData("properties.VmPriority = {|AMLR1101:\"LowPriority\"|};", "\"Dedicated\"")]
    [InlineData("properties.VmPriority = \"Dedicated\";", "\"LowPriority\"")]
    [InlineData("if (isProduction) properties.VmPriority = \"Dedicated\";", "\"LowPriority\"")]
    [InlineData("Configure(properties);", "\"LowPriority\"")]
    [InlineData("Console.WriteLine(properties);", "{|AMLR1101:\"LowPriority\"|}")]
    public Task Arm_LaterWrites(string statement, string priority) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var properties = new AmlComputeProperties {{ VmPriority = {priority} }}; {statement} var data = new MachineLearningComputeData(location) {{ Properties = new AmlCompute {{ Properties = properties }} }};",
        "static void Configure(AmlComputeProperties properties) => properties.VmPriority = \"Dedicated\";"));

    [Fact]
    public Task Arm_Patch_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("var patch = new MachineLearningComputePatch { ScaleSettings = new AmlComputeScaleSettings(1) };"));

    [Fact]
    public Task Pulumi_Imported_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices", $"_ = {PulumiCompute("VmPriority = VmPriority.LowPriority")[..^1]}, new CustomResourceOptions {{ ImportId = configured }});"));

    [Theory]
    [InlineData("{|AMLR1101:MachineLearningVmPriority.LowPriority|}", "MachineLearningVmPriority.Dedicated")]
    [InlineData("{|AMLR1101:\"LowPriority\"|}", "\"Dedicated\"")]
    [InlineData("new MachineLearningVmPriority({|AMLR1101:\"LowPriority\"|})", "new MachineLearningVmPriority(\"Dedicated\")")]
    [InlineData("new({|AMLR1101:\"LowPriority\"|})", "new(\"Dedicated\")")]
    public Task Arm_Fix_UsesDedicated(string found, string wanted) => Verify.FixAsync(
        Arm($"/* in */ VmPriority = /* before */ {found}, // last\n"), Arm($"/* in */ VmPriority = /* before */ {wanted}, // last\n"), Key);

    [Theory]
    [InlineData("{|AMLR1101:VmPriority.LowPriority|}", "VmPriority.Dedicated")]
    [InlineData("{|AMLR1101:\"LowPriority\"|}", "\"Dedicated\"")]
    [InlineData("{|AMLR1101:VmPriority.LowPriority|}.ToString()", "VmPriority.Dedicated.ToString()")]
    [InlineData("(string){|AMLR1101:VmPriority.LowPriority|}", "(string)VmPriority.Dedicated")]
    public Task Pulumi_Fix_UsesDedicated(string found, string wanted) => Verify.FixAsync(Pulumi($"VmPriority = {found}"), Pulumi($"VmPriority = {wanted}"), Key);

    [Fact]
    public Task FixAll_ChangesEveryCluster() => Verify.FixAsync(
        SdkProgram.Arm($"var a = {ArmData("VmPriority = {|AMLR1101:\"LowPriority\"|}")}; var b = {ArmData("VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|}")};"),
        SdkProgram.Arm($"var a = {ArmData("VmPriority = \"Dedicated\"")}; var b = {ArmData("VmPriority = MachineLearningVmPriority.Dedicated")};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("VmPriority = {|#0:VmPriority.LowPriority|}")};"),
        "AMLR1101",
        DiagnosticSeverity.Warning,
        "Compute cluster 'cpu' has properties.properties.vmPriority = LowPriority; use Dedicated, because low-priority nodes have no availability guarantee and are taken away at any time");

    private static string Arm(string members) => SdkProgram.Arm($"var data = {ArmData(members)}; // kept");

    private static string ArmData(string members) => $$"""new MachineLearningComputeData(location) { Properties = new AmlCompute { Properties = new AmlComputeProperties { {{members}} } } }""";

    private static string Pulumi(string members) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute(members)}; // kept");

    private static string PulumiCompute(string members) =>
        $$"""new Compute("cpu", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = new AmlComputeArgs { ComputeType = "AmlCompute", Properties = new AmlComputePropertiesArgs { {{members}} } } })""";
}

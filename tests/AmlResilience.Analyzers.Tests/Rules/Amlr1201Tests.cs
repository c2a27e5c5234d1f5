using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Online deployments with fewer than three instances.</summary>
public class Amlr1201Tests
{
    private const string Key = "AMLR1201.useMinimumInstances";
    private const string Deployments =
        "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningOnlineEndpoints().Get(\"score\").Value.GetMachineLearningOnlineDeployments";

    private const string Managed = "new MachineLearningManagedOnlineDeployment()";
    private const string Kubernetes = "new MachineLearningKubernetesOnlineDeployment()";
    private const string PulumiManaged = "new ManagedOnlineDeploymentArgs { EndpointComputeType = \"Managed\" }";
    private const string PulumiKubernetes = "new KubernetesOnlineDeploymentArgs { EndpointComputeType = \"Kubernetes\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_FewInstances_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningOnlineDeploymentData", Deployments, ArmData(ArmSku("{|AMLR1201:1|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_FewInstances_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "OnlineDeployment", PulumiDeployment(PulumiSku("{|AMLR1201:1|}"))));

    [Theory]
    [InlineData("{|AMLR1201:0|}")]
    [InlineData("{|AMLR1201:1|}")]
    [InlineData("{|AMLR1201:2|}")]
    [InlineData("{|AMLR1201:isProduction ? 2 : 1|}")]
    [InlineData("3")]
    [InlineData("20")]
    [InlineData("-1")]
    [InlineData("int.Parse(configured)")]
    [InlineData("isProduction ? 3 : 1")]
    public Task Arm_Capacity(string capacity) => Verify.FindingsAsync(Arm(ArmSku(capacity)));

    [Theory]
    [InlineData("{|AMLR1201:0|}")]
    [InlineData("{|AMLR1201:2|}")]
    [InlineData("{|AMLR1201:isProduction ? 2 : 1|}")]
    [InlineData("3")]
    [InlineData("config.RequireInt32(\"capacity\")")]
    [InlineData("config.GetInt32(\"capacity\") ?? 1")]
    [InlineData("isProduction ? 3 : 1")]
    public Task Pulumi_Capacity(string capacity) => Verify.FindingsAsync(Pulumi(PulumiSku(capacity)));

    [Theory]
    [InlineData("{|#0:1|}", DiagnosticSeverity.Warning, "Managed online deployment 'blue' has sku.capacity = 1; use 3 or more, because with fewer instances a failure or an upgrade interrupts inference", Managed)]
    [InlineData("{|#0:null|}", DiagnosticSeverity.Info, "Managed online deployment 'blue' has no sku.capacity; set it to 3 or more, because with fewer instances a failure or an upgrade interrupts inference", Managed)]
    [InlineData("{|#0:2|}", DiagnosticSeverity.Info, "Kubernetes online deployment 'blue' has sku.capacity = 2 pods; consider 3 or more, so that the failure of a node does not interrupt inference", Kubernetes)]
    public Task Message_NamesResourcePropertyFoundAndWanted(string capacity, DiagnosticSeverity severity, string message, string properties) => Verify.MessageAsync(
        SdkProgram.Arm($"await group.{Deployments}().CreateOrUpdateAsync(WaitUntil.Completed, \"blue\", {ArmData(ArmSku(capacity), properties)});"), "AMLR1201", severity, message);

    [Theory]
    [InlineData("new {|#0:MachineLearningOnlineDeploymentData|}(location, new MachineLearningManagedOnlineDeployment())")]
    [InlineData("new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment()) { Sku = new {|#0:MachineLearningSku|}(\"Default\") }")]
    [InlineData("new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment()) { Sku = {|#0:null|} }")]
    public Task Arm_UnsetOnManaged_IsInformation(string creation) => Verify.MessageAsync(
        SdkProgram.Arm($"await group.{Deployments}().CreateOrUpdateAsync(WaitUntil.Completed, \"blue\", {creation});"),
        "AMLR1201",
        DiagnosticSeverity.Info,
        "Managed online deployment 'blue' has no sku.capacity; set it to 3 or more, because with fewer instances a failure or an upgrade interrupts inference");

    [Theory]
    [InlineData("{|#0:OnlineDeployment|}", "")]
    [InlineData("OnlineDeployment", ", Sku = new {|#0:SkuArgs|} { Name = \"Default\" }")]
    public Task Pulumi_UnsetOnManaged_IsInformation(string type, string sku) => Verify.MessageAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDeployment(sku, PulumiManaged, type)};"),
        "AMLR1201",
        DiagnosticSeverity.Info,
        "Managed online deployment 'blue' has no sku.capacity; set it to 3 or more, because with fewer instances a failure or an upgrade interrupts inference");

    [Fact]
    public Task Pulumi_Kubernetes_IsInformation() => Verify.MessageAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDeployment(PulumiSku("{|#0:1|}"), PulumiKubernetes)};"),
        "AMLR1201",
        DiagnosticSeverity.Info,
        "Kubernetes online deployment 'blue' has sku.capacity = 1 pods; consider 3 or more, so that the failure of a node does not interrupt inference");

    [Theory]
    [InlineData("", Kubernetes)]
    [InlineData("", "new MachineLearningOnlineDeploymentProperties()")]
    [InlineData(", Sku = new MachineLearningSku(\"Default\") { Capacity = 1 }", "new MachineLearningOnlineDeploymentProperties()")]
    [InlineData(", Sku = new MachineLearningSku(\"Default\") { Capacity = 1 }", "new MachineLearningManagedOnlineDeployment { ScaleSettings = new MachineLearningTargetUtilizationScaleSettings { MinInstances = 3 } }")]
    [InlineData("", "new MachineLearningManagedOnlineDeployment { ScaleSettings = new MachineLearningTargetUtilizationScaleSettings() }")]
    [InlineData(", Sku = new MachineLearningSku(\"Default\") { Capacity = {|AMLR1201:1|} }", "new MachineLearningManagedOnlineDeployment { ScaleSettings = new MachineLearningDefaultScaleSettings() }")]
    public Task Arm_OtherDeployments(string sku, string properties) => Verify.FindingsAsync(SdkProgram.Arm($"var data = {ArmData(sku.TrimStart(',', ' '), properties)};"));

    [Theory]
    [InlineData("", PulumiKubernetes)]
    [InlineData(", Sku = new SkuArgs { Name = \"Default\", Capacity = 1 }", "new ManagedOnlineDeploymentArgs { EndpointComputeType = \"Managed\", ScaleSettings = new TargetUtilizationScaleSettingsArgs { ScaleType = \"TargetUtilization\" } }")]
    [InlineData(", Sku = new SkuArgs { Name = \"Default\", Capacity = {|AMLR1201:1|} }", "new ManagedOnlineDeploymentArgs { EndpointComputeType = \"Managed\", ScaleSettings = new DefaultScaleSettingsArgs { ScaleType = \"Default\" } }")]
    public Task Pulumi_OtherDeployments(string sku, string properties) => Verify.FindingsAsync(SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDeployment(sku, properties)};"));

    [Theory]
    [InlineData("data.Sku.Capacity = 3;", "1")]
    [InlineData("data.Sku.Capacity = {|AMLR1201:2|};", "3")]
    [InlineData("data.Sku = new MachineLearningSku(\"Default\") { Capacity = 5 };", "1")]
    [InlineData("if (isProduction) data.Sku.Capacity = 3;", "1")]
    [InlineData("Configure(data);", "1")]
    [InlineData("Console.WriteLine(data.Sku.Capacity);", "{|AMLR1201:1|}")]
    public Task Arm_LaterWrites(string statement, string capacity) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmData(ArmSku(capacity))}; {statement} await group.{Deployments}().CreateOrUpdateAsync(WaitUntil.Completed, \"blue\", data);",
        "static void Configure(MachineLearningOnlineDeploymentData data) => data.Sku.Capacity = 3;"));

    [Fact]
    public Task Arm_Patch_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("var patch = new MachineLearningOnlineDeploymentPatch { Sku = new MachineLearningSkuPatch { Capacity = 1 } };"));

    [Fact]
    public Task Pulumi_Imported_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices", $"_ = {PulumiDeployment(PulumiSku("1"))[..^1]}, new CustomResourceOptions {{ ImportId = configured }});"));

    [Theory]
    [InlineData("/* a */ {|AMLR1201:1|} /* b */", "/* a */ 3 /* b */")]
    [InlineData("{|AMLR1201:isProduction ? 2 : 1|}", "3")]
    public Task Arm_Fix_UsesThree(string found, string wanted) => Verify.FixAsync(Arm(ArmSku(found)), Arm(ArmSku(wanted)), Key);

    [Fact]
    public Task Arm_Fix_KeepsTheName() => Verify.FixAsync(
        Arm(ArmSku("{|AMLR1201:1|}").Replace("\"Default\"", "configured")), Arm(ArmSku("3").Replace("\"Default\"", "configured")), Key);

    [Theory]
    [InlineData("", "", "\n        {\n            Sku = new MachineLearningSku(\"Default\") { Capacity = 3 }\n        }")]
    [InlineData("", " { Kind = \"k\" /* why */ }", " { Kind = \"k\" /* why */, Sku = new MachineLearningSku(\"Default\") { Capacity = 3 } }")]
    [InlineData("", "\n{\n    Kind = \"k\" // last\n}", "\n{\n    Kind = \"k\", // last\n    Sku = new MachineLearningSku(\"Default\") { Capacity = 3 }\n}")]
    [InlineData("Sku", " { Sku = new {|AMLR1201:MachineLearningSku|}(\"Default\") }", " { Sku = new MachineLearningSku(\"Default\") { Capacity = 3 } }")]
    public Task Arm_Fix_Inserts(string place, string found, string wanted) => Verify.FixAsync(
        SdkProgram.Arm($"var d = new {(place.Length == 0 ? "{|AMLR1201:MachineLearningOnlineDeploymentData|}" : "MachineLearningOnlineDeploymentData")}(location, {Managed}){found}; // kept"),
        SdkProgram.Arm($"var d = new MachineLearningOnlineDeploymentData(location, {Managed}){wanted}; // kept"),
        Key);

    [Theory]
    [InlineData("OnlineDeployment", ", Sku = new SkuArgs { Name = \"Default\", Capacity = {|AMLR1201:1|} }", ", Sku = new SkuArgs { Name = \"Default\", Capacity = 3 }")]
    [InlineData("OnlineDeployment", ", Sku = new {|AMLR1201:SkuArgs|} { Name = \"Default\", }", ", Sku = new SkuArgs { Name = \"Default\", Capacity = 3, }")]
    [InlineData("{|AMLR1201:OnlineDeployment|}", "", ", Sku = new SkuArgs { Name = \"Default\", Capacity = 3 }")]
    public Task Pulumi_Fix_UsesThree(string type, string found, string wanted) => Verify.FixAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDeployment(found, PulumiManaged, type)}; // kept"),
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDeployment(wanted)}; // kept"),
        Key);

    [Fact]
    public Task FixAll_ChangesEveryDeployment() => Verify.FixAsync(
        SdkProgram.Arm($"var a = {ArmData(ArmSku("{|AMLR1201:1|}"))}; var b = {ArmData("Sku = new {|AMLR1201:MachineLearningSku|}(\"Default\")")}; var c = {ArmData(ArmSku("{|AMLR1201:2|}"), Kubernetes)};"),
        SdkProgram.Arm($"var a = {ArmData(ArmSku("3"))}; var b = {ArmData(ArmSku("3"))}; var c = {ArmData(ArmSku("3"), Kubernetes)};"));

    private static string Arm(string members) => SdkProgram.Arm($"var data = {ArmData(members)}; // kept");

    private static string ArmData(string members, string properties = Managed) => $$"""new MachineLearningOnlineDeploymentData(location, {{properties}}) { {{members}} }""";

    private static string ArmSku(string capacity) => $$"""Sku = new MachineLearningSku("Default") { Capacity = {{capacity}} }""";

    private static string Pulumi(string members) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDeployment(members)}; // kept");

    private static string PulumiDeployment(string members, string properties = PulumiManaged, string type = "OnlineDeployment") =>
        $$"""new {{type}}("blue", new OnlineDeploymentArgs { ResourceGroupName = "rg", WorkspaceName = "ml", EndpointName = "score", Properties = {{properties}}{{members}} })""";

    private static string PulumiSku(string capacity) => $$""", Sku = new SkuArgs { Name = "Default", Capacity = {{capacity}} }""";
}

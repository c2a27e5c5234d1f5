using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Autoscale settings that may shrink an online deployment, and what they mean for AMLR1201.</summary>
public class Amlr1202Tests
{
    private const string Key = "AMLR1202.useMinimumInstances";
    private const string Deployments =
        "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningOnlineEndpoints().Get(\"score\").Value.GetMachineLearningOnlineDeployments";

    [Theory]
    [InlineData("{|AMLR1202:1|}, 10, 3")]
    [InlineData("{|AMLR1202:0|}, 10, 3")]
    [InlineData("minimum: {|AMLR1202:2|}, maximum: 10, @default: 3")]
    [InlineData("{|AMLR1202:isProduction ? 2 : 1|}, 10, 3")]
    [InlineData("isProduction ? 3 : 1, 10, 3")]
    [InlineData("3, 10, 3")]
    [InlineData("-1, 10, 3")]
    [InlineData("int.Parse(configured), 10, 3")]
    public Task Arm_Minimum(string capacity) => Verify.FindingsAsync(Arm(capacity));

    [Theory]
    [InlineData("{|AMLR1202:\"1\"|}")]
    [InlineData("{|AMLR1202:\"0\"|}")]
    [InlineData("{|AMLR1202:isProduction ? \"2\" : \"1\"|}")]
    [InlineData("\"3\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"one\"")]
    [InlineData("\"\"")]
    [InlineData("null!")]
    [InlineData("configured")]
    [InlineData("isProduction ? \"3\" : \"1\"")]
    public Task Pulumi_Minimum(string minimum) => Verify.FindingsAsync(Pulumi(minimum), Pulumi(minimum, space: "Insights").Replace("MyStack", "OldStack"));

    [Theory]
    [InlineData(", IsEnabled = true", "{|AMLR1202:1|}")]
    [InlineData(", IsEnabled = false", "1")]
    [InlineData(", IsEnabled = isProduction", "1")]
    [InlineData("", "1")]
    public Task Arm_OnlyWhatIsSwitchedOn(string enabled, string minimum) => Verify.FindingsAsync(Arm($"{minimum}, 10, 3", enabled));

    [Theory]
    [InlineData("await group.GetAutoscaleSettings().CreateOrUpdateAsync(WaitUntil.Completed, \"a\", SETTING);", "{|AMLR1202:1|}")]
    [InlineData("Action declare = () => { var data = SETTING; };", "{|AMLR1202:1|}")]
    [InlineData("var data = SETTING; data.Profiles[0].Capacity.Minimum = 3;", "1")]
    [InlineData("var data = SETTING; data.Profiles.Add(new AutoscaleProfile(\"night\", new MonitorScaleCapacity({|AMLR1202:1|}, 5, 3), new AutoscaleRule[0]));", "3")]
    public Task Arm_Forms(string statement, string minimum) => Verify.FindingsAsync(SdkProgram.Arm(
        ArmDeployment("3") + statement.Replace("SETTING", ArmSetting($"{minimum}, 10, 3"))));

    [Theory]
    [InlineData("deployment.Value.Data.Id", "{|AMLR1202:1|}")]
    [InlineData("new ResourceIdentifier(configured)", "1")]
    [InlineData("group.Id", "1")]
    [InlineData("null", "1")]
    public Task Arm_Targets(string target, string minimum) => Verify.FindingsAsync(SdkProgram.Arm(
        ArmDeployment("3") + $"var data = {ArmSetting($"{minimum}, 10, 3").Replace("deployment.Value.Id", target)};"));

    [Theory]
    [InlineData("configured")]
    [InlineData("plan.Id")]
    public Task Pulumi_OtherTargets_AreSilent(string target) => Verify.FindingsAsync(Pulumi("\"1\"").Replace("deployment.Id", target).Replace(
        "var deployment", "var plan = new Pulumi.AzureNative.Storage.StorageAccount(\"s\", new() { ResourceGroupName = \"rg\", Kind = \"StorageV2\", Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = \"Standard_ZRS\" } }); var deployment"));

    [Theory]
    [InlineData("Constructor")]
    [InlineData("Method")]
    [InlineData("Field")]
    public Task Pulumi_Places(string place)
    {
        var setting = PulumiSetting("{|AMLR1202:\"1\"|}", "\"10\"", "\"3\"");
        var deployment = PulumiDeployment("3");
        return Verify.FindingsAsync(place switch
        {
            "Constructor" => SdkProgram.Pulumi("MachineLearningServices Monitor", $"Deployment = {deployment}; _ = {setting.Replace("deployment.Id", "Deployment.Id")};", "public OnlineDeployment Deployment { get; }"),
            "Method" => SdkProgram.Pulumi("MachineLearningServices Monitor", $"Scale({deployment});", $"static void Scale(OnlineDeployment deployment) => _ = {setting};"),
            _ => SdkProgram.Pulumi("MachineLearningServices Monitor", $"_ = {setting.Replace("deployment.Id", "_deployment.Id")};", $"private readonly OnlineDeployment _deployment = {deployment};"),
        });
    }

    [Theory]
    [InlineData("/* a */ {|AMLR1202:1|} /* b */, 10, 3", "/* a */ 3 /* b */, 10, 3")]
    [InlineData("{|AMLR1202:1|}, 2, 1", "3, 3, 3")]
    [InlineData("{|AMLR1202:1|}, int.Parse(configured), 2", "3, int.Parse(configured), 3")]
    [InlineData("@default: 1, maximum: 5, minimum: {|AMLR1202:isProduction ? 2 : 1|}", "@default: 3, maximum: 5, minimum: 3")]
    public Task Arm_Fix_UsesThree(string found, string wanted) => Verify.FixAsync(Arm(found), Arm(wanted), Key);

    [Theory]
    [InlineData("{|AMLR1202:\"1\"|}", "\"2\"", "\"1\"", "\"3\"", "\"3\"", "\"3\"")]
    [InlineData("/* a */ {|AMLR1202:\"1\"|}", "\"10\"", "\"3\"", "/* a */ \"3\"", "\"10\"", "\"3\"")]
    [InlineData("{|AMLR1202:isProduction ? \"2\" : \"1\"|}", "configured", "\"2\"", "\"3\"", "configured", "\"3\"")]
    public Task Pulumi_Fix_UsesThree(string minimum, string maximum, string usual, string newMinimum, string newMaximum, string newUsual) =>
        Verify.FixAsync(Pulumi(minimum, maximum, usual), Pulumi(newMinimum, newMaximum, newUsual), Key);

    [Fact]
    public Task FixAll_ChangesEveryProfile() => Verify.FixAsync(
        SdkProgram.Arm(ArmDeployment("3") + $"var data = {ArmSetting("{|AMLR1202:1|}, 10, 3), new AutoscaleRule[0]), new AutoscaleProfile(\"night\", new MonitorScaleCapacity({|AMLR1202:0|}, 2, 2")};"),
        SdkProgram.Arm(ArmDeployment("3") + $"var data = {ArmSetting("3, 10, 3), new AutoscaleRule[0]), new AutoscaleProfile(\"night\", new MonitorScaleCapacity(3, 3, 3")};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Pulumi("{|#0:\"1\"|}"),
        "AMLR1202",
        DiagnosticSeverity.Info,
        "Autoscale setting 'scale' has properties.profiles[0].capacity.minimum = 1; use 3 or more, because it may shrink the online deployment to fewer instances than outlast a failure or an upgrade");

    // The capacity counts again where the setting is certainly off, or scales another deployment.
    [Theory]
    [InlineData("1", ", IsEnabled = true")]
    [InlineData("1", "")]
    [InlineData("1", ", IsEnabled = isProduction")]
    [InlineData("{|AMLR1201:1|}", ", IsEnabled = false")]
    public Task Arm_CapacityOfScaledDeployment(string capacity, string enabled) => Verify.FindingsAsync(SdkProgram.Arm(
        ArmDeployment(capacity) + $"var data = {ArmSetting("3, 10, 3", enabled)};"));

    [Theory]
    [InlineData("1", "deployment.Id", "true")]
    [InlineData("1", "configured", "true")] // it may be this deployment
    [InlineData("{|AMLR1201:1|}", "deployment.Id", "false")]
    [InlineData("{|AMLR1201:1|}", "configured", "false")]
    public Task Pulumi_CapacityOfScaledDeployment(string capacity, string target, string enabled) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices Monitor",
        $"var deployment = {PulumiDeployment(capacity)}; _ = {PulumiSetting("\"3\"", "\"10\"", "\"3\"").Replace("deployment.Id", target).Replace("Enabled = true", "Enabled = " + enabled)};"));

    private static string Arm(string capacity, string enabled = ", IsEnabled = true") => SdkProgram.Arm(ArmDeployment("3") + $"var data = {ArmSetting(capacity, enabled)}; // kept");

    private static string ArmDeployment(string capacity) =>
        $$"""var deployment = await group.{{Deployments}}().CreateOrUpdateAsync(WaitUntil.Completed, "blue", new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment()) { Sku = new MachineLearningSku("Default") { Capacity = {{capacity}} } }); """;

    private static string ArmSetting(string capacity, string enabled = ", IsEnabled = true") =>
        $$"""new AutoscaleSettingData(location, new[] { new AutoscaleProfile("day", new MonitorScaleCapacity({{capacity}}), new AutoscaleRule[0]) }) { TargetResourceId = deployment.Value.Id{{enabled}} }""";

    private static string Pulumi(string minimum, string maximum = "\"10\"", string usual = "\"3\"", string space = "Monitor") =>
        SdkProgram.Pulumi("MachineLearningServices " + space, $"var deployment = {PulumiDeployment("3")}; _ = {PulumiSetting(minimum, maximum, usual)}; // kept");

    private static string PulumiDeployment(string capacity) =>
        $$"""new OnlineDeployment("blue", new OnlineDeploymentArgs { ResourceGroupName = "rg", WorkspaceName = "ml", EndpointName = "score", Properties = new ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed" }, Sku = new SkuArgs { Name = "Default", Capacity = {{capacity}} } })""";

    private static string PulumiSetting(string minimum, string maximum, string usual) =>
        $$"""new AutoscaleSetting("scale", new AutoscaleSettingArgs { ResourceGroupName = "rg", Enabled = true, TargetResourceUri = deployment.Id, Profiles = { new AutoscaleProfileArgs { Name = "day", Capacity = new ScaleCapacityArgs { Minimum = {{minimum}}, Maximum = {{maximum}}, Default = {{usual}} } } } })""";
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Azure Machine Learning registries in one region.</summary>
public class Amlr1301Tests
{
    private const string Second = "new RegistryRegionArmDetails { Location = \"northeurope\" }";
    private const string PulumiSecond = "new RegistryRegionArmDetailsArgs { Location = \"northeurope\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_OneRegion_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningRegistryData", "GetMachineLearningRegistries", ArmData("new RegistryRegionArmDetails { Location = {|AMLR1301:AzureLocation.WestEurope|} }")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_OneRegion_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Registry", PulumiRegistry("new RegistryRegionArmDetailsArgs { Location = {|AMLR1301:\"westeurope\"|} }")));

    [Theory]
    [InlineData("new() { Location = {|AMLR1301:\"westeurope\"|} }, new() { Location = \"West Europe\" }")]
    [InlineData("new() { Location = AzureLocation.WestEurope }, " + Second)]
    [InlineData("new() { Location = configured }, " + Second)]
    [InlineData("new() { Location = configured }, new() { Location = location }")]
    [InlineData("")]
    public Task Arm_Values(string regions) => Verify.FindingsAsync(Arm(regions));

    [Theory]
    [InlineData("new RegistryRegionArmDetailsArgs { Location = \"westeurope\" }, " + PulumiSecond)]
    [InlineData("new RegistryRegionArmDetailsArgs { Location = configured }, " + PulumiSecond)]
    [InlineData("")]
    public Task Pulumi_Values(string regions) => Verify.FindingsAsync(Pulumi(regions));

    [Theory]
    [InlineData("foreach (var region in new[] { \"westeurope\", configured }) data.RegionDetails.Add(new() { Location = region });", "MachineLearningRegistryData")]
    [InlineData("data.RegionDetails.Add(new() { Location = \"westeurope\" }); if (isProduction) data.RegionDetails.Add(new() { Location = \"northeurope\" });", "MachineLearningRegistryData")]
    [InlineData("data.RegionDetails.Add(new() { Location = configured });", "{|AMLR1301:MachineLearningRegistryData|}")]
    [InlineData("", "MachineLearningRegistryData")]
    public Task Arm_AddedByStatement(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = new {type}(location); {statement} await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"mlr\", data);"));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(Arm("new() { Location = {|AMLR1301:\"westeurope\"|} }"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm("new() { Location = {|#0:\"westeurope\"|} }"),
        "AMLR1301",
        DiagnosticSeverity.Info,
        "Azure Machine Learning registry 'mlr' has properties.regionDetails[0].location = westeurope; add the region of a second workspace, because an outage of the only region makes its models, components and environments unreachable");

    private static string Arm(string regions) => SdkProgram.Arm($"await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"mlr\", {ArmData(regions)}); // kept");

    private static string ArmData(string regions) => $$"""new MachineLearningRegistryData(location) { RegionDetails = { {{regions}} } }""";

    private static string Pulumi(string regions) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiRegistry(regions)}; // kept");

    private static string PulumiRegistry(string regions) => $$"""new Registry("mlr", new RegistryArgs { ResourceGroupName = "rg", RegionDetails = { {{regions}} } })""";
}

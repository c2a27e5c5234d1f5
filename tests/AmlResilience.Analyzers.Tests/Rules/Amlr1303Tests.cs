using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Container registry of an Azure Machine Learning registry.</summary>
public class Amlr1303Tests
{
    private const string Key = "AMLR1303.usePremium";
    private const string Second = ", new() { Location = \"northeurope\" }";
    private const string PulumiSecond = ", new RegistryRegionArmDetailsArgs { Location = \"northeurope\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Rejected_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningRegistryData", "GetMachineLearningRegistries", ArmData(ArmRegion("{|AMLR1303:\"Standard\"|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Rejected_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Registry", PulumiRegistry(PulumiRegion("{|AMLR1303:\"Standard\"|}"))));

    [Theory]
    [InlineData("{|AMLR1303:\"basic\"|}")]
    [InlineData("{|AMLR1303:isProduction ? \"Standard\" : \"Basic\"|}")]
    [InlineData("\"Premium\"")]
    [InlineData("isProduction ? \"Premium\" : \"Standard\"")]
    [InlineData("configured")]
    [InlineData("\"Other\"")]
    [InlineData("null")]
    public Task Values(string value) => Verify.FindingsAsync(Arm(ArmRegion(value)), Pulumi(PulumiRegion(value)));

    [Fact]
    public Task Unset_IsSilent() => Verify.FindingsAsync(Arm(ArmRegion("null").Replace("AcrAccountSku = null", string.Empty)), Pulumi("new RegistryRegionArmDetailsArgs { Location = \"westeurope\" }" + PulumiSecond));

    [Fact]
    public Task Arm_Fix() => Verify.FixAsync(Arm(ArmRegion("/* a */ {|AMLR1303:\"Standard\"|} /* b */")), Arm(ArmRegion("/* a */ \"Premium\" /* b */")), Key);

    [Fact]
    public Task Pulumi_Fix() => Verify.FixAsync(Pulumi(PulumiRegion("/* a */ {|AMLR1303:\"Standard\"|} /* b */")), Pulumi(PulumiRegion("/* a */ \"Premium\" /* b */")), Key);

    [Fact]
    public Task FixAll_ChangesEveryRegion() => Verify.FixAsync(
        Arm(ArmRegion("{|AMLR1303:\"Standard\"|}") + ", " + ArmRegion("{|AMLR1303:\"Standard\"|}")), Arm(ArmRegion("\"Premium\"") + ", " + ArmRegion("\"Premium\"")));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm(ArmRegion("{|#0:\"Basic\"|}")),
        "AMLR1303",
        DiagnosticSeverity.Warning,
        "Azure Machine Learning registry 'mlr' has properties.regionDetails[0].acrDetails[0].systemCreatedAcrAccount.acrAccountSku = Basic; use Premium, because only a Premium container registry can be replicated to the other regions");

    private static string ArmRegion(string value, string region = "\"westeurope\"") =>
        $$"""new() { Location = {{region}}, AcrDetails = { new() { SystemCreatedAcrAccount = new() { AcrAccountSku = {{value}} } } } }""";

    private static string PulumiRegion(string value, string region = "\"westeurope\"") =>
        $$"""new RegistryRegionArmDetailsArgs { Location = {{region}}, AcrDetails = { new AcrDetailsArgs { SystemCreatedAcrAccount = new SystemCreatedAcrAccountArgs { AcrAccountSku = {{value}} } } } }""";

    private static string Arm(string regions) => SdkProgram.Arm($"await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"mlr\", {ArmData(regions)}); // kept");

    private static string ArmData(string regions) => $$"""new MachineLearningRegistryData(location) { RegionDetails = { {{regions + Second}} } }""";

    private static string Pulumi(string regions) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiRegistry(regions)}; // kept");

    private static string PulumiRegistry(string regions) => $$"""new Registry("mlr", new RegistryArgs { ResourceGroupName = "rg", RegionDetails = { {{regions + PulumiSecond}} } })""";
}

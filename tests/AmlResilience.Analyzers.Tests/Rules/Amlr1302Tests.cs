using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Storage of an Azure Machine Learning registry without zones.</summary>
public class Amlr1302Tests
{
    private const string Key = "AMLR1302.useZoneRedundant";
    private const string Second = ", new() { Location = \"northeurope\" }";
    private const string PulumiSecond = ", new RegistryRegionArmDetailsArgs { Location = \"northeurope\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Rejected_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningRegistryData", "GetMachineLearningRegistries", ArmData(ArmRegion("{|AMLR1302:\"Standard_LRS\"|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Rejected_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Registry", PulumiRegistry(PulumiRegion("{|AMLR1302:\"Standard_LRS\"|}"))));

    [Theory]
    [InlineData("{|AMLR1302:\"premium_lrs\"|}")]
    [InlineData("{|AMLR1302:\"Standard_GRS\"|}")]
    [InlineData("{|AMLR1302:\"Standard_RAGRS\"|}")]
    [InlineData("{|AMLR1302:isProduction ? \"Standard_GRS\" : \"Standard_LRS\"|}")]
    [InlineData("\"Standard_GZRS\"")]
    [InlineData("\"Standard_RAGZRS\"")]
    [InlineData("\"Premium_ZRS\"")]
    [InlineData("\"Standard_ZRS\"")]
    [InlineData("isProduction ? \"Standard_ZRS\" : \"Standard_LRS\"")]
    [InlineData("configured")]
    [InlineData("\"Other\"")]
    [InlineData("null")]
    public Task Values(string value) => Verify.FindingsAsync(Arm(ArmRegion(value)), Pulumi(PulumiRegion(value)));

    [Fact]
    public Task Unset_IsSilent() => Verify.FindingsAsync(Arm(ArmRegion("null").Replace("StorageAccountType = null", string.Empty)), Pulumi("new RegistryRegionArmDetailsArgs { Location = \"westeurope\" }" + PulumiSecond));

    [Fact]
    public Task Arm_Fix() => Verify.FixAsync(Arm(ArmRegion("/* a */ {|AMLR1302:\"Standard_LRS\"|} /* b */")), Arm(ArmRegion("/* a */ \"Standard_ZRS\" /* b */")), Key);

    [Fact]
    public Task Pulumi_Fix() => Verify.FixAsync(Pulumi(PulumiRegion("/* a */ {|AMLR1302:\"Standard_LRS\"|} /* b */")), Pulumi(PulumiRegion("/* a */ \"Standard_ZRS\" /* b */")), Key);

    [Fact]
    public Task FixAll_ChangesEveryRegion() => Verify.FixAsync(
        Arm(ArmRegion("{|AMLR1302:\"Standard_LRS\"|}") + ", " + ArmRegion("{|AMLR1302:\"Standard_LRS\"|}")), Arm(ArmRegion("\"Standard_ZRS\"") + ", " + ArmRegion("\"Standard_ZRS\"")));

    // Each region has its own zones.
    [Fact]
    public Task RegionWithoutZones_IsSilent() => Verify.FindingsAsync(
        Arm(ArmRegion("\"Standard_LRS\"", "AzureLocation.WestUS") + ", " + ArmRegion("{|AMLR1302:\"Standard_LRS\"|}", "AzureLocation.EastUS")),
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiRegistry(PulumiRegion("\"Standard_LRS\"", "\"West US\"") + ", " + PulumiRegion("{|AMLR1302:\"Standard_LRS\"|}", "configured"))};"));

    [Theory]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.WestUS", "\"Standard_LRS\"")]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.NorthEurope", "{|AMLR1302:\"Standard_LRS\"|}")]
    public Task ChosenRegion_IsReportedWhereAllHaveZones(string region, string value) => Verify.FindingsAsync(Arm(ArmRegion(value, region) + ", " + ArmRegion("\"Standard_ZRS\"")));

    [Theory]
    [InlineData("Standard_LRS", DiagnosticSeverity.Warning, "use Standard_ZRS, because all copies of its models and components in the region are in a single datacenter")]
    [InlineData("Standard_GRS", DiagnosticSeverity.Info, "consider Standard_ZRS, because the copies within the region are in a single datacenter")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string value, DiagnosticSeverity severity, string message) => Verify.MessageAsync(
        Arm(ArmRegion($"{{|#0:\"{value}\"|}}")),
        "AMLR1302",
        severity,
        $"Azure Machine Learning registry 'mlr' has properties.regionDetails[0].storageAccountDetails[0].systemCreatedStorageAccount.storageAccountType = {value}; {message}");

    private static string ArmRegion(string value, string region = "\"westeurope\"") =>
        $$"""new() { Location = {{region}}, StorageAccountDetails = { new() { SystemCreatedStorageAccount = new() { StorageAccountType = {{value}} } } } }""";

    private static string PulumiRegion(string value, string region = "\"westeurope\"") =>
        $$"""new RegistryRegionArmDetailsArgs { Location = {{region}}, StorageAccountDetails = { new StorageAccountDetailsArgs { SystemCreatedStorageAccount = new SystemCreatedStorageAccountArgs { StorageAccountType = {{value}} } } } }""";

    private static string Arm(string regions) => SdkProgram.Arm($"await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"mlr\", {ArmData(regions)}); // kept");

    private static string ArmData(string regions) => $$"""new MachineLearningRegistryData(location) { RegionDetails = { {{regions + Second}} } }""";

    private static string Pulumi(string regions) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiRegistry(regions)}; // kept");

    private static string PulumiRegistry(string regions) => $$"""new Registry("mlr", new RegistryArgs { ResourceGroupName = "rg", RegionDetails = { {{regions + PulumiSecond}} } })""";
}

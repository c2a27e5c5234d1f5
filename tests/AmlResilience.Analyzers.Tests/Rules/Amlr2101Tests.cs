using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Container registry SKU below Premium.</summary>
public class Amlr2101Tests
{
    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_BelowPremium_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerRegistryData", "GetContainerRegistries", "new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}))"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_BelowPremium_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerRegistry", "Registry", """new Registry("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = {|AMLR2101:SkuName.Standard|} } })"""));

    [Theory]
    [InlineData("ContainerRegistrySkuName.Premium")]
    [InlineData("\"Premium\"")]
    [InlineData("\"premium\"")]
    [InlineData("new ContainerRegistrySkuName(\"Premium\")")]
    [InlineData("configured")]
    [InlineData("\"Premiun\"")]
    public Task Arm_PremiumOrUnknown_IsSilent(string name) => Verify.FindingsAsync(SdkProgram.Arm(
        $"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku({name})));"));

    [Theory]
    [InlineData("SkuName.Premium")]
    [InlineData("\"Premium\"")]
    [InlineData("configured")]
    [InlineData("config.Get(\"sku\") ?? \"Basic\"")]
    [InlineData("\"Premiun\"")]
    public Task Pulumi_PremiumOrUnknown_IsSilent(string name) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", $"_ = new Registry(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", Sku = new SkuArgs {{ Name = {name} }} }});"));

    // The SKU is required, so a registry without one is not judged.
    [Fact]
    public Task Pulumi_Unset_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", "_ = new Registry(\"acr\", new RegistryArgs { ResourceGroupName = \"rg\" });"));

    [Theory]
    [InlineData("{|AMLR2101:ContainerRegistrySkuName.Basic|}", "ContainerRegistrySkuName.Premium")]
    [InlineData("{|AMLR2101:\"Standard\"|}", "\"Premium\"")]
    [InlineData("new ContainerRegistrySkuName({|AMLR2101:\"Basic\"|})", "new ContainerRegistrySkuName(\"Premium\")")]
    [InlineData("{|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|}", "ContainerRegistrySkuName.Premium")]
    public Task Arm_Fix_UsesPremium(string found, string wanted) => Verify.FixAsync(
        SdkProgram.Arm($"var data = new ContainerRegistryData(location, new ContainerRegistrySku(/* before */ {found} /* after */)); // kept"),
        SdkProgram.Arm($"var data = new ContainerRegistryData(location, new ContainerRegistrySku(/* before */ {wanted} /* after */)); // kept"),
        "AMLR2101.usePremium");

    [Theory]
    [InlineData("{|AMLR2101:SkuName.Basic|}", "SkuName.Premium")]
    [InlineData("{|AMLR2101:\"Basic\"|}", "\"Premium\"")]
    [InlineData("{|AMLR2101:SkuName.Basic|}.ToString()", "SkuName.Premium.ToString()")]
    public Task Pulumi_Fix_UsesPremium(string found, string wanted) => Verify.FixAsync(
        SdkProgram.Pulumi("ContainerRegistry", $"_ = new Registry(\"acr\", new() {{ ResourceGroupName = \"rg\", Sku = new SkuArgs {{ Name = {found} }} }}); // kept"),
        SdkProgram.Pulumi("ContainerRegistry", $"_ = new Registry(\"acr\", new() {{ ResourceGroupName = \"rg\", Sku = new SkuArgs {{ Name = {wanted} }} }}); // kept"),
        "AMLR2101.usePremium");

    [Fact]
    public Task FixAll_ChangesEveryRegistry() => Verify.FixAsync(
        SdkProgram.Pulumi("ContainerRegistry", """
            _ = new Registry("a", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = {|AMLR2101:SkuName.Basic|} } });
                    _ = new Registry("b", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = {|AMLR2101:"Standard"|} } });
            """),
        SdkProgram.Pulumi("ContainerRegistry", """
            _ = new Registry("a", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = SkuName.Premium } });
                    _ = new Registry("b", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = "Premium" } });
            """));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SdkProgram.Arm("await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acrml\", new ContainerRegistryData(location, new ContainerRegistrySku({|#0:ContainerRegistrySkuName.Basic|})));"),
        "AMLR2101",
        DiagnosticSeverity.Warning,
        "Container registry 'acrml' has sku.name = Basic; use Premium, because only a Premium registry can be geo-replicated");
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>What the rules could not judge.</summary>
public class Amlr9002Tests
{
    private const string Id = "AMLR9002";

    [Fact]
    public Task Arm_IsOffByDefault() => Verify.OffAsync(Id, Arm("new ContainerRegistrySkuName(configured)", "{|AMLR9002:ContainerRegistryData|}"));

    [Theory]
    [InlineData("ContainerRegistrySkuName.Premium")]
    [InlineData("ContainerRegistrySkuName.Premium.ToString()")]
    public Task Arm_Known_IsSilent(string sku) => Verify.FindingsOfAsync(Id, Arm(sku, "ContainerRegistryData"));

    [Fact]
    public Task Pulumi_Unknown_IsReported() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", "_ = new {|AMLR9002:Registry|}(\"acr\", new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = configured } });"));

    [Fact]
    public Task IdsOfOtherResources_AreNotMissed() => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi(
        string.Empty, "_ = new Pulumi.AzureNative.ApplicationInsights.Component(\"appi\", new() { ResourceGroupName = \"rg\", Kind = \"web\", ApplicationType = \"web\", Location = \"westeurope\", WorkspaceResourceId = configured });"));

    [Fact]
    public Task Message_NamesPropertyAndReason() => Verify.OffMessageAsync(
        Arm("new ContainerRegistrySkuName(configured)", "{|#0:ContainerRegistryData|}"),
        Id,
        "Resource 'acr' was not judged by sku.name, because the value is not decided in code that can be followed");

    private static string Arm(string sku, string type) => SdkProgram.Arm(
        $"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new {type}(AzureLocation.WestEurope, new ContainerRegistrySku({sku})));");
}

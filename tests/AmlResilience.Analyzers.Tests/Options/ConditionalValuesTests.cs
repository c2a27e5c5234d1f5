using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Options;

/// <summary><c>aml_resilience.conditional_values</c>: one good alternative is enough, or all must be good.</summary>
public class ConditionalValuesTests
{
    private const string Strict = "aml_resilience.conditional_values = strict";

    [Theory]
    [InlineData("isProduction ? ContainerRegistrySkuName.Premium : {0}ContainerRegistrySkuName.Basic{1}")]
    [InlineData("isProduction ? {0}ContainerRegistrySkuName.Standard{1} : ContainerRegistrySkuName.Premium")]
    [InlineData("configured switch {{ \"a\" => {0}ContainerRegistrySkuName.Standard{1}, \"b\" => {0}ContainerRegistrySkuName.Basic{1}, _ => ContainerRegistrySkuName.Premium }}")]
    public async Task Arm_Alternatives_AreReportedWhereTheyAreWritten(string sku)
    {
        await Verify.FindingsWithAsync("aml_resilience.conditional_values = lenient", Registry(string.Format(sku, string.Empty, string.Empty)));
        await Verify.FindingsAsync(Registry(string.Format(sku, string.Empty, string.Empty)));
        await Verify.FindingsWithAsync(Strict, Registry(string.Format(sku, "{|AMLR2101:", "|}")));
    }

    [Fact]
    public Task Arm_AllBad_IsOneFindingAsEver() => Verify.FindingsWithAsync(
        Strict, Registry("{|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|}"));

    [Theory]
    [InlineData("ContainerRegistrySkuName.Premium")]
    [InlineData("isProduction ? ContainerRegistrySkuName.Premium : new ContainerRegistrySkuName(configured)")]
    [InlineData("new ContainerRegistrySkuName(configured)")]
    public Task Arm_GoodOrUnknown_IsSilent(string sku) => Verify.FindingsWithAsync(Strict, Registry(sku));

    [Fact]
    public Task Pulumi_Statements_AreAlternatives() => Verify.FindingsWithAsync(Strict, SdkProgram.Pulumi("ContainerRegistry", """
        var sku = "Premium";
                if (isProduction == false)
                {
                    sku = {|AMLR2101:"Basic"|};
                }

                _ = new Registry("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = sku } });
        """));

    [Fact]
    public Task Fix_ChangesOnlyTheAlternative() => Verify.FixWithAsync(
        Strict,
        Registry("isProduction ? ContainerRegistrySkuName.Premium : {|AMLR2101:ContainerRegistrySkuName.Basic|}"),
        Registry("isProduction ? ContainerRegistrySkuName.Premium : ContainerRegistrySkuName.Premium"));

    [Fact]
    public Task Fix_LeavesTheOtherNumber() => Verify.FixWithAsync(Strict, Pool("isProduction ? 5 : {|AMLR3003:1|}"), Pool("isProduction ? 5 : 3"));

    [Fact]
    public Task Choices_AreNotCombined() => Verify.FindingsWithAsync(Strict, SdkProgram.Arm("""
        var kind = isProduction ? StorageKind.StorageV2 : StorageKind.BlockBlobStorage;
                var sku = isProduction ? StorageSkuName.StandardZrs : StorageSkuName.PremiumZrs;
                await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stdata", new StorageAccountCreateOrUpdateContent(new StorageSku(sku), kind, location));
        """));

    private static string Registry(string sku) => SdkProgram.Arm(
        $"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku({sku})));");

    private static string Pool(string count) => SdkProgram.Pulumi(
        "ContainerService",
        $"_ = new AgentPool(\"system\", new AgentPoolArgs {{ ResourceGroupName = \"rg\", ResourceName = \"aks\", Mode = AgentPoolMode.System, VmSize = \"Standard_D4s_v5\", AvailabilityZones = {{ \"1\", \"2\", \"3\" }}, Count = {count} }});");
}

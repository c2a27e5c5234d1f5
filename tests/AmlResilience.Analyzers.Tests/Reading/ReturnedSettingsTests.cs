using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Settings that a method builds and returns are what its callers make of them.</summary>
public class ReturnedSettingsTests
{
    private const string Submit = "await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", Build(location));";

    [Theory]
    [InlineData("static", "private")]
    [InlineData("static", "internal")]
    public Task Unset_IsReported_WhenAllCallersAreKnown(string modifier, string access) => Verify.FindingsAsync(SdkProgram.Arm(
        Submit,
        $"{access} {modifier} ContainerServiceManagedClusterData Build(AzureLocation location) => new {{|AMLR3002:ContainerServiceManagedClusterData|}}(location);"));

    [Fact]
    public Task Unset_IsSilent_WhenOthersMayCall() => Verify.FindingsAsync(SdkProgram.Arm(
        Submit, "public static ContainerServiceManagedClusterData Build(AzureLocation location) => new ContainerServiceManagedClusterData(location);"));

    // Each caller has a cluster of its own.
    [Theory]
    [InlineData("var other = Build(location); Raise(other);")]
    [InlineData("var other = Build(location); other.Sku = new ManagedClusterSku { Tier = ManagedClusterSkuTier.Standard };")]
    public Task Unset_IsReported_ForTheCallerThatLeavesItOut(string statements) => Verify.FindingsAsync(SdkProgram.Arm(
        Submit + statements,
        """
        static ContainerServiceManagedClusterData Build(AzureLocation location) => new {|AMLR3002:ContainerServiceManagedClusterData|}(location);

            static void Raise(ContainerServiceManagedClusterData data) => data.Sku = new ManagedClusterSku { Tier = ManagedClusterSkuTier.Standard };
        """));

    [Theory]
    [InlineData("Raise(data);")]
    [InlineData("data.Sku = new ManagedClusterSku { Tier = ManagedClusterSkuTier.Standard };")]
    public Task Unset_IsSilent_WhenTheCallerSetsIt(string statement) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = Build(location); {statement} await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"a\", data);",
        """
        static ContainerServiceManagedClusterData Build(AzureLocation location) => new ContainerServiceManagedClusterData(location);

            static void Raise(ContainerServiceManagedClusterData data) => data.Sku = new ManagedClusterSku { Tier = ManagedClusterSkuTier.Standard };
        """));

    [Fact]
    public Task Unset_IsSilent_WhenNobodyCalls() => Verify.FindingsAsync(SdkProgram.Arm(
        string.Empty,
        "static ContainerServiceManagedClusterData Build(AzureLocation location) => new ContainerServiceManagedClusterData(location);"));

    [Fact]
    public Task LocalFunction_AndWritesInBothPlaces_AreFollowed() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        var data = Build();
                data.Sku.Name = ContainerRegistrySkuName.Premium;
                await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "a", data);

                ContainerRegistryData Build()
                {
                    var built = new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium));
                    built.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Basic);
                    return built;
                }
        """));

    [Fact]
    public Task AsyncMethod_IsFollowed() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        var data = await BuildAsync(location);
                await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks", data);
        """,
        """
        static async Task<ContainerServiceManagedClusterData> BuildAsync(AzureLocation location)
            {
                await Task.Yield();
                return new {|AMLR3002:ContainerServiceManagedClusterData|}(location) { DnsPrefix = "aks" };
            }
        """));

    [Theory]
    [InlineData("Build(location, {|AMLR2101:ContainerRegistrySkuName.Basic|})", "")]
    [InlineData("Build(location, {|AMLR2101:ContainerRegistrySkuName.Basic|})", "var other = Build(location, {|AMLR2101:ContainerRegistrySkuName.Standard|});")]
    [InlineData("Build(location, {|AMLR2101:ContainerRegistrySkuName.Basic|})", "var other = Build(location, ContainerRegistrySkuName.Premium);")]
    [InlineData("Build(location, configured)", "")]
    public Task Arguments_AreFollowed(string call, string statements) => Verify.FindingsAsync(SdkProgram.Arm(
        $"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"a\", {call}); {statements}",
        "static ContainerRegistryData Build(AzureLocation location, ContainerRegistrySkuName sku) => new(location, new ContainerRegistrySku(sku));"));

    [Fact]
    public Task Update_OfAnExistingResource_IsNotJudgedOnWhatItLeavesOut() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        ContainerServiceAgentPoolResource pool = null!;
                await pool.UpdateAsync(WaitUntil.Completed, new ContainerServiceAgentPoolData { VmSize = "Standard_D4s_v5", Mode = AgentPoolMode.System });
                var data = new ContainerServiceAgentPoolData { VmSize = "Standard_D4s_v5", Mode = AgentPoolMode.System, Count = 1 };
                await pool.UpdateAsync(WaitUntil.Completed, data);
        """));
}

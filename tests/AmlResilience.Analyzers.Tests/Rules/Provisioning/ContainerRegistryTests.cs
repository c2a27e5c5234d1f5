using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Container registries of Azure.Provisioning.</summary>
public class ContainerRegistryTests
{
    private const string Services = "ContainerRegistry";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task BelowPremium_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(place, Services, "ContainerRegistryService", Registry("{|AMLR2101:ContainerRegistrySkuName.Basic|}")));

    [Theory]
    [InlineData("{|AMLR2101:ContainerRegistrySkuName.Standard|}")]
    [InlineData("new BicepValue<ContainerRegistrySkuName>({|AMLR2101:ContainerRegistrySkuName.Basic|})")]
    [InlineData("{|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|}")]
    public Task BelowPremium_OfEveryKind_IsReported(string sku) => Verify.FindingsAsync(Add(Registry(sku)));

    [Theory]
    [InlineData("ContainerRegistrySkuName.Premium")]
    [InlineData("parameter")]
    [InlineData("isProduction ? ContainerRegistrySkuName.Premium : ContainerRegistrySkuName.Basic")]
    [InlineData("Enum.Parse<ContainerRegistrySkuName>(configured)")]
    public Task PremiumOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(Add(Registry(sku)));

    [Fact]
    public Task Unset_IsSilent() => Verify.FindingsAsync(Add("new ContainerRegistryService(\"acr\")"));

    [Fact]
    public Task Existing_IsSilent() => Verify.FindingsAsync(Add("ContainerRegistryService.FromExisting(\"acr\")"));

    [Theory]
    [InlineData("")]
    public Task PremiumWithoutReplica_IsReported(string statement) => Verify.FindingsAsync(Replicated("{|AMLR2102:ContainerRegistryService|}", statement));

    [Theory]
    [InlineData("infra.Add(new ContainerRegistryReplication(\"r\") { Parent = registry, Location = AzureLocation.NorthEurope });")]
    [InlineData("infra.Add(new ContainerRegistryReplication(\"r\") { Parent = registry, Location = parameter });")]
    [InlineData("ContainerRegistryReplication replica = new(\"r\") { Location = AzureLocation.NorthEurope }; replica.Parent = registry;")]
    public Task ReplicaElsewhere_IsSilent(string statement) => Verify.FindingsOfAsync("AMLR2102", Replicated("ContainerRegistryService", statement));

    [Theory]
    [InlineData("infra.Add(new ContainerRegistryReplication(\"r\") { Parent = registry, Location = AzureLocation.WestEurope });")]
    [InlineData("var other = new ContainerRegistryService(\"other\") { Sku = new ContainerRegistrySku { Name = {|AMLR2101:ContainerRegistrySkuName.Basic|} } }; infra.Add(new ContainerRegistryReplication(\"r\") { Parent = other, Location = AzureLocation.NorthEurope });")]
    public Task ReplicaAtHomeOrOfAnother_IsReported(string statement) => Verify.FindingsAsync(Replicated("{|AMLR2102:ContainerRegistryService|}", statement));

    [Fact]
    public Task ReplicaOfExistingRegistry_IsSilent() => Verify.FindingsOfAsync(
        "AMLR2102", Replicated("ContainerRegistryService", "infra.Add(new ContainerRegistryReplication(\"r\") { Parent = ContainerRegistryService.FromExisting(\"acr\"), Location = AzureLocation.NorthEurope });"));

    [Fact]
    public Task EndpointOff_IsReported() => Verify.FindingsAsync(Add("new ContainerRegistryReplication(\"r\") { IsRegionEndpointEnabled = {|AMLR2103:false|} }"));

    [Fact]
    public Task ZonesDisabled_IsReported() => Verify.FindingsAsync(Add(Registry("ContainerRegistrySkuName.Premium", ", ZoneRedundancy = {|AMLR2104:ContainerRegistryZoneRedundancy.Disabled|}")));

    [Theory]
    [InlineData("{|AMLR2101:ContainerRegistrySkuName.Basic|}", "ContainerRegistrySkuName.Premium")]
    [InlineData("{|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|}", "ContainerRegistrySkuName.Premium")]
    public Task Fix_UsesPremium(string found, string wanted) => Verify.FixAsync(Add(Registry(found)), Add(Registry(wanted)));

    [Fact]
    public Task Fix_RemovesEndpoint() => Verify.FixAsync(
        Add("new ContainerRegistryReplication(\"r\") { IsRegionEndpointEnabled = {|AMLR2103:false|}, Location = parameter }"), Add("new ContainerRegistryReplication(\"r\") { Location = parameter }"));

    private static string Registry(string sku, string members = "") => $"new ContainerRegistryService(\"acr\") {{ Sku = new ContainerRegistrySku {{ Name = {sku} }}{members} }}";

    private static string Replicated(string type, string statement) => ProvisioningProgram.Create(Services, $$"""
        var registry = new {{type}}("acr") { Location = AzureLocation.WestEurope, Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium } };
                infra.Add(registry);
                {{statement}}
        """);

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Premium registries without a replica elsewhere.</summary>
public class Amlr2102Tests
{
    private const string Id = "AMLR2102";
    private const string Marked = "{|AMLR2102:ContainerRegistryData|}";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_WithoutReplica_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerRegistryData", "GetContainerRegistries", $"new {Marked}(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium))"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_WithoutReplica_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerRegistry", "Registry", "new {|AMLR2102:Registry|}(\"acr\", new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = \"Premium\" } })"));

    [Theory]
    [InlineData("AzureLocation.NorthEurope")]
    [InlineData("location")]
    [InlineData("new AzureLocation(configured)")]
    public Task Arm_ReplicaElsewhereOrUnknown_IsSilent(string region) => Verify.FindingsOfAsync(Id, Arm("ContainerRegistryData", "registry", region));

    [Theory]
    [InlineData("AzureLocation.WestEurope")]
    [InlineData("\"West Europe\"")]
    public Task Arm_ReplicaInHomeRegion_IsReported(string region) => Verify.FindingsAsync(Arm(Marked, "registry", region));

    [Theory]
    [InlineData("class North : Replication { public North(Input<string> registry) : base(\"north\", new ReplicationArgs { ResourceGroupName = \"rg\", RegistryName = registry, Location = \"northeurope\" }) { } }")]
    [InlineData("class North(Input<string> registry) : Replication(\"north\", new ReplicationArgs { ResourceGroupName = \"rg\", RegistryName = registry, Location = \"northeurope\" });")]
    public Task Pulumi_ReplicaOfADerivedClass_IsSilent(string type) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", "var acr = new Registry(\"acr\", new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = \"Premium\" } }); _ = new North(acr.Name);", type));

    [Fact]
    public Task Arm_ReplicaOfAnotherRegistry_IsReported() => Verify.FindingsAsync(Arm(Marked, "other", "AzureLocation.NorthEurope"));

    [Fact]
    public Task Arm_ReplicaOfUnknownRegistry_IsSilent() => Verify.FindingsOfAsync(
        Id, Arm("ContainerRegistryData", "group.GetContainerRegistry(configured).Value", "AzureLocation.NorthEurope"));

    [Fact]
    public Task Arm_ReplicaInAnotherFile_IsSilent() => Verify.FindingsOfAsync(
        Id,
        SdkProgram.Arm("await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)));"),
        ReplicaProgram.Arm(string.Empty).Replace("class Program", "class Replicas"));

    [Theory]
    [InlineData("ContainerRegistrySkuName.Basic")]
    [InlineData("ContainerRegistrySkuName.Standard")]
    public Task Arm_BelowPremium_IsOnlyAmlr2101(string sku) => Verify.FindingsOfAsync(
        Id, SdkProgram.Arm($"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku({{|AMLR2101:{sku}|}})));"));

    [Theory]
    [InlineData("configured")]
    [InlineData("isProduction ? \"Premium\" : \"Basic\"")]
    public Task Pulumi_UnknownSku_IsSilent(string sku) => Verify.FindingsOfAsync(
        Id, SdkProgram.Pulumi("ContainerRegistry", $"_ = new Registry(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", Sku = new SkuArgs {{ Name = {sku} }} }});"));

    [Theory]
    [InlineData("registry.Name", "\"northeurope\"")]
    [InlineData("configured", "\"northeurope\"")]
    [InlineData("registry.Name", "configured")]
    public Task Pulumi_ReplicaElsewhereOrUnknown_IsSilent(string registry, string region) => Verify.FindingsOfAsync(Id, Pulumi("Registry", registry, region));

    [Theory]
    [InlineData("registry.Name", "\"westeurope\"")]
    [InlineData("other.Name", "\"northeurope\"")]
    public Task Pulumi_ReplicaInHomeRegionOrOfAnotherRegistry_IsReported(string registry, string region) => Verify.FindingsAsync(Pulumi("{|AMLR2102:Registry|}", registry, region));

    [Fact]
    public Task Message_NamesRegistry() => Verify.MessageAsync(
        SdkProgram.Arm("await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new {|#0:ContainerRegistryData|}(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)));"),
        Id,
        DiagnosticSeverity.Info,
        "Container registry 'acr' has no replica; use a replication to another region, because an outage of its region leaves every workspace without images");

    [Fact]
    public Task MessageOfReplicaInHomeRegion_SaysWhatIsThere() => Verify.MessageAsync(
        Arm("{|#0:ContainerRegistryData|}", "registry", "AzureLocation.WestEurope"),
        Id,
        DiagnosticSeverity.Info,
        "Container registry 'acr' has no replica outside its own region; use a replication to another region, because an outage of its region leaves every workspace without images");

    private static string Arm(string type, string registry, string region) => SdkProgram.Arm($$"""
        var premium = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);
                var registry = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new {{type}}(AzureLocation.WestEurope, premium))).Value;
                var other = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr2", new ContainerRegistryData(location, new ContainerRegistrySku(new ContainerRegistrySkuName(configured))))).Value;
                await {{registry}}.GetContainerRegistryReplications().CreateOrUpdateAsync(WaitUntil.Completed, "replica", new ContainerRegistryReplicationData({{region}}));
        """);

    private static string Pulumi(string type, string registry, string region) => SdkProgram.Pulumi("ContainerRegistry", $$"""
        var registry = new {{type}}("acr", new RegistryArgs { ResourceGroupName = "rg", Location = "westeurope", Sku = new SkuArgs { Name = "Premium" } });
                var other = new Registry("acr2", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = configured } });
                _ = new Replication("replica", new ReplicationArgs { ResourceGroupName = "rg", RegistryName = {{registry}}, Location = {{region}} });
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Container registries of Pulumi's classic provider, which hold their replicas.</summary>
public class ClassicRegistryTests
{
    private const string Geo = "new RegistryGeoreplicationArgs { Location = \"northeurope\", RegionalEndpointEnabled = true }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task BelowPremium_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "ContainerService", "Registry", Registry("Sku = {|AMLR2101:\"Basic\"|}")));

    [Theory]
    [InlineData("Sku = \"Premium\"")]
    [InlineData("Sku = configured")]
    [InlineData("AdminEnabled = true")]
    [InlineData("Sku = isProduction ? \"Premium\" : \"Basic\"")]
    public Task PremiumUnsetOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Program(members));

    [Theory]
    [InlineData("Sku = {|AMLR2101:\"Standard\"|}", "Sku = \"Premium\"")]
    [InlineData("Sku = \"Premium\", ZoneRedundancyEnabled = {|AMLR2104:false|}", "Sku = \"Premium\"")]
    [InlineData("ZoneRedundancyEnabled = {|AMLR2104:false|}, Sku = \"Premium\"", "Sku = \"Premium\"")]
    public Task Fix_ChangesTheRegistry(string members, string wanted) => Verify.FixAsync(Program(members), Program(wanted));

    [Theory]
    [InlineData("Sku = \"Premium\", ZoneRedundancyEnabled = true")]
    [InlineData("Sku = \"Premium\", ZoneRedundancyEnabled = isProduction")]
    [InlineData("Sku = \"Premium\"")]
    public Task ZoneRedundant_IsSilent(string members) => Verify.FindingsOfAsync("AMLR2104", Program(members));

    [Theory]
    [InlineData("Sku = \"Premium\"")]
    [InlineData("Sku = \"Premium\", Georeplications = new RegistryGeoreplicationArgs[0]")]
    [InlineData("Sku = \"Premium\", Location = \"westeurope\", Georeplications = { new RegistryGeoreplicationArgs { Location = \"West Europe\", RegionalEndpointEnabled = true } }")]
    public Task NotReplicated_IsReported(string members) => Verify.FindingsOfAsync(
        "AMLR2102", SdkProgram.Classic("ContainerService", $"_ = new {{|AMLR2102:Registry|}}(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", {members} }});"));

    [Theory]
    [InlineData("Georeplications = { " + Geo + " }")]
    [InlineData("Georeplications = new[] { " + Geo + " }")]
    [InlineData("Georeplications = " + Geo)]
    [InlineData("Georeplications = isProduction ? new[] { " + Geo + " } : new RegistryGeoreplicationArgs[0]")]
    [InlineData("Georeplications = Replicas")]
    [InlineData("Georeplications = new[] { Replica }")]
    [InlineData("Georeplications = { Replica }")]
    public Task ReplicatedOrUnknown_IsSilent(string members) => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic(
        "ContainerService",
        $"_ = new Registry(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", Sku = \"Premium\", {members} }});",
        "public InputList<RegistryGeoreplicationArgs> Replicas { get; set; } = null!; public RegistryGeoreplicationArgs Replica { get; set; } = null!;"));

    [Fact]
    public Task ReplicasBelongToTheirRegistry() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        _ = new Registry("one", new RegistryArgs { ResourceGroupName = "rg", Sku = "Premium", Georeplications = { {{Geo}} } });
        _ = new {|AMLR2102:Registry|}("two", new RegistryArgs { ResourceGroupName = "rg", Sku = "Premium" });
        """));

    [Fact]
    public Task ReplicaThatIsAddedLater_Counts() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        var args = new RegistryArgs { ResourceGroupName = "rg", Sku = "Premium" };
        if (isProduction)
        {
            args.Georeplications.Add({{Geo}});
        }

        _ = new Registry("acr", args);
        """));

    [Theory]
    [InlineData("new RegistryGeoreplicationArgs { Location = \"northeurope\", RegionalEndpointEnabled = {|AMLR2103:false|} }")]
    [InlineData("new {|AMLR2103:RegistryGeoreplicationArgs|} { Location = \"northeurope\" }")]
    public Task EndpointOff_IsReportedWithoutFix(string replica) => Verify.NoFixAsync(Program($"Sku = \"Premium\", Georeplications = {{ {replica} }}"));

    [Theory]
    [InlineData("RegionalEndpointEnabled = true")]
    [InlineData("RegionalEndpointEnabled = isProduction")]
    public Task EndpointOnOrUnknown_IsSilent(string members) =>
        Verify.FindingsAsync(Program($"Sku = \"Premium\", Georeplications = {{ new RegistryGeoreplicationArgs {{ Location = \"northeurope\", {members} }} }}"));

    [Fact]
    public Task EndpointOfReplicas_IsToldApartByRegion() => Verify.MessageAsync(
        Program($"Sku = \"Premium\", Georeplications = {{ {Geo}, new RegistryGeoreplicationArgs {{ Location = \"westus2\", RegionalEndpointEnabled = {{|#0:false|}} }} }}"),
        "AMLR2103",
        Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        "Container registry replica 'westus2' has properties.regionEndpointEnabled = false; use true, because a replica without its endpoint receives the images but serves no request");

    [Fact]
    public Task ZonesOfReplica_AreFixed() => Verify.FixAsync(
        Program("Sku = \"Premium\", Georeplications = { new RegistryGeoreplicationArgs { Location = \"northeurope\", ZoneRedundancyEnabled = {|AMLR2104:false|}, RegionalEndpointEnabled = true } }"),
        Program("Sku = \"Premium\", Georeplications = { new RegistryGeoreplicationArgs { Location = \"northeurope\", RegionalEndpointEnabled = true } }"));

    [Fact]
    public Task ReplicaOfASharedMethod_IsReportedOnce() => Verify.FindingsAsync(SdkProgram.Classic(
        "ContainerService",
        "Create(\"one\"); Create(\"two\");",
        "static Registry Create(string name) => new Registry(name, new RegistryArgs { ResourceGroupName = \"rg\", Sku = \"Premium\", Georeplications = { new RegistryGeoreplicationArgs { Location = \"northeurope\", RegionalEndpointEnabled = {|AMLR2103:false|} } } });"));

    private static string Registry(string members) => $"new Registry(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", {members} }})";

    private static string Program(string members) => SdkProgram.Classic("ContainerService", $"_ = {Registry(members)};");
}

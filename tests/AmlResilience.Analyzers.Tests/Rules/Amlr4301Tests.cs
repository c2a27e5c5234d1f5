using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Cosmos DB accounts with too few regions.</summary>
public class Amlr4301Tests
{
    private const string ArmOne = "new CosmosDBAccountLocation { LocationName = {|AMLR4301:\"westeurope\"|}, IsZoneRedundant = true }";
    private const string PulumiOne = "new LocationArgs { LocationName = {|AMLR4301:\"westeurope\"|}, FailoverPriority = 0, IsZoneRedundant = true }";
    private const string ArmStrong = ", ConsistencyPolicy = new ConsistencyPolicy({|AMLR4301:DefaultConsistencyLevel.Strong|})";
    private const string PulumiStrong = ", ConsistencyPolicy = new ConsistencyPolicyArgs { DefaultConsistencyLevel = {|AMLR4301:DefaultConsistencyLevel.Strong|} }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_OneRegion_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "CosmosDBAccountCreateOrUpdateContent", "GetCosmosDBAccounts", CosmosProgram.ArmContent(ArmOne)));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_OneRegion_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "CosmosDB", "DatabaseAccount", CosmosProgram.PulumiResource(PulumiOne)));

    [Fact]
    public Task SeveralRegions_AreSilent() => Verify.FindingsAsync(CosmosProgram.Arm(), CosmosProgram.Pulumi());

    [Fact]
    public Task NamespaceOfEarlierVersions_IsReported() => Verify.FindingsAsync(CosmosProgram.Pulumi(PulumiOne).Replace("CosmosDB", "DocumentDB"));

    // Which region it is does not matter, that it is the only one does.
    [Fact]
    public Task UnknownRegion_IsReportedAtTheAccount() => Verify.FindingsAsync(
        CosmosProgram.Arm("new CosmosDBAccountLocation { LocationName = location, IsZoneRedundant = true }", type: "{|AMLR4301:CosmosDBAccountCreateOrUpdateContent|}"),
        CosmosProgram.Pulumi("new LocationArgs { LocationName = configured, IsZoneRedundant = true }", type: "{|AMLR4301:DatabaseAccount|}"));

    [Theory]
    [InlineData("new List<CosmosDBAccountLocation> { " + ArmOne + " }", "")]
    [InlineData("[" + ArmOne + "]", "")]
    [InlineData("new List<CosmosDBAccountLocation> { new CosmosDBAccountLocation { LocationName = \"westeurope\", IsZoneRedundant = true } }", "content.Locations.Add(new CosmosDBAccountLocation { LocationName = configured });")]
    [InlineData("Array.Empty<CosmosDBAccountLocation>()", "")]
    [InlineData("GetLocations(location)", "")]
    [InlineData("locations", "foreach (var name in new[] { configured, \"northeurope\" }) locations.Add(new CosmosDBAccountLocation { LocationName = name });")]
    public Task Arm_FormsOfList(string list, string statement) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var locations = new List<CosmosDBAccountLocation>();
                {{(list == "locations" ? statement : string.Empty)}}
                var content = new CosmosDBAccountCreateOrUpdateContent(location, {{list}}) { {{CosmosProgram.ArmMembers}} };
                {{(list == "locations" ? string.Empty : statement)}}
                await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos", content);
        """,
        "static IEnumerable<CosmosDBAccountLocation> GetLocations(AzureLocation location) => throw new InvalidOperationException();"));

    // The initialiser adds to what the constructor got.
    [Fact]
    public Task Arm_ListOfConstructorAndInitializer_IsSilent() => Verify.FindingsAsync(CosmosProgram.Arm(
        "new CosmosDBAccountLocation { LocationName = \"westeurope\", IsZoneRedundant = true }",
        CosmosProgram.ArmMembers + ", Locations = { new CosmosDBAccountLocation { LocationName = \"northeurope\" } }"));

    [Theory]
    [InlineData("Locations = { }")]
    [InlineData("Locations = new InputList<LocationArgs>()")]
    [InlineData("Locations = config.RequireObject<LocationArgs[]>(\"locations\")")]
    [InlineData("Locations = new[] { " + PulumiOne + " }")]
    [InlineData("Locations = " + PulumiOne)]
    [InlineData("")]
    public Task Pulumi_FormsOfList(string locations) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "CosmosDB", $"_ = new DatabaseAccount(\"cosmos\", new DatabaseAccountArgs {{ ResourceGroupName = \"rg\", {CosmosProgram.PulumiMembers}, {locations} }});"));

    [Theory]
    [InlineData(", Capabilities = { new CosmosDBAccountCapability { Name = \"EnableServerless\" } }", ", Capabilities = { new CapabilityArgs { Name = \"EnableServerless\" } }")]
    [InlineData(", Capabilities = { new CosmosDBAccountCapability { Name = configured } }", ", Capabilities = { new CapabilityArgs { Name = configured } }")]
    [InlineData(", Capabilities = { new CosmosDBAccountCapability { Name = \"EnableGremlin\" }, new CosmosDBAccountCapability { Name = \"EnableServerless\" } }", ", Capabilities = { new CapabilityArgs { Name = \"EnableGremlin\" }, new CapabilityArgs { Name = \"EnableServerless\" } }")]
    [InlineData(", CreateMode = CosmosDBAccountCreateMode.Restore", ", CreateMode = CreateMode.Restore")]
    [InlineData(", CreateMode = configured", ", CreateMode = configured")]
    public Task ServerlessOrRestored_IsSilent(string arm, string pulumi) => Verify.FindingsAsync(
        CosmosProgram.Arm("new CosmosDBAccountLocation { LocationName = \"westeurope\", IsZoneRedundant = true }", CosmosProgram.ArmMembers + arm),
        CosmosProgram.Pulumi("new LocationArgs { LocationName = \"westeurope\", IsZoneRedundant = true }", CosmosProgram.PulumiMembers + pulumi));

    [Fact]
    public Task OtherCapability_IsReported() => Verify.FindingsAsync(
        CosmosProgram.Arm(ArmOne, CosmosProgram.ArmMembers + ", Capabilities = { new CosmosDBAccountCapability { Name = \"EnableGremlin\" } }"),
        CosmosProgram.Pulumi(PulumiOne, CosmosProgram.PulumiMembers + ", Capabilities = { new CapabilityArgs { Name = \"EnableGremlin\" } }"));

    [Fact]
    public Task StrongConsistencyOverTwoRegions_IsReported() => Verify.FindingsAsync(
        CosmosProgram.Arm(members: CosmosProgram.ArmMembers + ArmStrong), CosmosProgram.Pulumi(members: CosmosProgram.PulumiMembers + PulumiStrong));

    [Theory]
    [InlineData("DefaultConsistencyLevel.Session", "")]
    [InlineData("isProduction ? DefaultConsistencyLevel.Strong : DefaultConsistencyLevel.Session", "")]
    [InlineData("DefaultConsistencyLevel.Strong", ", new CosmosDBAccountLocation { LocationName = configured, FailoverPriority = 2 }")]
    public Task OtherConsistencyOrThirdRegion_IsSilent(string level, string third) => Verify.FindingsAsync(
        CosmosProgram.Arm(CosmosProgram.ArmLocations + third, CosmosProgram.ArmMembers + $", ConsistencyPolicy = new ConsistencyPolicy({level})"));

    // The second region may not be there, so it is not known that there are two.
    [Fact]
    public Task StrongConsistencyOverARegionThatMayBeMissing_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var content = {{CosmosProgram.ArmContent("new CosmosDBAccountLocation { LocationName = \"westeurope\", FailoverPriority = 0, IsZoneRedundant = true }", CosmosProgram.ArmMembers + ", ConsistencyPolicy = new ConsistencyPolicy(DefaultConsistencyLevel.Strong)")}};
                if (isProduction) content.Locations.Add(new CosmosDBAccountLocation { LocationName = "northeurope", FailoverPriority = 1 });
                await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos", content);
        """));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(CosmosProgram.Arm(ArmOne));

    [Theory]
    [InlineData("", DiagnosticSeverity.Info, "Cosmos DB account 'cosmos' has")]
    [InlineData(CosmosProgram.ArmWorkspace, DiagnosticSeverity.Warning, "Cosmos DB account 'cosmos' holds the metadata of an Azure Machine Learning workspace and has")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string after, DiagnosticSeverity severity, string start) => Verify.MessageAsync(
        CosmosProgram.Arm(ArmOne.Replace("AMLR4301", "#0"), after: after),
        "AMLR4301",
        severity,
        start + " properties.locations[0].locationName = westeurope; add a second region, because an outage of the only region makes the account unavailable");

    [Theory]
    [InlineData("", DiagnosticSeverity.Info, "Cosmos DB account 'cosmos' has")]
    [InlineData(CosmosProgram.PulumiWorkspace, DiagnosticSeverity.Warning, "Cosmos DB account 'cosmos' holds the metadata of an Azure Machine Learning workspace and has")]
    public Task MessageOfStrongConsistency_NamesResourcePropertyFoundAndWanted(string after, DiagnosticSeverity severity, string start) => Verify.MessageAsync(
        CosmosProgram.Pulumi(members: CosmosProgram.PulumiMembers + PulumiStrong.Replace("AMLR4301", "#0"), after: after),
        "AMLR4301",
        severity,
        start + " two regions in properties.locations with Strong consistency; add a third region, because strong consistency over two regions stops writes while one of them has an outage");
}

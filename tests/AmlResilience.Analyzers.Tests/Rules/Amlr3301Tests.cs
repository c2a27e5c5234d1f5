using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>HDInsight clusters without a zone.</summary>
public class Amlr3301Tests
{
    private const string ArmType = "HDInsightClusterCreateOrUpdateContent";
    private const string ArmFound = "{|AMLR3301:HDInsightClusterCreateOrUpdateContent|}";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetHDInsightClusters", $"new {ArmFound} {{ Location = location, Properties = new HDInsightClusterCreateOrUpdateProperties {{ ClusterVersion = \"5.1\" }} }}"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "HDInsight", "Cluster", PulumiCluster("Properties = new ClusterCreatePropertiesArgs { ClusterVersion = \"5.1\" }", "{|AMLR3301:Cluster|}")));

    [Theory]
    [InlineData("Zones = {|AMLR3301:{ }|}")]
    [InlineData("Zones = { \"1\" }")]
    [InlineData("Zones = { configured }")]
    public Task Arm_Zones(string zones) => Verify.FindingsAsync(Arm(zones));

    [Theory]
    [InlineData("Zones = {|AMLR3301:{ }|}")]
    [InlineData("Zones = {|AMLR3301:null|}!")]
    [InlineData("Zones = { \"1\" }")]
    [InlineData("Zones = new[] { \"1\" }")]
    [InlineData("Zones = configured")]
    public Task Pulumi_Zones(string zones) => Verify.FindingsAsync(SdkProgram.Pulumi("HDInsight", $"_ = {PulumiCluster(zones)};"));

    // Regions without zones, and regions with zones that HDInsight does not use.
    [Theory]
    [InlineData("AzureLocation.WestUS", ArmType)]
    [InlineData("AzureLocation.ItalyNorth", ArmType)]
    [InlineData("\"Sweden Central\"", ArmType)]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.WestUS", ArmType)]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.NorthEurope", ArmFound)]
    [InlineData("AzureLocation.WestEurope", ArmFound)]
    [InlineData("\"East US 2\"", ArmFound)]
    [InlineData("configured", ArmFound)]
    [InlineData("null", ArmFound)]
    public Task Arm_Regions(string region, string type) => Verify.FindingsAsync(SdkProgram.Arm($"var content = new {type} {{ Location = {region} }};"));

    // What the options say of a region goes before what is known of it.
    [Theory]
    [InlineData("zonal_regions", "AzureLocation.WestUS", ArmFound)]
    [InlineData("non_zonal_regions", "AzureLocation.WestEurope", ArmType)]
    public Task Arm_RegionsOfTheOptions(string option, string region, string type) => Verify.FindingsWithAsync(
        $"aml_resilience.{option} = westus, westeurope", SdkProgram.Arm($"var content = new {type} {{ Location = {region} }};"));

    [Theory]
    [InlineData("\"westus\"", "Cluster")]
    [InlineData("\"swedencentral\"", "Cluster")]
    [InlineData("\"westeurope\"", "{|AMLR3301:Cluster|}")]
    [InlineData("configured", "{|AMLR3301:Cluster|}")]
    public Task Pulumi_Regions(string region, string type) => Verify.FindingsAsync(SdkProgram.Pulumi("HDInsight", $"_ = {PulumiCluster("Location = " + region, type)};"));

    [Theory]
    [InlineData("content.Zones.Add(\"1\");", ArmType)]
    [InlineData("if (isProduction) content.Zones.Add(\"1\");", ArmType)]
    [InlineData("content.Tags.Add(\"team\", \"ml\");", ArmFound)]
    public Task Arm_LaterWrites(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var content = new {type}(); {statement} await group.GetHDInsightClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"spark\", content);"));

    [Fact]
    public async Task HasNoFix()
    {
        await Verify.NoFixAsync(Arm("Location = location", ArmFound));
        await Verify.NoFixAsync(SdkProgram.Pulumi("HDInsight", $"_ = {PulumiCluster("Tags = { }", "{|AMLR3301:Cluster|}")};"));
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm("Location = location", "{|#0:HDInsightClusterCreateOrUpdateContent|}"),
        "AMLR3301",
        DiagnosticSeverity.Info,
        "HDInsight cluster 'spark' has no zones; choose one zone and run a second cluster in another zone or region, because a cluster without a zone can go down with any of them");

    private static string Arm(string members, string type = ArmType) => SdkProgram.Arm(
        $"await group.GetHDInsightClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"spark\", new {type} {{ {members} }});");

    private static string PulumiCluster(string members, string type = "Cluster") => $"new {type}(\"spark\", new ClusterArgs {{ ResourceGroupName = \"rg\", {members} }})";
}

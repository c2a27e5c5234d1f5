using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Databricks, Container Instances and HDInsight of Pulumi's classic provider.</summary>
public class ClassicComputeServiceTests
{
    private const string Zonal = "CustomParameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = \"Standard_ZRS\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Databricks_BelowPremium_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "DataBricks", "Workspace", Databricks("Sku = {|AMLR3202:\"standard\"|}, " + Zonal)));

    [Theory]
    [InlineData("Workspace", "Sku = \"premium\", CustomParameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = {|AMLR3201:\"Standard_LRS\"|} }")]
    [InlineData("Workspace", "Sku = \"premium\", CustomParameters = new {|AMLR3201:WorkspaceCustomParametersArgs|} { NoPublicIp = true }")]
    [InlineData("{|AMLR3201:Workspace|}", "Sku = \"premium\"")]
    public Task Databricks_RootStorage_IsReported(string type, string members) => Verify.FindingsAsync(Program(members, type));

    [Theory]
    [InlineData("Sku = \"premium\", " + Zonal)]
    [InlineData("Sku = configured, CustomParameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = configured }")]
    public Task Databricks_ComplyingOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Program(members));

    [Theory]
    [InlineData("Workspace", "Sku = {|AMLR3202:\"trial\"|}, " + Zonal, "Sku = \"premium\", " + Zonal)]
    [InlineData("Workspace", "CustomParameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = {|AMLR3201:\"Standard_GRS\"|} }", Zonal)]
    [InlineData("Workspace", "CustomParameters = new {|AMLR3201:WorkspaceCustomParametersArgs|} { NoPublicIp = true }", "CustomParameters = new WorkspaceCustomParametersArgs { NoPublicIp = true, StorageAccountSkuName = \"Standard_ZRS\" }")]
    [InlineData("{|AMLR3201:Workspace|}", "Sku = \"premium\"", "Sku = \"premium\", " + Zonal)]
    public Task Databricks_IsFixed(string type, string members, string wanted) => Verify.FixAsync(Program(members, type), Program(wanted));

    [Theory]
    [MemberData(nameof(Places))]
    public Task ContainerGroup_WithoutZone_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "ContainerService", "Group", Group("OsType = \"Linux\"", "{|AMLR3101:Group|}")));

    [Theory]
    [InlineData("Zones = { \"1\" }")]
    [InlineData("Zones = Unknown")]
    [InlineData("Sku = \"Dedicated\"")]
    [InlineData("Location = \"westus\"")]
    public Task ContainerGroup_ComplyingOrUnable_IsSilent(string members) =>
        Verify.FindingsAsync(SdkProgram.Classic("ContainerService", $"_ = {Group(members)};", "public InputList<string> Unknown { get; set; } = null!;"));

    [Fact]
    public Task ContainerGroup_OfSpot_IsFixed() => Verify.FixAsync(
        SdkProgram.Classic("ContainerService", $"_ = {Group("Zones = { \"1\" }, Priority = {|AMLR3103:\"Spot\"|}")};"),
        SdkProgram.Classic("ContainerService", $"_ = {Group("Zones = { \"1\" }, Priority = \"Regular\"")};"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Spark_WithoutZone_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Classic(
        place, "HDInsight", "SparkCluster", "new {|AMLR3301:SparkCluster|}(\"spark\", new SparkClusterArgs { ResourceGroupName = \"rg\", Tier = \"Standard\", ClusterVersion = \"5.1\" })"));

    [Theory]
    [InlineData("SparkCluster", ", Zones = { \"1\" }")]
    [InlineData("HadoopCluster", "")]
    [InlineData("HBaseCluster", "")]
    [InlineData("KafkaCluster", "")]
    [InlineData("InteractiveQueryCluster", "")]
    public Task HDInsight_WithZoneOrUnable_IsSilent(string type, string members) => Verify.FindingsAsync(SdkProgram.Classic(
        "HDInsight", $"_ = new {type}(\"cluster\", new {type}Args {{ ResourceGroupName = \"rg\", Tier = \"Standard\"{members} }});"));

    private static string Databricks(string members, string type = "Workspace") => $"new {type}(\"dbw\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", {members} }})";

    private static string Program(string members, string type = "Workspace") => SdkProgram.Classic("DataBricks", $"_ = {Databricks(members, type)};");

    private static string Group(string members, string type = "Group") => $"new {type}(\"aci\", new GroupArgs {{ ResourceGroupName = \"rg\", {members} }})";
}

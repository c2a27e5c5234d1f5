using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Cosmos DB write regions without zones.</summary>
public class Amlr4302Tests
{
    private const string Key = "AMLR4302.useZoneRedundancy";
    private const string ArmFound = "{|AMLR4302:CosmosDBAccountLocation|}";
    private const string PulumiFound = "{|AMLR4302:LocationArgs|}";
    private const string ArmSecond = ", new CosmosDBAccountLocation { LocationName = \"northeurope\", FailoverPriority = 1 }";
    private const string PulumiSecond = ", new LocationArgs { LocationName = \"northeurope\", FailoverPriority = 1 }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "CosmosDBAccountCreateOrUpdateContent", "GetCosmosDBAccounts", CosmosProgram.ArmContent(ArmLocation("", ArmFound) + ArmSecond)));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_False_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "CosmosDB", "DatabaseAccount", CosmosProgram.PulumiResource(PulumiLocation(", IsZoneRedundant = {|AMLR4302:false|}") + PulumiSecond)));

    [Theory]
    [InlineData("{|AMLR4302:false|}")]
    [InlineData("{|AMLR4302:null|}")]
    [InlineData("{|AMLR4302:isProduction ? false : null|}")]
    [InlineData("true")]
    [InlineData("isProduction")]
    [InlineData("isProduction ? true : false")]
    public Task Arm_Values(string value) => Verify.FindingsAsync(CosmosProgram.Arm(ArmLocation($", IsZoneRedundant = {value}") + ArmSecond));

    [Theory]
    [InlineData("{|AMLR4302:false|}")]
    [InlineData("{|AMLR4302:null|}!")]
    [InlineData("true")]
    [InlineData("isProduction")]
    public Task Pulumi_Values(string value) => Verify.FindingsAsync(CosmosProgram.Pulumi(PulumiLocation($", IsZoneRedundant = {value}") + PulumiSecond));

    // A single region is the write region, whatever its priority; here the account is serverless, so that one is enough.
    [Theory]
    [InlineData("")]
    [InlineData(", FailoverPriority = 0")]
    [InlineData(", FailoverPriority = int.Parse(configured)")]
    public Task SingleRegion_IsReported(string priority) => Verify.FindingsAsync(CosmosProgram.Arm(
        $"new {ArmFound} {{ LocationName = location{priority} }}", CosmosProgram.ArmMembers + ", Capabilities = { new CosmosDBAccountCapability { Name = \"EnableServerless\" } }"));

    // Of several regions the one with priority 0 is meant; which one that is must be certain.
    [Theory]
    [InlineData("FailoverPriority = 1", "FailoverPriority = 0, IsZoneRedundant = true")]
    [InlineData("FailoverPriority = int.Parse(configured)", "FailoverPriority = 1")]
    [InlineData("FailoverPriority = 0", "FailoverPriority = int.Parse(configured), IsZoneRedundant = true")]
    [InlineData("FailoverPriority = isProduction ? 0 : 1", "FailoverPriority = isProduction ? 1 : 0")]
    [InlineData("FailoverPriority = -1", "FailoverPriority = 1")]
    [InlineData("FailoverPriority = null", "FailoverPriority = null")]
    public Task OtherRegionsOrUnknownPriority_AreSilent(string first, string second) => Verify.FindingsAsync(CosmosProgram.Arm(
        $"new CosmosDBAccountLocation {{ LocationName = \"westeurope\", {first} }}, new CosmosDBAccountLocation {{ LocationName = \"northeurope\", {second} }}"));

    // Each region has its own zones.
    [Theory]
    [InlineData("AzureLocation.WestUS", "CosmosDBAccountLocation")]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.WestUS", "CosmosDBAccountLocation")]
    [InlineData("\"West US\"", "CosmosDBAccountLocation")]
    [InlineData("configured", ArmFound)]
    [InlineData("location", ArmFound)]
    public Task RegionWithoutZones_IsSilent(string name, string type) => Verify.FindingsAsync(CosmosProgram.Arm(
        $"new {type} {{ LocationName = {name}, FailoverPriority = 0 }}" + ArmSecond));

    [Theory]
    [InlineData("EnableMultipleWriteLocations = true", "CosmosDBAccountLocation")]
    [InlineData("EnableMultipleWriteLocations = isProduction", "CosmosDBAccountLocation")]
    [InlineData("EnableMultipleWriteLocations = false", ArmFound)]
    [InlineData("CreateMode = CosmosDBAccountCreateMode.Restore", "CosmosDBAccountLocation")]
    public Task SeveralWriteRegionsOrRestored_AreSilent(string member, string type) => Verify.FindingsAsync(CosmosProgram.Arm(
        ArmLocation("", type) + ArmSecond, CosmosProgram.ArmMembers + ", " + member));

    [Theory]
    [InlineData("", ", IsZoneRedundant = true")]
    [InlineData(", IsZoneRedundant = /* a */ {|AMLR4302:false|} /* b */", ", IsZoneRedundant = /* a */ true /* b */")]
    public Task Arm_Fix(string found, string wanted) => Verify.FixAsync(
        CosmosProgram.Arm(ArmLocation(found, found.Length == 0 ? ArmFound : "CosmosDBAccountLocation") + ArmSecond), CosmosProgram.Arm(ArmLocation(wanted) + ArmSecond), Key);

    [Theory]
    [InlineData("", ", IsZoneRedundant = true")]
    [InlineData(", IsZoneRedundant = {|AMLR4302:false|}", ", IsZoneRedundant = true")]
    public Task Pulumi_Fix(string found, string wanted) => Verify.FixAsync(
        CosmosProgram.Pulumi(PulumiLocation(found, found.Length == 0 ? PulumiFound : "LocationArgs") + PulumiSecond), CosmosProgram.Pulumi(PulumiLocation(wanted) + PulumiSecond), Key);

    [Theory]
    [InlineData("", DiagnosticSeverity.Info, "Cosmos DB account 'cosmos' has")]
    [InlineData(CosmosProgram.ArmWorkspace, DiagnosticSeverity.Warning, "Cosmos DB account 'cosmos' holds the metadata of an Azure Machine Learning workspace and has")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string after, DiagnosticSeverity severity, string start) => Verify.MessageAsync(
        CosmosProgram.Arm(ArmLocation("", "{|#0:CosmosDBAccountLocation|}") + ArmSecond, after: after),
        "AMLR4302",
        severity,
        start + " no properties.locations[0].isZoneRedundant; use true, because all copies in the write region may be in one datacenter");

    private static string ArmLocation(string members, string type = "CosmosDBAccountLocation") => $"new {type} {{ LocationName = \"westeurope\", FailoverPriority = 0{members} }}";

    private static string PulumiLocation(string members, string type = "LocationArgs") => $"new {type} {{ LocationName = \"westeurope\", FailoverPriority = 0{members} }}";
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Container groups that are alone, or all in one zone.</summary>
public class Amlr3102Tests
{
    private const string Id = "AMLR3102";
    private const string ArmType = "ContainerGroupData";
    private const string ArmFound = "{|AMLR3102:ContainerGroupData|}";
    private const string PulumiFound = "{|AMLR3102:ContainerGroup|}";

    [Fact]
    public async Task IsOffByDefault()
    {
        await Verify.OffAsync(Id, SdkProgram.Arm(ArmGroup("Zones = { \"1\" }", ArmFound)));
        await Verify.OffAsync(Id, SdkProgram.Pulumi("ContainerInstance", PulumiGroup("Zones = { \"1\" }", PulumiFound)));
    }

    [Theory]
    [InlineData("Zones = { \"1\" }", "Zones = { \"1\" }")]
    [InlineData("Zones = { \"2\" }, RestartPolicy = configured", "Zones = { \"2\" }")]
    public async Task AllInOneZone_IsReportedOnce(string first, string second)
    {
        await Verify.FindingsAsync(SdkProgram.Arm(ArmGroup(first, ArmFound) + ArmGroup(second)));
        await Verify.FindingsAsync(SdkProgram.Pulumi("ContainerInstance", PulumiGroup(first, PulumiFound) + PulumiGroup(second)));
    }

    [Theory]
    [InlineData("Zones = \"1\"")]
    [InlineData("Zones = new[] { \"1\" }")]
    public Task Pulumi_OneZone_IsReported(string zones) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerInstance", PulumiGroup(zones, PulumiFound)));

    [Theory]
    [InlineData("Zones = { \"1\" }", "Zones = { \"2\" }")]
    [InlineData("Zones = { \"1\" }", "Zones = { configured }")]
    [InlineData("Zones = { configured }", "Zones = { configured }")]
    [InlineData("Zones = { \"1\", \"2\" }", "Zones = { \"1\", \"2\" }")]
    public async Task TwoZonesOrUnknown_IsSilent(string first, string second)
    {
        await Verify.FindingsOfAsync(Id, SdkProgram.Arm(ArmGroup(first) + ArmGroup(second)));
        await Verify.FindingsOfAsync(Id, SdkProgram.Pulumi("ContainerInstance", PulumiGroup(first) + PulumiGroup(second)));
    }

    // Alone, a group without a zone has no sibling either; two of them may be in different zones.
    [Fact]
    public Task Arm_NoZone_IsReportedWhenAlone() => Verify.FindingsAsync(SdkProgram.Arm(ArmGroup("Sku = \"Standard\"", "{|AMLR3101:{|AMLR3102:ContainerGroupData|}|}")));

    [Theory]
    [InlineData("_ = data.Location;", "Zones = {|AMLR3101:{ }|}", ArmFound)]
    [InlineData("Place(data.Zones);", "Zones = { }", ArmType)]
    public Task Arm_EmptyZones_AreReportedUnlessFilled(string statement, string members, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmData(members, type)}; {statement} await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, \"score\", data);",
        "static void Place(IList<string> zones) => zones.Add(\"1\");"));

    [Fact]
    public Task Arm_NoZones_IsAnotherRule() => Verify.FindingsOfAsync(
        Id, SdkProgram.Arm(ArmGroup("Sku = \"Standard\"", "{|AMLR3101:ContainerGroupData|}") + ArmGroup("Sku = \"Standard\"", "{|AMLR3101:ContainerGroupData|}")));

    [Theory]
    [InlineData("\"westus\"")]
    [InlineData("location")]
    [InlineData("AzureLocation.NorthEurope")]
    public Task Arm_RegionUnknownWithoutZonesOrSecond_IsSilent(string region) => Verify.FindingsOfAsync(
        Id, SdkProgram.Arm((region.Contains("North") ? ArmGroup("Zones = { \"1\" }") : string.Empty) + ArmGroup("Zones = { \"1\" }", region: region)));

    // A loop or a parameter gives each of several groups its own zone.
    [Fact]
    public Task Arm_ZoneOfALoop_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Arm($"foreach (var zone in new[] {{ \"1\", \"2\" }}) {{ {ArmGroup("Zones = { zone }")} }}"));

    [Fact]
    public Task Arm_Spot_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Arm(ArmGroup("Priority = {|AMLR3103:\"Spot\"|}")));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(SdkProgram.Arm(ArmGroup("Zones = { \"1\" }", ArmFound)));

    [Theory]
    [InlineData("", "no second group beside it")]
    [InlineData("Zones = { \"1\" }", "zones = 1 like every group of the program")]
    public Task Message_NamesWhatIsMissing(string second, string found) => Verify.OffMessageAsync(
        SdkProgram.Arm(ArmGroup("Zones = { \"1\" }", "{|#0:ContainerGroupData|}") + (second.Length > 0 ? ArmGroup(second) : string.Empty)),
        Id,
        $"Container group 'score' has {found}; use a second group in another zone, because a group goes down with its zone");

    private static string ArmGroup(string members, string type = ArmType, string region = "AzureLocation.WestEurope") =>
        $"await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, \"score\", {ArmData(members, type, region)});";

    private static string ArmData(string members, string type, string region = "AzureLocation.WestEurope") =>
        $"new {type}({region}, Array.Empty<ContainerInstanceContainer>(), \"Linux\") {{ {members} }}";

    private static string PulumiGroup(string members, string type = "ContainerGroup") =>
        $"_ = new {type}(\"score\", new ContainerGroupArgs {{ ResourceGroupName = \"rg\", Location = \"westeurope\", {members} }});";
}

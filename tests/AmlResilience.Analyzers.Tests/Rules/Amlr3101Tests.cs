using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Container groups without a zone.</summary>
public class Amlr3101Tests
{
    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerGroupData", "GetContainerGroups", ArmGroup("RestartPolicy = ContainerGroupRestartPolicy.Always", "{|AMLR3101:ContainerGroupData|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerInstance", "ContainerGroup", PulumiGroup("RestartPolicy = ContainerGroupRestartPolicy.Always", "{|AMLR3101:ContainerGroup|}")));

    [Theory]
    [InlineData("Zones = {|AMLR3101:{ }|}")]
    [InlineData("Zones = { \"1\" }")]
    [InlineData("Zones = { \"1\", \"2\" }")]
    [InlineData("Zones = { configured }")]
    [InlineData("Zones = { null }")]
    public Task Arm_Zones(string zones) => Verify.FindingsAsync(Arm(zones));

    [Theory]
    [InlineData("Zones = {|AMLR3101:{ }|}")]
    [InlineData("Zones = {|AMLR3101:Array.Empty<string>()|}")]
    [InlineData("Zones = {|AMLR3101:null|}!")]
    [InlineData("Zones = { \"1\" }")]
    [InlineData("Zones = new[] { \"1\" }")]
    [InlineData("Zones = \"1\"")]
    [InlineData("Zones = configured")]
    [InlineData("Zones = Output.Create(new[] { \"1\" })")]
    public Task Pulumi_Zones(string zones) => Verify.FindingsAsync(Pulumi(zones));

    // Spot and Confidential groups cannot have a zone.
    [Theory]
    [InlineData("Priority = ContainerGroupPriority.Regular", true)]
    [InlineData("Sku = ContainerGroupSku.Standard", true)]
    [InlineData("Sku = \"standard\"", true)]
    [InlineData("Priority = null", true)]
    [InlineData("Priority = configured", false)]
    [InlineData("Sku = ContainerGroupSku.Confidential", false)]
    [InlineData("Sku = ContainerGroupSku.Dedicated", false)]
    [InlineData("Sku = \"Standart\"", false)]
    [InlineData("Sku = configured", false)]
    public async Task PriorityAndSku(string member, bool isReported)
    {
        await Verify.FindingsAsync(Arm(member, isReported ? "{|AMLR3101:ContainerGroupData|}" : "ContainerGroupData"));
        await Verify.FindingsAsync(Pulumi(member, isReported ? "{|AMLR3101:ContainerGroup|}" : "ContainerGroup"));
    }

    [Fact]
    public async Task Spot_IsAnotherRule()
    {
        await Verify.FindingsAsync(Arm("Priority = {|AMLR3103:ContainerGroupPriority.Spot|}", "ContainerGroupData"));
        await Verify.FindingsAsync(Pulumi("Priority = {|AMLR3103:ContainerGroupPriority.Spot|}", "ContainerGroup"));
    }

    [Theory]
    [InlineData("ContainerGroupProfile = new ContainerGroupProfileReferenceDefinitionArgs { Id = configured }", "ContainerGroup")]
    [InlineData("StandbyPoolProfile = new StandbyPoolProfileDefinitionArgs { Id = configured }", "ContainerGroup")]
    [InlineData("ContainerGroupProfile = null", "{|AMLR3101:ContainerGroup|}")]
    public Task Pulumi_ProfileMayBringZones(string member, string type) => Verify.FindingsAsync(Pulumi(member, type));

    [Theory]
    [InlineData("AzureLocation.WestUS", "ContainerGroupData")]
    [InlineData("\"West US\"", "ContainerGroupData")]
    [InlineData("AzureLocation.WestEurope", "{|AMLR3101:ContainerGroupData|}")]
    [InlineData("\"moonbase\"", "{|AMLR3101:ContainerGroupData|}")]
    public Task Arm_Regions(string region, string type) => Verify.FindingsAsync(SdkProgram.Arm($"var data = {ArmGroup("Sku = ContainerGroupSku.Standard", type, region)};"));

    [Theory]
    [InlineData("\"westus\"", "ContainerGroup")]
    [InlineData("\"westeurope\"", "{|AMLR3101:ContainerGroup|}")]
    [InlineData("configured", "{|AMLR3101:ContainerGroup|}")]
    public Task Pulumi_Regions(string region, string type) => Verify.FindingsAsync(Pulumi("Location = " + region, type));

    // Major version 2 has neither profile nor standby pool; version 1 knows no zones at all.
    [Theory]
    [InlineData("ContainerInstance.V20230501", "{|AMLR3101:ContainerGroup|}")]
    [InlineData("ContainerInstance.V20210301", "ContainerGroup")]
    public Task Pulumi_EarlierVersions(string usings, string type) => Verify.FindingsAsync(SdkProgram.Pulumi(
        usings, $"_ = new {type}(\"scoring\", new ContainerGroupArgs {{ ResourceGroupName = \"rg\" }});"));

    [Theory]
    [InlineData("data.Zones.Add(\"1\");", "ContainerGroupData")]
    [InlineData("if (isProduction) data.Zones.Add(\"1\");", "ContainerGroupData")]
    [InlineData("Place(data.Zones);", "ContainerGroupData")]
    [InlineData("Console.WriteLine(data.Location);", "{|AMLR3101:ContainerGroupData|}")]
    public Task Arm_LaterWrites(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmGroup("Sku = ContainerGroupSku.Standard", type)}; {statement} await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, \"scoring\", data);",
        "static void Place(IList<string> zones) => zones.Add(\"1\");"));

    [Fact]
    public Task Arm_Patch_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        "await group.GetContainerGroup(\"scoring\").Value.UpdateAsync(new ContainerGroupPatch(location));"));

    // One zone alone is no redundancy.
    [Fact]
    public async Task HasNoFix()
    {
        await Verify.NoFixAsync(Arm("Sku = ContainerGroupSku.Standard", "{|AMLR3101:ContainerGroupData|}"));
        await Verify.NoFixAsync(Pulumi("Sku = ContainerGroupSku.Standard", "{|AMLR3101:ContainerGroup|}"));
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm("Sku = ContainerGroupSku.Standard", "{|#0:ContainerGroupData|}"),
        "AMLR3101",
        DiagnosticSeverity.Info,
        "Container group 'scoring' has no zones; choose one zone and run a second group in another one, because a group without a zone can go down with any of them");

    private static string ArmGroup(string members, string type, string region = "location") =>
        $"new {type}({region}, new[] {{ new ContainerInstanceContainer(\"score\", \"acr.azurecr.io/score:1\", null) }}, ContainerInstanceOperatingSystemType.Linux) {{ {members} }}";

    private static string Arm(string members, string type = "ContainerGroupData") => SdkProgram.Arm(
        $"await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, \"scoring\", {ArmGroup(members, type)});");

    private static string PulumiGroup(string members, string type) => $"new {type}(\"scoring\", new ContainerGroupArgs {{ ResourceGroupName = \"rg\", {members} }})";

    private static string Pulumi(string members, string type = "ContainerGroup") => SdkProgram.Pulumi("ContainerInstance", $"_ = {PulumiGroup(members, type)};");
}

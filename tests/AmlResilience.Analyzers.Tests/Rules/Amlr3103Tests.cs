using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Container groups on Spot capacity.</summary>
public class Amlr3103Tests
{
    private const string Key = "AMLR3103.useRegularPriority";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Spot_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerGroupData", "GetContainerGroups", ArmGroup("{|AMLR3103:ContainerGroupPriority.Spot|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Spot_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerInstance", "ContainerGroup", PulumiGroup("{|AMLR3103:ContainerGroupPriority.Spot|}")));

    [Theory]
    [InlineData("{|AMLR3103:\"spot\"|}")]
    [InlineData("ContainerGroupPriority.Regular")]
    [InlineData("\"Regular\"")]
    [InlineData("\"Spott\"")]
    [InlineData("null")]
    [InlineData("configured")]
    [InlineData("isProduction ? \"Regular\" : \"Spot\"")]
    public async Task Priorities(string priority)
    {
        await Verify.FindingsAsync(Arm(priority));
        await Verify.FindingsAsync(Pulumi(priority));
    }

    [Fact]
    public Task Arm_Constructor_IsReported() => Verify.FindingsAsync(Arm("new ContainerGroupPriority({|AMLR3103:\"Spot\"|})"));

    [Theory]
    [InlineData("ContainerInstance", "")]
    [InlineData("ContainerInstance.V20210301", "")]
    [InlineData("ContainerInstance.V20230501", ", Priority = {|AMLR3103:ContainerGroupPriority.Spot|}")]
    public Task Pulumi_UnsetAndEarlierVersions(string usings, string member) => Verify.FindingsAsync(SdkProgram.Pulumi(
        usings, $"_ = new ContainerGroup(\"batch\", new ContainerGroupArgs {{ ResourceGroupName = \"rg\", Location = \"westus\"{member} }});"));

    [Theory]
    [InlineData("data.Priority = ContainerGroupPriority.Regular;", "ContainerGroupPriority.Spot")]
    [InlineData("if (isProduction) data.Priority = ContainerGroupPriority.Regular;", "ContainerGroupPriority.Spot")]
    [InlineData("data.Priority = {|AMLR3103:\"Spot\"|};", "ContainerGroupPriority.Regular")]
    public Task Arm_LaterWrites(string statement, string priority) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmGroup(priority)}; {statement} await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, \"batch\", data);"));

    [Theory]
    [InlineData("{|AMLR3103:ContainerGroupPriority.Spot|}", "ContainerGroupPriority.Regular")]
    [InlineData("{|AMLR3103:\"Spot\"|}", "\"Regular\"")]
    public async Task Fix_UsesRegular(string found, string wanted)
    {
        await Verify.FixAsync(Arm($"/* a */ {found} /* b */"), Arm($"/* a */ {wanted} /* b */"), Key);
        await Verify.FixAsync(Pulumi($"/* a */ {found} /* b */"), Pulumi($"/* a */ {wanted} /* b */"), Key);
    }

    // A regular group can have a zone, and then should.
    [Fact]
    public Task Arm_Fix_LeavesTheZoneToItsOwnRule() => Verify.FixAsync(
        SdkProgram.Arm($"var data = {ArmGroup("{|AMLR3103:ContainerGroupPriority.Spot|}", "location")};"),
        SdkProgram.Arm($"var data = {ArmGroup("ContainerGroupPriority.Regular", "location", "{|AMLR3101:ContainerGroupData|}")};"),
        Key);

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm("{|#0:ContainerGroupPriority.Spot|}"),
        "AMLR3103",
        DiagnosticSeverity.Info,
        "Container group 'batch' has properties.priority = Spot; use Regular, because a Spot group is stopped whenever Azure needs the capacity and cannot be placed in a zone");

    private static string ArmGroup(string priority, string region = "AzureLocation.WestUS", string type = "ContainerGroupData") =>
        $"new {type}({region}, Array.Empty<ContainerInstanceContainer>(), ContainerInstanceOperatingSystemType.Linux) {{ Priority = {priority} }}";

    private static string Arm(string priority) => SdkProgram.Arm($"await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, \"batch\", {ArmGroup(priority)});");

    private static string PulumiGroup(string priority) => $"new ContainerGroup(\"batch\", new ContainerGroupArgs {{ ResourceGroupName = \"rg\", Location = \"westus\", Priority = {priority} }})";

    private static string Pulumi(string priority) => SdkProgram.Pulumi("ContainerInstance", $"_ = {PulumiGroup(priority)};");
}

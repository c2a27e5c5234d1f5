using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Container groups of Azure.Provisioning.</summary>
public class ContainerInstanceTests
{
    private const string Services = "ContainerInstance";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task WithoutZone_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, "ContainerGroup", "new {|AMLR3101:ContainerGroup|}(\"scoring\") { Sku = ContainerGroupSku.Standard }"));

    [Theory]
    [InlineData("Zones = { \"1\" }")]
    [InlineData("Zones = [\"1\"]")]
    [InlineData("Zones = new BicepList<string> { \"2\" }")]
    [InlineData("Zones = parameter")]
    [InlineData("Priority = {|AMLR3103:ContainerGroupPriority.Spot|}")]
    [InlineData("Zones = { \"1\" }, Priority = ContainerGroupPriority.Regular")]
    public Task EveryForm(string members) => Verify.FindingsAsync(Add(members));

    [Theory]
    [InlineData("Zones = { \"1\" }, Priority = {|AMLR3103:ContainerGroupPriority.Spot|}", "Zones = { \"1\" }, Priority = ContainerGroupPriority.Regular")]
    public Task Fix_UsesRegular(string members, string wanted) => Verify.FixAsync(Add(members), Add(wanted));

    private static string Add(string members) => ProvisioningProgram.Add(Services, $"new ContainerGroup(\"scoring\") {{ {members} }}");
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Key vault in a region that is not replicated.</summary>
public class Amlr2203Tests
{
    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_RegionWithoutReplication_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "KeyVaultCreateOrUpdateContent", "GetKeyVaults", VaultProgram.ArmContent(location: "{|AMLR2203:AzureLocation.WestUS3|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_RegionWithoutReplication_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "KeyVault", "Vault", VaultProgram.PulumiVault(rest: ", Location = {|AMLR2203:\"West US 3\"|}")));

    [Theory]
    [InlineData("{|AMLR2203:AzureLocation.BrazilSouth|}")]
    [InlineData("{|AMLR2203:AzureLocation.BrazilSoutheast|}")]
    [InlineData("{|AMLR2203:AzureLocation.ItalyNorth|}")]
    [InlineData("{|AMLR2203:\"polandcentral\"|}")]
    [InlineData("{|AMLR2203:isProduction ? AzureLocation.WestUS3 : AzureLocation.BrazilSouth|}")]
    public Task Arm_EveryRegionWithoutReplication_IsReported(string location) => Verify.FindingsAsync(VaultProgram.Arm(location: location));

    [Theory]
    [InlineData("location")]
    [InlineData("AzureLocation.WestEurope")]
    [InlineData("\"westus\"")]
    [InlineData("\"newregion\"")]
    [InlineData("configured")]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.WestUS3")]
    public Task Arm_ReplicatedOrUnknown_IsSilent(string location) => Verify.FindingsAsync(VaultProgram.Arm(location: location));

    [Theory]
    [InlineData("")]
    [InlineData(", Location = \"westeurope\"")]
    [InlineData(", Location = configured")]
    public Task Pulumi_ReplicatedUnsetOrUnknown_IsSilent(string member) => Verify.FindingsAsync(VaultProgram.Pulumi(rest: member));

    [Fact]
    public Task Arm_HasNoFix() => Verify.NoFixAsync(VaultProgram.Arm(location: "{|AMLR2203:AzureLocation.WestUS3|}"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        VaultProgram.Arm(location: "{|#0:AzureLocation.WestUS3|}"),
        "AMLR2203",
        DiagnosticSeverity.Info,
        "Key vault 'kvml' has location = westus3; use a region with replication or a vault in each region, because Key Vault does not replicate vaults of that region to another one");
}

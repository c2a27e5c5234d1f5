using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Cosmos DB accounts in several regions without service-managed failover.</summary>
public class Amlr4303Tests
{
    private const string Key = "AMLR4303.useServiceManagedFailover";
    private const string ArmBackup = "BackupPolicy = new ContinuousModeBackupPolicy()";
    private const string PulumiBackup = "BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = \"Continuous\" }";
    private const string ArmType = "CosmosDBAccountCreateOrUpdateContent";
    private const string ArmFound = "{|AMLR4303:CosmosDBAccountCreateOrUpdateContent|}";
    private const string PulumiFound = "{|AMLR4303:DatabaseAccount|}";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetCosmosDBAccounts", CosmosProgram.ArmContent(members: ArmBackup, type: ArmFound)));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "CosmosDB", "DatabaseAccount", CosmosProgram.PulumiResource(members: PulumiBackup, type: PulumiFound)));

    [Theory]
    [InlineData("{|AMLR4303:false|}")]
    [InlineData("{|AMLR4303:null|}")]
    [InlineData("{|AMLR4303:isProduction ? false : null|}")]
    [InlineData("true")]
    [InlineData("isProduction")]
    [InlineData("isProduction ? true : false")]
    public Task Arm_Values(string value) => Verify.FindingsAsync(CosmosProgram.Arm(members: $"{ArmBackup}, EnableAutomaticFailover = {value}"));

    [Theory]
    [InlineData("{|AMLR4303:false|}")]
    [InlineData("true")]
    [InlineData("config.RequireBoolean(\"failover\")")]
    public Task Pulumi_Values(string value) => Verify.FindingsAsync(CosmosProgram.Pulumi(members: $"{PulumiBackup}, EnableAutomaticFailover = {value}"));

    [Theory]
    [InlineData("EnableMultipleWriteLocations = true", ArmType)]
    [InlineData("EnableMultipleWriteLocations = isProduction", ArmType)]
    [InlineData("EnableMultipleWriteLocations = false", ArmFound)]
    [InlineData("CreateMode = CosmosDBAccountCreateMode.Restore", ArmType)]
    public Task SeveralWriteRegionsOrRestored_AreSilent(string member, string type) => Verify.FindingsAsync(CosmosProgram.Arm(members: $"{ArmBackup}, {member}", type: type));

    // One region has nothing to fail over to, and a second one must be certain. (Serverless keeps AMLR4301 out of the test.)
    [Theory]
    [InlineData("", ArmType)]
    [InlineData("if (isProduction) content.Locations.Add(new CosmosDBAccountLocation { LocationName = \"northeurope\", FailoverPriority = 1 });", ArmType)]
    [InlineData("content.Locations.Add(new CosmosDBAccountLocation { LocationName = \"northeurope\", FailoverPriority = 1 });", ArmFound)]
    public Task Arm_AddedRegion(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var content = new {{type}}(location, new[] { new CosmosDBAccountLocation { LocationName = location, FailoverPriority = 0, IsZoneRedundant = true } }) { {{ArmBackup}}, Capabilities = { new CosmosDBAccountCapability { Name = "EnableServerless" } } };
                {{statement}}
                await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos", content);
        """));

    [Fact]
    public Task Pulumi_UnknownList_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "CosmosDB", $"_ = new DatabaseAccount(\"cosmos\", new DatabaseAccountArgs {{ ResourceGroupName = \"rg\", {PulumiBackup}, Locations = config.RequireObject<LocationArgs[]>(\"locations\") }});"));

    [Fact]
    public Task NamespaceOfEarlierVersions_IsReported() => Verify.FindingsAsync(CosmosProgram.Pulumi(members: PulumiBackup, type: PulumiFound).Replace("CosmosDB", "DocumentDB"));

    [Theory]
    [InlineData("", ArmFound, ", EnableAutomaticFailover = true")]
    [InlineData(", EnableAutomaticFailover = /* a */ {|AMLR4303:false|} /* b */", ArmType, ", EnableAutomaticFailover = /* a */ true /* b */")]
    [InlineData(", EnableAutomaticFailover = {|AMLR4303:null|}", ArmType, ", EnableAutomaticFailover = true")]
    public Task Arm_Fix(string found, string type, string wanted) => Verify.FixAsync(CosmosProgram.Arm(members: ArmBackup + found, type: type), CosmosProgram.Arm(members: ArmBackup + wanted), Key);

    [Theory]
    [InlineData("", PulumiFound, ", EnableAutomaticFailover = true")]
    [InlineData(", EnableAutomaticFailover = {|AMLR4303:false|}", "DatabaseAccount", ", EnableAutomaticFailover = true")]
    public Task Pulumi_Fix(string found, string type, string wanted) => Verify.FixAsync(CosmosProgram.Pulumi(members: PulumiBackup + found, type: type), CosmosProgram.Pulumi(members: PulumiBackup + wanted), Key);

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        CosmosProgram.Arm(members: ArmBackup, type: "{|#0:CosmosDBAccountCreateOrUpdateContent|}"),
        "AMLR4303",
        DiagnosticSeverity.Warning,
        "Cosmos DB account 'cosmos' has several regions and no properties.enableAutomaticFailover; use true, because nothing can be written while the write region has an outage");
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Cosmos DB accounts of Azure.Provisioning.</summary>
public class CosmosDBTests
{
    private const string Services = "CosmosDB";
    private const string Type = "CosmosDBAccount";
    private const string First = "new CosmosDBAccountLocation { LocationName = AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true }";
    private const string Second = "new CosmosDBAccountLocation { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 }";
    private const string Both = "Locations = { " + First + ", " + Second + " }";
    private const string Members = "EnableAutomaticFailover = true, BackupPolicy = new ContinuousModeBackupPolicy()";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task OneRegion_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, Type, Account("Locations = { new CosmosDBAccountLocation { LocationName = {|AMLR4301:AzureLocation.WestEurope|}, IsZoneRedundant = true } }, " + Members)));

    [Theory]
    [InlineData("new BicepList<CosmosDBAccountLocation> { " + First + ", " + Second + " }")]
    [InlineData("[" + First + ", " + Second + "]")]
    [InlineData("parameter")]
    public Task TwoRegionsOrUnknown_IsSilent(string locations) => Verify.FindingsAsync(Add(Account($"Locations = {locations}, {Members}")));

    [Theory]
    [InlineData("account.Locations.Add(" + Second + ");")]
    [InlineData("account.Locations = parameter;")]
    public Task RegionsByStatement_AreSilent(string statement) => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, $"var account = {Account("Locations = { " + First + " }, " + Members)}; {statement} infra.Add(account);"));

    [Theory]
    [InlineData("", "{|AMLR4302:CosmosDBAccountLocation|}")]
    [InlineData(", IsZoneRedundant = {|AMLR4302:false|}", "CosmosDBAccountLocation")]
    [InlineData(", IsZoneRedundant = parameter", "CosmosDBAccountLocation")]
    public Task WriteRegionWithoutZones_IsReported(string member, string type) => Verify.FindingsAsync(
        Add(Account($"Locations = {{ new {type} {{ LocationName = AzureLocation.WestEurope, FailoverPriority = 0{member} }}, {Second} }}, {Members}")));

    [Theory]
    [InlineData("BackupPolicy = new ContinuousModeBackupPolicy()", "{|AMLR4303:CosmosDBAccount|}")]
    [InlineData("BackupPolicy = new ContinuousModeBackupPolicy(), EnableAutomaticFailover = {|AMLR4303:false|}", Type)]
    [InlineData("BackupPolicy = new ContinuousModeBackupPolicy(), EnableAutomaticFailover = parameter", Type)]
    [InlineData("EnableAutomaticFailover = true", "{|AMLR4304:CosmosDBAccount|}")]
    [InlineData("EnableAutomaticFailover = true, BackupPolicy = new {|AMLR4304:PeriodicModeBackupPolicy|}()", Type)]
    [InlineData("EnableAutomaticFailover = true, BackupPolicy = new PeriodicModeBackupPolicy { PeriodicModeProperties = new PeriodicModeProperties { BackupStorageRedundancy = {|AMLR4304:CosmosDBBackupStorageRedundancy.Local|} } }", Type)]
    [InlineData("EnableAutomaticFailover = true, BackupPolicy = isProduction ? new ContinuousModeBackupPolicy() : new PeriodicModeBackupPolicy()", Type)]
    public Task FailoverAndBackup(string members, string type) => Verify.FindingsAsync(Add(Account($"{Both}, {members}", type)));

    [Fact]
    public Task LookedUp_IsReported() => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, "foreach (var account in infra.GetProvisionableResources().OfType<CosmosDBAccount>()) { account.EnableAutomaticFailover = {|AMLR4303:false|}; account.Locations.Clear(); }".Replace("{|AMLR4303:false|}", "false")));

    [Fact]
    public Task Existing_IsSilent() => Verify.FindingsAsync(Add("CosmosDBAccount.FromExisting(\"cosmos\")"));

    [Theory]
    [InlineData("", "{|AMLR4302:CosmosDBAccountLocation|}")]
    [InlineData(", IsZoneRedundant = {|AMLR4302:false|}", "CosmosDBAccountLocation")]
    public Task Fix_AddsZones(string member, string type) => Verify.FixAsync(
        Add(Account($"Locations = {{ new {type} {{ LocationName = AzureLocation.WestEurope, FailoverPriority = 0{member} }}, {Second} }}, {Members}")), Add(Account($"{Both}, {Members}")));

    [Theory]
    [InlineData("BackupPolicy = new ContinuousModeBackupPolicy()", "{|AMLR4303:CosmosDBAccount|}", "BackupPolicy = new ContinuousModeBackupPolicy(), EnableAutomaticFailover = true")]
    [InlineData("EnableAutomaticFailover = true", "{|AMLR4304:CosmosDBAccount|}", "EnableAutomaticFailover = true, BackupPolicy = new ContinuousModeBackupPolicy()")]
    [InlineData("EnableAutomaticFailover = true, BackupPolicy = new {|AMLR4304:PeriodicModeBackupPolicy|}()", Type, "EnableAutomaticFailover = true, BackupPolicy = new ContinuousModeBackupPolicy()")]
    public Task Fix_OfFailoverAndBackup(string members, string type, string wanted) => Verify.FixAsync(Add(Account($"{Both}, {members}", type)), Add(Account($"{Both}, {wanted}")));

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);

    private static string Account(string members, string type = Type) => $"new {type}(\"cosmos\") {{ {members} }}";
}

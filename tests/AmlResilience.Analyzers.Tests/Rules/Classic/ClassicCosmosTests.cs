using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Cosmos DB accounts of Pulumi's classic provider.</summary>
public class ClassicCosmosTests
{
    private const string Two = "new AccountGeoLocationArgs { Location = \"westeurope\", FailoverPriority = 0, ZoneRedundant = true }, new AccountGeoLocationArgs { Location = \"northeurope\", FailoverPriority = 1 }";
    private const string Failover = "AutomaticFailoverEnabled = true";
    private const string Continuous = "Backup = new AccountBackupArgs { Type = \"Continuous\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task OneRegion_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Classic(
        place, "CosmosDB", "Account", Account("new AccountGeoLocationArgs { Location = {|AMLR4301:\"westeurope\"|}, FailoverPriority = 0, ZoneRedundant = true }", Continuous)));

    [Theory]
    [InlineData("Account", Two, Continuous + ", AutomaticFailoverEnabled = {|AMLR4303:false|}")]
    [InlineData("{|AMLR4303:Account|}", Two, Continuous)]
    [InlineData("{|AMLR4304:Account|}", Two, Failover)]
    [InlineData("Account", Two, Failover + ", Backup = new {|AMLR4304:AccountBackupArgs|} { Type = \"Periodic\" }")]
    [InlineData("Account", Two, Failover + ", Backup = new AccountBackupArgs { Type = \"Periodic\", StorageRedundancy = {|AMLR4304:\"Local\"|} }")]
    [InlineData("Account", Two, Failover + ", " + Continuous + ", ConsistencyPolicy = new AccountConsistencyPolicyArgs { ConsistencyLevel = {|AMLR4301:\"Strong\"|} }")]
    public Task Violating_IsReported(string type, string regions, string members) => Verify.FindingsAsync(Program(regions, members, type));

    [Theory]
    [InlineData(Two, Failover + ", " + Continuous)]
    [InlineData(Two, "MultipleWriteLocationsEnabled = true")]
    [InlineData(Two, "AutomaticFailoverEnabled = isProduction, Backup = new AccountBackupArgs { Type = configured }")]
    [InlineData(Two, "CreateMode = \"Restore\"")]
    [InlineData("new AccountGeoLocationArgs { Location = \"westeurope\", FailoverPriority = 0, ZoneRedundant = true }", Continuous + ", Capabilities = { new AccountCapabilityArgs { Name = \"EnableServerless\" } }")]
    public Task ComplyingOrUnknown_IsSilent(string regions, string members) => Verify.FindingsAsync(Program(regions, members));

    [Theory]
    [InlineData("Account", Continuous + ", AutomaticFailoverEnabled = {|AMLR4303:false|}", Continuous + ", " + Failover)]
    [InlineData("{|AMLR4303:Account|}", Continuous, Continuous + ", " + Failover)]
    [InlineData("Account", Failover + ", Backup = new {|AMLR4304:AccountBackupArgs|} { Type = \"Periodic\", IntervalInMinutes = 60 }", Failover + ", " + Continuous)]
    [InlineData("{|AMLR4304:Account|}", Failover, Failover + ", " + Continuous)]
    public Task Fix_ChangesTheAccount(string type, string members, string wanted) => Verify.FixAsync(Program(Two, members, type), Program(Two, wanted));

    [Fact]
    public Task WriteRegion_IsFixed() => Verify.FixAsync(
        Program(Two.Replace("ZoneRedundant = true", "ZoneRedundant = {|AMLR4302:false|}"), $"{Failover}, {Continuous}"),
        Program(Two, $"{Failover}, {Continuous}"));

    private static string Account(string regions, string members, string type = "Account") =>
        $"new {type}(\"cosmos\", new AccountArgs {{ ResourceGroupName = \"rg\", OfferType = \"Standard\", GeoLocations = {{ {regions} }}, {members} }})";

    private static string Program(string regions, string members, string type = "Account") => SdkProgram.Classic("CosmosDB", $"_ = {Account(regions, members, type)};");
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Cosmos DB accounts with periodic backup.</summary>
public class Amlr4304Tests
{
    private const string Key = "AMLR4304.useContinuousBackup";
    private const string Failover = "EnableAutomaticFailover = true";
    private const string ArmType = "CosmosDBAccountCreateOrUpdateContent";
    private const string ArmFound = "{|AMLR4304:CosmosDBAccountCreateOrUpdateContent|}";
    private const string PulumiFound = "{|AMLR4304:DatabaseAccount|}";
    private const string ArmContinuous = ", BackupPolicy = new ContinuousModeBackupPolicy()";
    private const string PulumiContinuous = ", BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = \"Continuous\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetCosmosDBAccounts", CosmosProgram.ArmContent(members: Failover, type: ArmFound)));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Periodic_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "CosmosDB", "DatabaseAccount", CosmosProgram.PulumiResource(members: Failover + ", BackupPolicy = new {|AMLR4304:PeriodicModeBackupPolicyArgs|} { Type = \"Periodic\" }")));

    [Theory]
    [InlineData("new {|AMLR4304:PeriodicModeBackupPolicy|}()")]
    [InlineData("new {|AMLR4304:PeriodicModeBackupPolicy|} { PeriodicModeProperties = new PeriodicModeProperties { BackupStorageRedundancy = CosmosDBBackupStorageRedundancy.Geo } }")]
    [InlineData("new {|AMLR4304:PeriodicModeBackupPolicy|} { PeriodicModeProperties = new PeriodicModeProperties { BackupStorageRedundancy = configured } }")]
    [InlineData("new PeriodicModeBackupPolicy { PeriodicModeProperties = new PeriodicModeProperties { BackupStorageRedundancy = {|AMLR4304:CosmosDBBackupStorageRedundancy.Local|} } }")]
    [InlineData("{|AMLR4304:null|}")]
    [InlineData("new ContinuousModeBackupPolicy()")]
    [InlineData("new ContinuousModeBackupPolicy { ContinuousModeTier = ContinuousTier.Continuous7Days }")]
    [InlineData("isProduction ? new ContinuousModeBackupPolicy() : new PeriodicModeBackupPolicy()")]
    [InlineData("GetPolicy()")]
    public Task Arm_Values(string policy) => Verify.FindingsAsync(
        CosmosProgram.Arm(members: $"{Failover}, BackupPolicy = {policy}").Replace("class Program\n{", "class Program\n{\n    static CosmosDBAccountBackupPolicy GetPolicy() => throw new InvalidOperationException();"));

    [Theory]
    [InlineData("new {|AMLR4304:PeriodicModeBackupPolicyArgs|} { Type = \"Periodic\", PeriodicModeProperties = new PeriodicModePropertiesArgs { BackupStorageRedundancy = \"Zone\" } }")]
    [InlineData("new PeriodicModeBackupPolicyArgs { Type = \"Periodic\", PeriodicModeProperties = new PeriodicModePropertiesArgs { BackupStorageRedundancy = {|AMLR4304:\"local\"|} } }")]
    [InlineData("new ContinuousModeBackupPolicyArgs { Type = \"Continuous\" }")]
    [InlineData("config.RequireObject<PeriodicModeBackupPolicyArgs>(\"backup\")")]
    public Task Pulumi_Values(string policy) => Verify.FindingsAsync(CosmosProgram.Pulumi(members: $"{Failover}, BackupPolicy = {policy}"));

    [Fact]
    public Task Pulumi_Unset_IsReported() => Verify.FindingsAsync(
        CosmosProgram.Pulumi(members: Failover, type: PulumiFound),
        CosmosProgram.Pulumi(members: Failover, type: PulumiFound).Replace("CosmosDB", "DocumentDB").Replace("class MyStack", "class Other").Replace("MyStack()", "Other()"));

    // Accounts for which continuous backup may not be available.
    [Theory]
    [InlineData("EnableMultipleWriteLocations = true", "EnableMultipleWriteLocations = true")]
    [InlineData("EnableMultipleWriteLocations = isProduction", "EnableMultipleWriteLocations = isProduction")]
    [InlineData("IsAnalyticalStorageEnabled = true", "EnableAnalyticalStorage = true")]
    [InlineData("IsAnalyticalStorageEnabled = isProduction", "EnableAnalyticalStorage = isProduction")]
    [InlineData("Capabilities = { new CosmosDBAccountCapability { Name = \"EnableCassandra\" } }", "Capabilities = { new CapabilityArgs { Name = \"EnableCassandra\" } }")]
    [InlineData("Capabilities = { new CosmosDBAccountCapability { Name = configured } }", "Capabilities = { new CapabilityArgs { Name = configured } }")]
    [InlineData("CreateMode = CosmosDBAccountCreateMode.Restore", "CreateMode = CreateMode.Restore")]
    public Task AccountThatCannotBeContinuous_IsSilent(string arm, string pulumi) => Verify.FindingsAsync(
        CosmosProgram.Arm(members: $"{Failover}, {arm}"), CosmosProgram.Pulumi(members: $"{Failover}, {pulumi}"));

    [Fact]
    public Task AccountWithOtherSettings_IsReported() => Verify.FindingsAsync(CosmosProgram.Arm(
        members: Failover + ", EnableMultipleWriteLocations = false, IsAnalyticalStorageEnabled = false, Capabilities = { new CosmosDBAccountCapability { Name = \"EnableGremlin\" } }", type: ArmFound));

    [Theory]
    [InlineData("", ArmFound, ArmContinuous)]
    [InlineData(", BackupPolicy = /* a */ {|AMLR4304:null|} /* b */", ArmType, ", BackupPolicy = /* a */ new ContinuousModeBackupPolicy() /* b */")]
    [InlineData(", BackupPolicy = /* a */ new {|AMLR4304:PeriodicModeBackupPolicy|}() /* b */", ArmType, ", BackupPolicy = /* a */ new ContinuousModeBackupPolicy() /* b */")]
    [InlineData(", BackupPolicy = new {|AMLR4304:PeriodicModeBackupPolicy|} { PeriodicModeProperties = new PeriodicModeProperties { BackupIntervalInMinutes = 60 } }", ArmType, ArmContinuous)]
    [InlineData(", BackupPolicy = new PeriodicModeBackupPolicy { PeriodicModeProperties = new PeriodicModeProperties { BackupStorageRedundancy = {|AMLR4304:\"Local\"|} } }", ArmType, ArmContinuous)]
    public Task Arm_Fix(string found, string type, string wanted) => Verify.FixAsync(CosmosProgram.Arm(members: Failover + found, type: type), CosmosProgram.Arm(members: Failover + wanted), Key);

    [Theory]
    [InlineData("", PulumiFound, PulumiContinuous)]
    [InlineData(", BackupPolicy = /* a */ new {|AMLR4304:PeriodicModeBackupPolicyArgs|} { Type = \"Periodic\" } /* b */", "DatabaseAccount", ", BackupPolicy = /* a */ new ContinuousModeBackupPolicyArgs { Type = \"Continuous\" } /* b */")]
    public Task Pulumi_Fix(string found, string type, string wanted) => Verify.FixAsync(CosmosProgram.Pulumi(members: Failover + found, type: type), CosmosProgram.Pulumi(members: Failover + wanted), Key);

    [Fact]
    public Task Arm_Fix_ChangesLaterStatement() => Verify.FixAsync(
        Program("new {|AMLR4304:PeriodicModeBackupPolicy|}()"), Program("new ContinuousModeBackupPolicy()"), Key);

    // Another type does not fit the variable, a comment would be lost, and a policy of a field may be that of other accounts.
    [Theory]
    [InlineData("var policy = new {|AMLR4304:PeriodicModeBackupPolicy|}();", "policy")]
    [InlineData("", "new {|AMLR4304:PeriodicModeBackupPolicy|} { /* hourly */ }")]
    [InlineData("", "s_policy")]
    public Task Arm_OtherForms_HaveNoFix(string statement, string policy) => Verify.NoFixAsync(SdkProgram.Arm(
        $"{statement} await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"cosmos\", {CosmosProgram.ArmContent(members: $"{Failover}, BackupPolicy = {policy}")});",
        policy == "s_policy" ? "private static readonly CosmosDBAccountBackupPolicy s_policy = new {|AMLR4304:PeriodicModeBackupPolicy|}();" : string.Empty));

    [Theory]
    [InlineData("", DiagnosticSeverity.Info, "Cosmos DB account 'cosmos' has")]
    [InlineData(CosmosProgram.ArmWorkspace, DiagnosticSeverity.Warning, "Cosmos DB account 'cosmos' holds the metadata of an Azure Machine Learning workspace and has")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string after, DiagnosticSeverity severity, string start) => Verify.MessageAsync(
        CosmosProgram.Arm(members: Failover, type: "{|#0:CosmosDBAccountCreateOrUpdateContent|}", after: after),
        "AMLR4304",
        severity,
        start + " no properties.backupPolicy.type; use Continuous, because only Microsoft support can restore periodic backups, and what was written since the last one is lost");

    [Fact]
    public Task MessageOfPolicy_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        CosmosProgram.Pulumi(members: Failover + ", BackupPolicy = new {|#0:PeriodicModeBackupPolicyArgs|} { Type = \"Periodic\" }", after: CosmosProgram.PulumiWorkspace),
        "AMLR4304",
        DiagnosticSeverity.Warning,
        "Cosmos DB account 'cosmos' holds the metadata of an Azure Machine Learning workspace and has properties.backupPolicy.type = Periodic; use Continuous, because only Microsoft support can restore periodic backups, and what was written since the last one is lost");

    [Fact]
    public Task MessageOfLocalStorage_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        CosmosProgram.Arm(members: Failover + ", BackupPolicy = new PeriodicModeBackupPolicy { PeriodicModeProperties = new PeriodicModeProperties { BackupStorageRedundancy = {|#0:\"Local\"|} } }"),
        "AMLR4304",
        DiagnosticSeverity.Warning,
        "Cosmos DB account 'cosmos' has properties.backupPolicy.periodicModeProperties.backupStorageRedundancy = Local; use continuous backup, because all its backups are in a single datacenter");

    private static string Program(string policy) => SdkProgram.Arm($"""
        var content = {CosmosProgram.ArmContent(members: Failover)};
                content.BackupPolicy = {policy}; // hourly
                await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos", content);
        """);
}

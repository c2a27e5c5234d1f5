using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>The rules about several resources in a top-level program; their own tests show them in a method.</summary>
public class TopLevelTests
{
    private const string Content = "new StorageAccountCreateOrUpdateContent(new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, AzureLocation.WestEurope)";
    private const string Account = $"var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"stml\", {Content})).Value;\n";
    private const string Vault = "var vault = (await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, \"kv\", new KeyVaultCreateOrUpdateContent(AzureLocation.WestEurope, new {|FOUND:KeyVaultProperties|}(Guid.Empty, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard))))).Value;\n";
    private const string Logs = "var logs = await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"log\", new {|AMLR2304:OperationalInsightsWorkspaceData|}(AzureLocation.NorthEurope));\n";

    [Theory]
    [InlineData("{ StorageAccount = account.Id }", "{|AMLR1006:\"stml\"|}")]
    [InlineData("{ StorageAccount = account.Id }", "\"sttraining\"")]
    public Task Arm_Datastore(string workspace, string account) => Verify.FindingsAsync(Arm(Account + $$"""
        var workspace = (await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(AzureLocation.WestEurope) {{workspace}})).Value;
        var store = new MachineLearningAzureBlobDatastore(new MachineLearningNoneDatastoreCredentials()) { AccountName = {{account}} };
        await workspace.GetMachineLearningDatastores().CreateOrUpdateAsync(WaitUntil.Completed, "training", new MachineLearningDatastoreData(store));
        """));

    [Fact]
    public Task Arm_SharedDefaultAccount() => Verify.FindingsAsync(Arm(Account.Replace("new StorageAccountCreateOrUpdateContent", "new {|AMLR1004:StorageAccountCreateOrUpdateContent|}") + """
        foreach (var data in new[] { new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = account.Id }, new MachineLearningWorkspaceData(AzureLocation.WestEurope) { StorageAccount = account.Id } })
        {
            await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", data);
        }
        """));

    [Fact]
    public Task Arm_WorkspaceVault() => Verify.FindingsAsync(Arm(Vault.Replace("FOUND", "AMLR2201") + """
        _ = new MachineLearningWorkspaceData(AzureLocation.WestEurope) { KeyVault = vault.Id };
        """));

    [Fact]
    public Task Arm_EncryptionVault() => Verify.FindingsAsync(Arm(Vault.Replace("FOUND", "AMLR1008") + """
        var key = new MachineLearningEncryptionKeyVaultProperties(vault.Id, "key");
        _ = new MachineLearningWorkspaceData(AzureLocation.WestEurope) { Encryption = new MachineLearningEncryptionSetting(MachineLearningEncryptionStatus.Disabled, key) };
        """));

    [Fact]
    public Task Arm_Telemetry() => Verify.FindingsAsync(Arm(Logs + """
        await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", new ApplicationInsightsComponentData({|AMLR2303:AzureLocation.WestEurope|}, "web") { WorkspaceResourceId = logs.Value.Id });
        """));

    [Fact]
    public Task Arm_OneRegion() => Verify.FindingsAsync(Arm("_ = new MachineLearningWorkspaceData({|AMLR1009:AzureLocation.WestEurope|});"));

    [Fact]
    public Task Arm_Retention() => Verify.FindingsWithAsync(
        "aml_resilience.minimum_telemetry_retention_days = 90", Arm("_ = new OperationalInsightsWorkspaceData(AzureLocation.WestEurope) { RetentionInDays = {|AMLR2302:30|} };"));

    [Fact]
    public Task Arm_ContainerGroup_OfOneZone() => Verify.FindingsAsync(Arm("""
        var size = new ContainerResourceRequirements(new ContainerResourceRequestsContent(4, 2));
        var data = new {|AMLR3102:ContainerGroupData|}(AzureLocation.WestEurope, new[] { new ContainerInstanceContainer("a", "b", size) }, ContainerInstanceOperatingSystemType.Linux) { Zones = { "1" } };
        await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, "aci", data);
        """));

    [Fact]
    public Task Arm_OneDatabricksRegion() => Verify.FindingsAsync(Arm(
        "_ = new DatabricksWorkspaceData({|AMLR3203:AzureLocation.WestEurope|}, DatabricksComputeMode.Serverless);"));

    [Theory]
    [InlineData("KeyVault = vault.Id", "AMLR2201")]
    [InlineData("KeyVault = \"other\"", "")]
    public Task Pulumi_WorkspaceVault(string member, string id) => Verify.FindingsAsync(Pulumi($$"""
        var vault = new Pulumi.AzureNative.KeyVault.Vault("kv", new() { ResourceGroupName = "rg", Properties = new Pulumi.AzureNative.KeyVault.Inputs.{{(id.Length > 0 ? "{|" + id + ":VaultPropertiesArgs|}" : "VaultPropertiesArgs")}} { TenantId = "t" } });
            _ = new Pulumi.AzureNative.MachineLearningServices.Workspace("mlw", new() { ResourceGroupName = "rg", {{member}} });
        """));

    [Fact]
    public Task Pulumi_Telemetry() => Verify.FindingsAsync(Pulumi("""
        var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg", Location = "northeurope" });
            _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id, Location = {|AMLR2303:"westeurope"|} });
        """));

    [Fact]
    public Task Pulumi_UnknownSku_IsNamed() => Verify.FindingsOfAsync("AMLR9002", Pulumi("""
        _ = new Pulumi.AzureNative.ContainerRegistry.{|AMLR9002:Registry|}("acr", new() { ResourceGroupName = "rg", Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = new Config().Require("sku") } });
        """));

    private static string Arm(string statements) => $"""
        {SdkProgram.ArmUsings}
        ResourceGroupResource group = null!;
        {statements}
        await Task.CompletedTask;
        """;

    private static string Pulumi(string statements) => $$"""
        {{SdkProgram.PulumiUsings}}
        return await Pulumi.Deployment.RunAsync(() =>
        {
            {{statements}}
        });
        """;
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Workspaces whose customer-managed key brings resources of Microsoft's into the subscription.</summary>
public class Amlr1007Tests
{
    private const string ArmKeys = "new MachineLearningEncryptionKeyVaultProperties(new ResourceIdentifier(\"/subscriptions/s\"), \"key\")";
    private const string PulumiKeys = "KeyVaultProperties = new KeyVaultPropertiesArgs { KeyVaultArmId = \"kv\", KeyIdentifier = \"key\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Enabled_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningWorkspaceData", "GetMachineLearningWorkspaces", ArmData("{|AMLR1007:MachineLearningEncryptionStatus.Enabled|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Enabled_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Workspace", PulumiWorkspace("{|AMLR1007:EncryptionStatus.Enabled|}")));

    [Theory]
    [InlineData("{|AMLR1007:\"enabled\"|}")]
    [InlineData("\"Disabled\"")]
    [InlineData("\"Enable\"")]
    [InlineData("configured")]
    [InlineData("isProduction ? \"Enabled\" : \"Disabled\"")]
    public Task Values(string status) => Verify.FindingsAsync(Arm(ArmData(status)), Pulumi(PulumiWorkspace(status)));

    [Fact]
    public Task WithoutEncryption_IsSilent() => Verify.FindingsAsync(
        Arm("new MachineLearningWorkspaceData(location) { Encryption = null }"), Pulumi("new Workspace(\"aml\", new WorkspaceArgs { ResourceGroupName = \"rg\" })"));

    [Theory]
    [InlineData("CosmosDBResourceId = new ResourceIdentifier(configured)", "CosmosDbResourceId = configured")]
    [InlineData("SearchAccountResourceId = new ResourceIdentifier(configured)", "SearchAccountResourceId = configured")]
    [InlineData("StorageAccountResourceId = new ResourceIdentifier(configured)", "StorageAccountResourceId = configured")]
    public Task OwnResources_AreSilent(string arm, string pulumi) => Verify.FindingsAsync(
        Arm(ArmData("\"Enabled\"", encryption: arm)), Pulumi(PulumiWorkspace("\"Enabled\"", encryption: pulumi)));

    [Theory]
    [InlineData("EnableServiceSideCMKEncryption = true", "\"Enabled\"")]
    [InlineData("EnableServiceSideCMKEncryption = isProduction", "\"Enabled\"")]
    [InlineData("EnableServiceSideCMKEncryption = false", "{|AMLR1007:\"Enabled\"|}")]
    [InlineData("Kind = \"Project\"", "\"Enabled\"")]
    [InlineData("Kind = configured", "\"Enabled\"")]
    [InlineData("Kind = \"Hub\"", "{|AMLR1007:\"Enabled\"|}")]
    public Task Pulumi_ServiceSideOrProject_IsSilent(string member, string status) => Verify.FindingsAsync(Pulumi(PulumiWorkspace(status, member)));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(Arm(ArmData("{|AMLR1007:\"Enabled\"|}")));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm(ArmData("{|#0:\"Enabled\"|}")),
        "AMLR1007",
        DiagnosticSeverity.Info,
        "Azure Machine Learning workspace 'aml' has properties.encryption.status = Enabled; plan for an outage of the workspace's Cosmos DB account, search service and storage account, because Microsoft configures them and you cannot make them redundant");

    private static string Arm(string creation) => SdkProgram.Arm($"await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"aml\", {creation});");

    private static string ArmData(string status, string encryption = "") =>
        $"new MachineLearningWorkspaceData(location) {{ Encryption = new MachineLearningEncryptionSetting({status}, {ArmKeys}) {{ {encryption} }} }}";

    private static string Pulumi(string creation) => SdkProgram.Pulumi("MachineLearningServices", $"_ = {creation};");

    private static string PulumiWorkspace(string status, string member = "", string encryption = "") =>
        $"new Workspace(\"aml\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", Encryption = new EncryptionPropertyArgs {{ Status = {status}, {PulumiKeys}, {encryption} }}, {member} }})";
}

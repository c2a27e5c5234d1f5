using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Data Lake Storage Gen1: accounts, and datastores that point at them.</summary>
public class Amlr4401Tests
{
    private const string Datastores = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningDatastores";
    private const string Reason = ", because Data Lake Storage Gen1 was retired on 2024-02-29 and its accounts cannot be reached any more";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Account_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "DataLakeStoreAccountCreateOrUpdateContent", "GetDataLakeStoreAccounts", "new {|AMLR4401:DataLakeStoreAccountCreateOrUpdateContent|}(location)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Account_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "DataLakeStore", "Account", "new {|AMLR4401:Account|}(\"lake\", new AccountArgs { ResourceGroupName = \"rg\" })"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Datastore_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningDatastoreData", Datastores, ArmDatastore("new {|AMLR4401:MachineLearningAzureDataLakeGen1Datastore|}(new MachineLearningNoneDatastoreCredentials(), \"lake\")")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Datastore_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Datastore", PulumiDatastore(Gen1("{|AMLR4401:AzureDataLakeGen1DatastoreArgs|}"))));

    [Theory]
    [InlineData("NewTier = DataLakeStoreCommitmentTierType.Commitment1TB, EncryptionState = DataLakeStoreEncryptionState.Enabled")]
    [InlineData("Tags = { [\"team\"] = configured }")]
    public Task Arm_AccountWithAnySettings_IsReported(string members) => Verify.FindingsAsync(SdkProgram.Arm(
        $"await group.GetDataLakeStoreAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"lake\", new {{|AMLR4401:DataLakeStoreAccountCreateOrUpdateContent|}}(configured) {{ {members} }});"));

    [Theory]
    [InlineData("new AccountArgs { ResourceGroupName = configured, NewTier = TierType.Consumption }")]
    [InlineData("null!")]
    [InlineData("CreateArgs()")]
    public Task Pulumi_AccountWithAnySettings_IsReported(string args) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "DataLakeStore", $"_ = new {{|AMLR4401:Account|}}(\"lake\", {args});", "static AccountArgs CreateArgs() => new();"));

    [Theory]
    [InlineData("new MachineLearningAzureDataLakeGen2Datastore(new MachineLearningNoneDatastoreCredentials(), \"lake\", \"data\")")]
    [InlineData("new MachineLearningAzureBlobDatastore(new MachineLearningNoneDatastoreCredentials())")]
    [InlineData("new MachineLearningAzureFileDatastore(new MachineLearningNoneDatastoreCredentials(), \"lake\", \"share\")")]
    [InlineData("isProduction ? new MachineLearningAzureBlobDatastore(null) : new MachineLearningAzureDataLakeGen1Datastore(null, \"lake\")")]
    [InlineData("null")]
    public Task Arm_OtherDatastores_AreSilent(string properties) => Verify.FindingsAsync(SdkProgram.Arm($"MachineLearningDatastoreProperties properties = {properties}; var data = new MachineLearningDatastoreData(properties);"));

    [Fact]
    public Task Arm_DatastoreOfAParameter_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        string.Empty, $"static MachineLearningDatastoreData Create(MachineLearningDatastoreProperties properties) => {ArmDatastore("properties")};"));

    [Theory]
    [InlineData("new AzureDataLakeGen2DatastoreArgs { Credentials = configured, DatastoreType = \"AzureDataLakeGen2\", AccountName = \"lake\", Filesystem = \"data\" }")]
    [InlineData("new AzureBlobDatastoreArgs { Credentials = configured, DatastoreType = \"AzureBlob\" }")]
    [InlineData("new AzureFileDatastoreArgs { Credentials = configured, DatastoreType = \"AzureFile\", AccountName = \"lake\", FileShareName = \"share\" }")]
    [InlineData("new Dictionary<string, object> { [\"datastoreType\"] = \"AzureDataLakeGen1\" }")]
    [InlineData("configured")]
    [InlineData("null!")]
    public Task Pulumi_OtherDatastores_AreSilent(string properties) => Verify.FindingsAsync(SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDatastore(properties)};"));

    // Before 3.15 the payload has another name.
    [Fact]
    public Task Pulumi_EarlierVersion_IsReported() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices.V20230401", $"_ = {PulumiDatastore(Gen1("{|AMLR4401:AzureDataLakeGen1DatastoreArgs|}"), "DatastoreProperties")};"));

    [Fact]
    public async Task HasNoFix()
    {
        await Verify.NoFixAsync(SdkProgram.Arm("var content = new {|AMLR4401:DataLakeStoreAccountCreateOrUpdateContent|}(location);"));
        await Verify.NoFixAsync(SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDatastore(Gen1("{|AMLR4401:AzureDataLakeGen1DatastoreArgs|}"))};"));
    }

    [Fact]
    public Task Message_Account() => Verify.MessageAsync(
        SdkProgram.Arm("await group.GetDataLakeStoreAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"lake\", new {|#0:DataLakeStoreAccountCreateOrUpdateContent|}(location));"),
        "AMLR4401",
        DiagnosticSeverity.Warning,
        "Data lake 'lake' is a Data Lake Storage Gen1 account; use a storage account with a hierarchical namespace" + Reason);

    [Fact]
    public Task Message_Datastore() => Verify.MessageAsync(
        SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiDatastore(Gen1("{|#0:AzureDataLakeGen1DatastoreArgs|}"))};"),
        "AMLR4401",
        DiagnosticSeverity.Warning,
        "Datastore 'training' has properties.datastoreType = AzureDataLakeGen1; use AzureDataLakeGen2" + Reason);

    private static string ArmDatastore(string properties) => $"new MachineLearningDatastoreData({properties})";

    private static string Gen1(string type) => $"new {type} {{ Credentials = \"none\", DatastoreType = \"AzureDataLakeGen1\", StoreName = \"lake\" }}";

    private static string PulumiDatastore(string properties, string member = "Properties") =>
        $"new Datastore(\"training\", new DatastoreArgs {{ ResourceGroupName = \"rg\", WorkspaceName = \"ml\", {member} = {properties} }})";
}

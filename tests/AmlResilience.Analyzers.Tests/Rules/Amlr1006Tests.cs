using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Datastores on the default account of their workspace.</summary>
public class Amlr1006Tests
{
    [Theory]
    [InlineData("new MachineLearningAzureBlobDatastore(none) { AccountName = {|AMLR1006:\"stml\"|}, ContainerName = \"training\" }")]
    [InlineData("new MachineLearningAzureFileDatastore(none, {|AMLR1006:\"STML\"|}, \"share\")")]
    [InlineData("new MachineLearningAzureDataLakeGen2Datastore(none, {|AMLR1006:\"stml\"|}, \"files\")")]
    public Task Arm_NameOfDefaultAccount_IsReported(string datastore) => Verify.FindingsAsync(Arm(datastore));

    [Theory]
    [InlineData("account.Data.Name")]
    [InlineData("account.Data.Name.ToString()")]
    public Task Arm_ReferenceToDefaultAccount_IsReported(string name) => Verify.FindingsAsync(
        Arm($"new MachineLearningAzureBlobDatastore(none) {{ AccountName = {name} }}", "{|AMLR1006:MachineLearningDatastoreData|}"));

    [Theory]
    [InlineData("new MachineLearningAzureBlobDatastore(none) { AccountName = \"sttraining\" }")]
    [InlineData("new MachineLearningAzureBlobDatastore(none) { AccountName = data.Data.Name }")]
    [InlineData("new MachineLearningAzureBlobDatastore(none) { AccountName = configured }")]
    [InlineData("new MachineLearningAzureBlobDatastore(none) { AccountName = null }")]
    [InlineData("new MachineLearningAzureBlobDatastore(none)")]
    [InlineData("new MachineLearningAzureBlobDatastore(none) { AccountName = (isProduction ? data : account).Data.Name }")]
    public Task Arm_OtherAccountOrUnknown_IsSilent(string datastore) => Verify.FindingsAsync(Arm(datastore));

    [Fact]
    public Task Arm_DatastoreOfAnotherWorkspace_IsSilent() => Verify.FindingsAsync(
        Arm("new MachineLearningAzureBlobDatastore(none) { AccountName = \"stml\" }", parent: "group.GetMachineLearningWorkspace(\"other\").Value"));

    [Theory]
    [InlineData("account.Name", "{|AMLR1006:Datastore|}", "")]
    [InlineData("{|AMLR1006:\"stml\"|}", "Datastore", ", AccountName = \"stml\"")]
    public Task Pulumi_DefaultAccount_IsReported(string name, string type, string account) => Verify.FindingsAsync(Pulumi(name, type, account));

    [Theory]
    [InlineData("\"stml\"", "")] // The account's real name is made up by Pulumi.
    [InlineData("data.Name", "")]
    [InlineData("configured", "")]
    [InlineData("isProduction ? data.Name : account.Name", "")]
    public Task Pulumi_OtherAccountOrUnknown_IsSilent(string name, string account) => Verify.FindingsAsync(Pulumi(name, "Datastore", account));

    [Fact]
    public Task Message_NamesDatastoreAccountAndWorkspace() => Verify.MessageAsync(
        Arm("new MachineLearningAzureBlobDatastore(none) { AccountName = {|#0:\"stml\"|} }"),
        "AMLR1006",
        DiagnosticSeverity.Info,
        "Datastore 'training' has properties.accountName naming 'stml', the default account of workspace 'mlw'; use an account for training data, because the default account of a workspace cannot fail over to another region");

    private static string Arm(string datastore, string type = "MachineLearningDatastoreData", string parent = "workspace") => SdkProgram.Arm($$"""
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent("StorageSkuName.StandardZrs")}})).Value;
                var data = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "sttraining", {{StorageProgram.ArmContent("StorageSkuName.StandardZrs")}})).Value;
                var workspace = (await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(location) { StorageAccount = account.Id })).Value;
                var none = new MachineLearningNoneDatastoreCredentials();
                await {{parent}}.GetMachineLearningDatastores().CreateOrUpdateAsync(WaitUntil.Completed, "training", new {{type}}({{datastore}}));
        """);

    private static string Pulumi(string accountName, string type, string account) => SdkProgram.Pulumi("Storage", $$"""
        var account = {{StorageProgram.PulumiAccount("SkuName.Standard_ZRS", rest: account)}};
                var data = {{StorageProgram.PulumiAccount("SkuName.Standard_ZRS", name: "data")}};
                var workspace = {{StorageProgram.PulumiWorkspace("account.Id")}};
                _ = new Pulumi.AzureNative.MachineLearningServices.{{type}}("training", new Pulumi.AzureNative.MachineLearningServices.DatastoreArgs
                {
                    ResourceGroupName = "rg",
                    WorkspaceName = workspace.Name,
                    Properties = new Pulumi.AzureNative.MachineLearningServices.Inputs.AzureBlobDatastoreArgs { DatastoreType = "AzureBlob", AccountName = {{accountName}}, ContainerName = "c", Credentials = new Pulumi.AzureNative.MachineLearningServices.Inputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" } },
                });
        """);
}

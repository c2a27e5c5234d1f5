using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>The same in Pulumi, where ids are outputs and accounts live in component resources.</summary>
public class DefaultStorageLinkPulumiTests
{
    private static readonly string s_default = StorageProgram.PulumiAccount("{|AMLR1002:SkuName.Standard_LRS|}");
    private static readonly string s_data = StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}");

    [Theory]
    [InlineData("var account = ACCOUNT;", "account.Id")]
    [InlineData("", "ACCOUNT.Id")]
    [InlineData("var id = ACCOUNT.Id;", "id")]
    [InlineData("Input<string> id = ACCOUNT.Id;", "id")]
    [InlineData("StorageAccount account; account = ACCOUNT;", "account.Id")]
    [InlineData("StorageAccount Create() => ACCOUNT;", "Create().Id")]
    [InlineData("Output<string> Create() { var account = ACCOUNT; return account.Id; }", "Create()")]
    [InlineData("Func<StorageAccount> create = () => null!; var account = ACCOUNT;", "account.Id")]
    [InlineData("StorageAccount account = new(\"stml\", ARGS);", "account.Id")]
    [InlineData("var args = ARGS; var account = new StorageAccount(\"stml\", args);", "account.Id")]
    public Task Locals_AreFollowed(string statements, string id) => Verify.FindingsAsync(Program(Fill(statements, s_default), Fill(id, s_default)));

    [Theory]
    [InlineData("account.Id.Apply(id => id + string.Empty)")]
    [InlineData("Output.Format($\"{account.Id}/blobServices/default\")")]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stml\"")]
    [InlineData("configured")]
    [InlineData("StorageAccount.Get(\"existing\", configured).Id")]
    public Task OtherOutputs_AreNotFollowed(string id) => Verify.FindingsAsync(Program($"var account = {s_data};", id));

    [Theory]
    [InlineData("public StorageAccount Account { get; }", "Account = ACCOUNT;", "foundation.Account.Id")]
    [InlineData("public Output<string> StorageId { get; }", "StorageId = ACCOUNT.Id;", "foundation.StorageId")]
    [InlineData("public Output<string> StorageId { get; private set; }", "var account = ACCOUNT; this.StorageId = account.Id;", "foundation.StorageId")]
    [InlineData("[Output] public Output<string> StorageId { get; set; }", "StorageId = ACCOUNT.Id;", "foundation.StorageId")]
    [InlineData("public readonly StorageAccount Account;", "Account = ACCOUNT;", "foundation.Account.Id")]
    [InlineData("public StorageAccount Account { get; } = ACCOUNT;", "", "foundation.Account.Id")]
    [InlineData("private readonly StorageAccount _account; public Output<string> StorageId => _account.Id;", "_account = ACCOUNT;", "foundation.StorageId")]
    public Task ComponentResource_IsFollowed(string member, string constructor, string id) => Verify.FindingsAsync(Program(
        "var foundation = new Foundation(\"foundation\");",
        id,
        $$"""
        class Foundation : ComponentResource
        {
            {{Fill(member, s_default)}}

            public Foundation(string name) : base("contoso:ml:Foundation", name) { {{Fill(constructor, s_default)}} }
        }
        """));

    [Theory]
    [InlineData("StorageAccount account", "account", "account.Id")]
    [InlineData("Input<string> id", "account.Id", "id")]
    [InlineData("Output<string> id", "account.Id", "id")]
    [InlineData("WorkspaceSettings settings", "new WorkspaceSettings { StorageId = account.Id }", "settings.StorageId")]
    [InlineData("WorkspaceSettings settings", "new() { Account = account }", "settings.Account.Id")]
    [InlineData("Names names", "new Names(account)", "names.Account.Id")]
    public Task ConstructorAndArgsOfComponent_AreFollowed(string parameter, string argument, string id)
    {
        return Task.WhenAll(Verify.FindingsAsync(ThroughConstructor()), Verify.FindingsAsync(ThroughMethod()));

        string ThroughConstructor() => SdkProgram.Pulumi("Storage", $"var account = {s_default}; _ = new WorkspaceComponent({argument});", $$"""
            class WorkspaceComponent : ComponentResource
            {
                public WorkspaceComponent({{parameter}}) : base("contoso:ml:Workspace", "mlw") { _ = {{StorageProgram.PulumiWorkspace(id)}}; }
            }

            {{Types}}
            """);

        string ThroughMethod() => SdkProgram.Pulumi("Storage", $"var account = {s_default}; Declare({argument});", $$"""
            static void Declare({{parameter}}) { _ = {{StorageProgram.PulumiWorkspace(id)}}; }

            {{Types}}
            """);
    }

    [Fact]
    public Task FieldOfComponent_IsFollowed() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage", $"var account = {s_default}; new Builder(account).Build();", $$"""
        class Builder
        {
            private readonly StorageAccount _account;

            public Builder(StorageAccount account) => _account = account;

            public void Build() { _ = {{StorageProgram.PulumiWorkspace("_account.Id")}}; }
        }
        """));

    [Fact]
    public Task AssignmentAfterConstruction_IsFollowed() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage", $$"""
        var account = {{s_default}};
        var args = new Pulumi.AzureNative.MachineLearningServices.WorkspaceArgs { ResourceGroupName = "rg" };
        args.StorageAccount = account.Id;
        _ = new Pulumi.AzureNative.MachineLearningServices.Workspace("mlw", args);
        """));

    [Theory]
    [InlineData("isProduction ? first.Id : second.Id")]
    [InlineData("(isProduction ? first : second).Id")]
    public Task Conditional_MakesBothDefault(string id) => Verify.FindingsAsync(Program($"var first = {s_default}; var second = {s_default}; var third = {s_data};", id));

    [Fact]
    public Task AccountInLoop_IsDefault() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage", $$"""
        foreach (var name in new[] { "a", "b" })
        {
            var account = {{s_default}};
            _ = {{StorageProgram.PulumiWorkspace("account.Id")}};
        }
        """));

    // A local that earlier held another account.
    [Fact]
    public Task ReassignedLocal_LinksTheLastOne() => Verify.FindingsAsync(Program($"var account = {s_data}; account = {s_default};", "account.Id"));

    [Fact]
    public Task OtherFile_IsFollowed() => Verify.FindingsAsync(
        Program("var foundation = new Foundation();", "foundation.Account.Id"),
        $$"""
        using Pulumi;
        using Pulumi.AzureNative.Storage;
        using Pulumi.AzureNative.Storage.Inputs;

        class Foundation
        {
            public StorageAccount Account { get; } = {{s_default}};

            public StorageAccount Lake { get; } = {{s_data}};
        }
        """);

    [Fact]
    public Task WorkspacesOfOtherServices_DoNotCount() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage OperationalInsights", $$"""
        var account = {{s_data.Replace("new SkuArgs", "new Pulumi.AzureNative.Storage.Inputs.SkuArgs")}};
        _ = new Workspace("log", new WorkspaceArgs { ResourceGroupName = "rg", WorkspaceName = account.Id });
        """));

    [Fact]
    public Task OwnClasses_DoNotCount() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $$"""
        var account = {{s_data}};
        _ = new Contoso.Workspace(new Contoso.WorkspaceArgs { StorageAccount = account.Id });
        """) + """

        namespace Contoso
        {
            class Workspace { public Workspace(WorkspaceArgs args) { } }

            class WorkspaceArgs { public Input<string> StorageAccount { get; set; } }
        }
        """);

    private const string Types = """
        class WorkspaceSettings { public Input<string> StorageId { get; set; } public StorageAccount Account { get; set; } }

        record Names(StorageAccount Account);
        """;

    private static string Program(string statements, string id, string members = "") =>
        SdkProgram.Pulumi("Storage", $"{statements} _ = {StorageProgram.PulumiWorkspace(id)};", members);

    private static string Fill(string text, string account) => text
        .Replace("ACCOUNT", account)
        .Replace("ARGS", account["new StorageAccount(\"stml\", ".Length..^1]);
}

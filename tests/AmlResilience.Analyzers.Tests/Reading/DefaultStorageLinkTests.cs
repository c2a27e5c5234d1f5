using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// How the id of an account reaches a workspace. A locally redundant account tells: it has one finding as the default account
/// (AMLR1002) and another one as a data account (AMLR2001).
/// </summary>
public class DefaultStorageLinkTests
{
    private const string Default = """new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR1002:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, location)""";
    private const string Data = """new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, location)""";
    private const string Create = "group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"stml\", ";

    [Theory]
    [InlineData("account.Id")]
    [InlineData("account.Id.ToString()")]
    [InlineData("account.Data.Id")]
    [InlineData("account.Data.Id.ToString()")]
    [InlineData("(string)account.Id")]
    [InlineData("account.Id!")]
    [InlineData("new ResourceIdentifier(account.Id)")]
    public Task Arm_Account_IsDefault(string id) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var account = (await {{Create}}{{Default}})).Value;
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """));

    [Theory]
    [InlineData("var operation = await CREATE;", "operation.Value.Id")]
    [InlineData("var operation = await CREATE;", "operation.Value.Data.Id")]
    [InlineData("var operation = await CREATE.ConfigureAwait(false);", "operation.Value.Id")]
    [InlineData("var task = CREATE; var operation = await task;", "operation.Value.Id")]
    [InlineData("var operation = CREATE.GetAwaiter().GetResult();", "operation.Value.Id")]
    [InlineData("var operation = CREATE.Result;", "operation.Value.Id")]
    [InlineData("var response = await (await CREATE).WaitForCompletionAsync();", "response.Value.Id")]
    [InlineData("StorageAccountResource account; account = (await CREATE).Value;", "account.Id")]
    [InlineData("var account = (await CREATE).Value; string id = account.Id;", "id")]
    [InlineData("var account = (await CREATE).Value; var data = account.Data; var id = data.Id;", "id")]
    [InlineData("var account = (await CREATE).Value; var other = account;", "other.Id")]
    [InlineData("StorageAccountResource account = (await CREATE)?.Value;", "account.Id")]
    public Task Arm_Locals_AreFollowed(string statements, string id) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        {{statements.Replace("CREATE", Create + Default + ")")}}
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """));

    // Which of its accounts a method returns for these arguments is not followed, so both stay data accounts.
    [Theory]
    [InlineData("static StorageAccountResource Find(string name, StorageAccountResource a, StorageAccountResource b) => name == \"ml\" ? a : b;")]
    [InlineData("static StorageAccountResource Find(string name, StorageAccountResource a, StorageAccountResource b) { if (name == \"ml\") { return a; } return b; }")]
    public Task Arm_MethodWithSeveralAccounts_IsNotFollowed(string member) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var first = (await {{Create}}{{Data}})).Value;
                var second = (await {{Create}}{{Data}})).Value;
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = Find("ml", first, second).Id };
        """,
        member));

    // The program itself chooses between the two, and each of them is the default account in some run.
    [Fact]
    public Task Arm_ChoiceOfTwoAccounts_AreBothDefault() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var first = (await {{Create}}{{Default}})).Value;
                var second = (await {{Create}}{{Default}})).Value;
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = (isProduction ? first : second).Id };
        """));

    [Fact]
    public Task Arm_ContentInVariable_IsFollowed() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var content = {{Default}};
        content.AllowSharedKeyAccess = false;
        var account = (await {{Create}}content)).Value;
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };
        """));

    // Text that does not tell the account.
    [Theory]
    [InlineData("$\"{account.Id}/blobServices/default\"")]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/other\"")]
    [InlineData("\"stml\"")]
    [InlineData("configured")]
    public Task Arm_Text_IsNotFollowed(string id) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var account = (await {{Create}}{{Data}})).Value;
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """));

    [Theory]
    [InlineData("private StorageAccountResource _account;", "_account = (await CREATE).Value;", "_account.Id")]
    [InlineData("private string _id;", "_id = (await CREATE).Value.Id;", "_id")]
    [InlineData("public StorageAccountResource Account { get; private set; }", "Account = (await CREATE).Value;", "Account.Id")]
    [InlineData("public string Id { get; set; }", "this.Id = (await CREATE).Value.Id;", "Id")]
    public Task Arm_FieldsAndProperties_AreFollowed(string member, string assignment, string id) => Verify.FindingsAsync(SdkProgram.Arm("", $$"""
        class Deployment
        {
            {{member}}

            public async Task CreateAsync(ResourceGroupResource group, AzureLocation location)
            {
                {{assignment.Replace("CREATE", Create + Default + ")")}}
            }

            public MachineLearningWorkspaceData GetWorkspace(AzureLocation location) => new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        }
        """));

    [Theory]
    [InlineData("class Foundation { public Foundation(StorageAccountResource account) { Account = account; } public StorageAccountResource Account { get; } }", "new Foundation(ACCOUNT)", "Account.Id")]
    [InlineData("class Foundation { public Foundation(StorageAccountResource account) => StorageId = account.Id; public string StorageId { get; } }", "new Foundation(ACCOUNT)", "StorageId")]
    [InlineData("class Foundation { private readonly StorageAccountResource _account; public Foundation(StorageAccountResource account) => _account = account; public string StorageId => _account.Id; }", "new Foundation(ACCOUNT)", "StorageId")]
    [InlineData("class Foundation(StorageAccountResource account) { public string StorageId => account.Id; }", "new Foundation(ACCOUNT)", "StorageId")]
    [InlineData("class Foundation(StorageAccountResource account) { public string StorageId { get; } = account.Id; }", "new Foundation(ACCOUNT)", "StorageId")]
    [InlineData("record Foundation(string Name, StorageAccountResource Account);", "new Foundation(\"x\", ACCOUNT)", "Account.Id")]
    [InlineData("record Foundation(string StorageId);", "new Foundation(ACCOUNT.Id)", "StorageId")]
    [InlineData("class Foundation { public string StorageId { get; set; } }", "new Foundation { StorageId = ACCOUNT.Id }", "StorageId")]
    [InlineData("class Foundation { public StorageAccountResource Account { get; init; } }", "new() { Account = ACCOUNT }", "Account.Data.Id")]
    [InlineData("class Foundation { public required string StorageId { get; init; } }", "new Foundation { StorageId = ACCOUNT.Id }", "StorageId")]
    public Task Arm_OwnTypes_AreFollowed(string type, string creation, string id)
    {
        return Task.WhenAll(Verify.FindingsAsync(InOneMethod()), Verify.FindingsAsync(ThroughMethods()));

        string InOneMethod() => SdkProgram.Arm(
            $$"""
            Foundation foundation = {{creation.Replace("ACCOUNT", $"(await {Create}{Default})).Value")}};
            _ = new MachineLearningWorkspaceData(location) { StorageAccount = foundation.{{id}} };
            """,
            type);

        string ThroughMethods() => SdkProgram.Arm(
            "var foundation = await CreateAsync(group, location); Use(foundation, location);",
            $$"""
            {{type}}

            static async Task<Foundation> CreateAsync(ResourceGroupResource group, AzureLocation location)
            {
                var account = (await {{Create}}{{Default}})).Value;
                return {{creation.Replace("ACCOUNT", "account")}};
            }

            static void Use(Foundation foundation, AzureLocation location) =>
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = foundation.{{id}} };
            """);
    }

    [Theory]
    [InlineData("async Task<StorageAccountResource> CreateAsync() => (await CREATE).Value;", "(await CreateAsync()).Id")]
    [InlineData("async Task<string> CreateAsync() { var operation = await CREATE; return operation.Value.Id; }", "await CreateAsync()")]
    [InlineData("Task<ArmOperation<StorageAccountResource>> CreateAsync() => CREATE;", "(await CreateAsync()).Value.Id")]
    [InlineData("ResourceIdentifier CreateAccount() { var operation = CREATE.Result; return operation.Value.Id; }", "CreateAccount()")]
    [InlineData("async Task<StorageAccountResource> CreateAsync() => (await SubmitAsync(CONTENT)).Value; Task<ArmOperation<StorageAccountResource>> SubmitAsync(StorageAccountCreateOrUpdateContent content) => CREATECONTENT;", "(await CreateAsync()).Id")]
    [InlineData("async Task<StorageAccountResource> CreateAsync() { try { return (await CREATE).Value; } catch (RequestFailedException) { throw; } }", "(await CreateAsync()).Id")]
    public Task Arm_ReturnValues_AreFollowed(string function, string id) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        {{function.Replace("CREATECONTENT", Create + "content)").Replace("CREATE", Create + Default + ")").Replace("CONTENT", Default)}}
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """));

    [Theory]
    [InlineData("StorageAccountResource account", "account", "account.Id")]
    [InlineData("string id", "account.Id", "id")]
    [InlineData("ResourceIdentifier id", "account.Data.Id", "id")]
    [InlineData("ResourceIdentifier id", "account.Data.Id", "id.ToString()")]
    [InlineData("ArmOperation<StorageAccountResource> operation", "operation", "operation.Value.Id")]
    public Task Arm_Parameters_StandForWhatCallersGive(string parameter, string argument, string id) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var operation = await {{Create}}{{Default}});
        var account = operation.Value;
        Use(location, {{argument}});
        """,
        $"static void Use(AzureLocation location, {parameter}) => _ = new MachineLearningWorkspaceData(location) {{ StorageAccount = {id} }};"));

    [Theory]
    [InlineData("Use(data: data.Id, storage: account.Id)", "static MachineLearningWorkspaceData Use(string storage, string data) => new(default) { StorageAccount = storage, Description = data };")]
    [InlineData("Use(null, account.Id)", "static MachineLearningWorkspaceData Use(string name, string storage = null) => new(default) { StorageAccount = storage };")]
    [InlineData("Outer(account)", "static void Outer(StorageAccountResource account) => Inner(account.Id); static void Inner(string id) => _ = new MachineLearningWorkspaceData(default) { StorageAccount = id };")]
    [InlineData("Use(new Names(data.Id) with { StorageId = account.Id })", "record Names(string DataId) { public string StorageId { get; init; } } static void Use(Names names) => _ = new MachineLearningWorkspaceData(default) { StorageAccount = names.StorageId };")]
    [InlineData("new Derived(account).Run()", "abstract class Base { private readonly string _id; protected Base(string id) => _id = id; public void Run() => _ = new MachineLearningWorkspaceData(default) { StorageAccount = _id }; } class Derived : Base { public Derived(StorageAccountResource account) : base(account.Id) { } }")]
    [InlineData("new Own(account)", "class Own { public Own(StorageAccountResource account) : this(account.Id) { } public Own(string id) => _ = new MachineLearningWorkspaceData(default) { StorageAccount = id }; }")]
    [InlineData("new Derived(account)", "class Base { public Base(string id) => _ = new MachineLearningWorkspaceData(default) { StorageAccount = id }; } class Derived(StorageAccountResource account) : Base(account.Id);")]
    public Task Arm_Callers_AreFound(string call, string members) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var account = (await {{Create}}{{Default}})).Value;
        var data = (await {{Create}}{{Data}})).Value;
        {{call}};
        """,
        members));

    [Fact]
    public Task Arm_ExtensionMethod_IsFollowed() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var account = (await {{Create}}{{Default}})).Value;
        _ = account.ToWorkspace();
        """) + """

        static class Extensions
        {
            public static MachineLearningWorkspaceData ToWorkspace(this StorageAccountResource account) => new(default) { StorageAccount = account.Id };
        }
        """);

    [Fact]
    public Task Arm_AssignmentAfterConstruction_IsFollowed() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var account = (await {{Create}}{{Default}})).Value;
        var data = new MachineLearningWorkspaceData(location);
        data.StorageAccount = account.Id;
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", data);
        """));

    [Theory]
    [InlineData("isProduction ? first.Id : second.Id")]
    [InlineData("(isProduction ? first : second).Id")]
    [InlineData("isProduction switch { true => first.Id, _ => second.Id }")]
    [InlineData("(first ?? second).Id")]
    public Task Arm_Conditional_MakesBothDefault(string id) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var first = (await {{Create}}{{Default}})).Value;
        var second = (await {{Create}}{{Default}})).Value;
        await {{Create}}{{Data}});
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """));

    [Theory]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" })")]
    [InlineData("for (var i = 0; i < 2; i++)")]
    public Task Arm_AccountInLoop_IsDefault(string loop) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        {{loop}}
        {
            var account = (await {{Create}}{{Default}})).Value;
            _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };
        }
        """));

    [Fact]
    public Task Arm_OtherFile_IsFollowed() => Verify.FindingsAsync(
        SdkProgram.Arm("var account = await Accounts.CreateAsync(group, location); Workspaces.Declare(account, location);"),
        $$"""
        using System.Threading.Tasks;
        using Azure;
        using Azure.Core;
        using Azure.ResourceManager.Resources;
        using Azure.ResourceManager.Storage;
        using Azure.ResourceManager.Storage.Models;

        static class Accounts
        {
            public static async Task<StorageAccountResource> CreateAsync(ResourceGroupResource group, AzureLocation location) => (await {{Create}}{{Default}})).Value;

            public static Task CreateDataAsync(ResourceGroupResource group, AzureLocation location) => {{Create}}{{Data}});
        }
        """,
        """
        using Azure.Core;
        using Azure.ResourceManager.MachineLearning;
        using Azure.ResourceManager.Storage;

        static class Workspaces
        {
            public static MachineLearningWorkspaceData Declare(StorageAccountResource account, AzureLocation location) => new(location) { StorageAccount = account.Id };
        }
        """);

    // Another class that happens to have such a property.
    [Fact]
    public Task Arm_OwnWorkspaceClass_DoesNotCount() => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var account = (await {{Create}}{{Data}})).Value;
        _ = new WorkspaceOptions { StorageAccount = account.Id };
        """,
        "class WorkspaceOptions { public string StorageAccount { get; set; } }"));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Accounts that reach the workspace in members, outputs and components.</summary>
public class MemberLinkTests
{
    private const string Create = "(await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"stml\", ";
    private static readonly string s_default = StorageProgram.ArmContent("{|AMLR1002:StorageSkuName.StandardLrs|}");
    private static readonly string s_data = StorageProgram.ArmContent("{|AMLR2001:StorageSkuName.StandardLrs|}");

    [Theory]
    [InlineData("public StorageAccountResource Account;", "Account = ACCOUNT;", "Account.Id")]
    [InlineData("public static StorageAccountResource Account;", "Account = ACCOUNT;", "Account.Id")]
    [InlineData("internal string Id = null!;", "this.Id = ACCOUNT.Id;", "Id")]
    [InlineData("public StorageAccountResource Account { get; set; } = null!;", "Account = ACCOUNT;", "Account.Id")]
    [InlineData("public StorageAccountResource Account { get; set; }", "(Account, Name) = (ACCOUNT, \"ml\");", "Account.Id")]
    [InlineData("public StorageAccountResource Account;", "(Account, Name) = (ACCOUNT, \"ml\");", "Account.Id")]
    public Task Arm_MembersThatOthersCanSet_AreFollowed(string member, string assignment, string id) => Verify.FindingsAsync(Members(member, assignment, id, s_default));

    // Which of them it is when the workspace is declared is not known.
    [Theory]
    [InlineData("public StorageAccountResource Account;", "(Account, Name) = Pick();", "Account.Id")]
    [InlineData("public StorageAccountResource Account;", "Account = Pick().Item1;", "Account.Id")]
    public Task Arm_MembersOfUnknownValue_AreNotFollowed(string member, string assignment, string id) => Verify.FindingsAsync(Members(member, assignment + " _ = ACCOUNT;", id, s_data));

    [Theory]
    [InlineData("Create(out var account);", "static void Create(ResourceGroupResource group, AzureLocation location, out StorageAccountResource account) { account = group.GetStorageAccounts().CreateOrUpdate(WaitUntil.Completed, \"stml\", CONTENT).Value; }")]
    [InlineData("Create(out StorageAccountResource account);", "static bool Create(ResourceGroupResource group, AzureLocation location, out StorageAccountResource account) { var operation = group.GetStorageAccounts().CreateOrUpdate(WaitUntil.Completed, \"stml\", CONTENT); account = operation.Value; return true; }")]
    public Task Arm_OutParameter_IsFollowed(string call, string method) => Verify.FindingsAsync(Output(call, method, s_default));

    [Theory]
    [InlineData("Create(out var account);", "static void Create(ResourceGroupResource group, AzureLocation location, out StorageAccountResource account) { account = group.GetStorageAccounts().CreateOrUpdate(WaitUntil.Completed, \"stml\", CONTENT).Value; if (location == default) { account = Other(); } }")]
    [InlineData("Create(out var account); account = Other();", "static void Create(ResourceGroupResource group, AzureLocation location, out StorageAccountResource account) { account = group.GetStorageAccounts().CreateOrUpdate(WaitUntil.Completed, \"stml\", CONTENT).Value; }")]
    public Task Arm_OutParameterOfUnknownValue_IsNotFollowed(string call, string method) => Verify.FindingsAsync(Output(call, method, s_data));

    [Theory]
    [InlineData("abstract class Base { public StorageAccountResource Account { get; protected set; } }", "class Derived : Base { public Derived(StorageAccountResource account) { Account = account; } }", "new Derived(account).Account.Id")]
    [InlineData("abstract class Base { protected Base(StorageAccountResource account) { Account = account; } public StorageAccountResource Account { get; } }", "class Derived(StorageAccountResource account) : Base(account);", "new Derived(account).Account.Id")]
    [InlineData("static class Base { public static ResourceIdentifier IdOf(this StorageAccountResource account) => account.Id; }", "", "account.IdOf()")]
    [InlineData("static class Base { public static string IdText(this StorageAccountResource account) { var id = account.Data.Id; return id.ToString(); } }", "", "account.IdText()")]
    public Task Arm_InheritedMembersAndExtensions_AreFollowed(string first, string second, string id) => Verify.FindingsAsync(
        SdkProgram.Arm($$"""
        var account = {{Create}}{{s_default}})).Value;
                var other = {{Create}}{{s_data}})).Value;
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """) + "\n" + first + second);

    // One creation in a component that runs twice is two accounts; that both are default accounts is still certain.
    [Theory]
    [InlineData("[Output] public Output<string> StorageAccountId { get; private set; }", "StorageAccountId = account.Id;", "foundation.StorageAccountId")]
    [InlineData("[Output(\"storageAccountId\")] public Output<string> StorageAccountId { get; set; } = null!;", "this.StorageAccountId = account.Id; RegisterOutputs();", "foundation.StorageAccountId")]
    [InlineData("public Output<string> StorageAccountId;", "StorageAccountId = account.Id;", "foundation.StorageAccountId")]
    [InlineData("public StorageAccount Account { get; private set; } = null!;", "Account = account;", "foundation.Account.Id")]
    [InlineData("public Output<string> StorageAccountId { get; private set; } = null!;", "StorageAccountId = Output.Format($\"{account.Id}\");", "foundation.StorageAccountId")]
    public Task Pulumi_ComponentOutputs_AreFollowed(string member, string constructor, string id) => Verify.FindingsAsync(
        SdkProgram.Pulumi("Storage", $"var foundation = new Foundation(\"foundation\"); _ = {StorageProgram.PulumiWorkspace(id)};"),
        $$"""
        using Pulumi;
        using Pulumi.AzureNative.Storage;
        using Pulumi.AzureNative.Storage.Inputs;

        class Foundation : ComponentResource
        {
            {{member}}

            public Foundation(string name) : base("contoso:ml:Foundation", name)
            {
                var account = {{StorageProgram.PulumiAccount("{|AMLR1002:SkuName.Standard_LRS|}")}};
                var data = {{StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}", name: "data")}};
                {{constructor}}
            }
        }
        """);

    [Theory]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { [\"ml\"] = ml, [\"data\"] = data };", "accounts[\"ml\"].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { { \"ml\", ml }, { \"data\", data } };", "accounts[\"ml\"].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount>(); accounts[\"ml\"] = ml; accounts[\"data\"] = data;", "accounts[\"ml\"].Id")]
    [InlineData("Dictionary<string, Output<string>> ids = new(); ids.Add(\"ml\", ml.Id); ids.Add(\"data\", data.Id); Console.WriteLine(ids.Count);", "ids[\"ml\"]")]
    [InlineData("var accounts = new SortedDictionary<string, StorageAccount> { [\"data\"] = data }; accounts.Add(Key, ml); if (accounts.ContainsKey(\"ml\")) { Console.WriteLine(); }", "accounts[Key].Id")]
    [InlineData("_accounts[\"ml\"] = ml; _accounts[\"data\"] = data;", "_accounts[\"ml\"].Id")]
    public Task Pulumi_AccountUnderAName_IsFollowed(string statements, string id) => Verify.FindingsAsync(Named(statements, id, "{|AMLR1002:SkuName.Standard_LRS|}"));

    // Other code may put another account under the name.
    [Theory]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { [\"ml\"] = ml, [configured] = data };", "accounts[\"ml\"].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { [\"ml\"] = ml, [\"data\"] = data };", "accounts[configured].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { [\"ml\"] = data }; if (isProduction) { accounts[\"ml\"] = ml; }", "accounts[\"ml\"].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { [\"ml\"] = ml }; Change(accounts);", "accounts[\"ml\"].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount> { [\"ml\"] = ml }; accounts.Remove(\"ml\"); accounts.TryAdd(\"ml\", data);", "accounts[\"ml\"].Id")]
    [InlineData("var accounts = new Dictionary<string, StorageAccount>(StringComparer.OrdinalIgnoreCase) { [\"ML\"] = data, [\"x\"] = ml };", "accounts[\"ml\"].Id")]
    [InlineData("foreach (var (name, account) in new[] { (\"ml\", ml), (configured, data) }) { _accounts[name] = account; }", "_accounts[\"ml\"].Id")]
    public Task Pulumi_AccountUnderAnUnknownName_IsNotFollowed(string statements, string id) => Verify.FindingsAsync(Named(statements, id, "{|AMLR2001:SkuName.Standard_LRS|}"));

    [Theory]
    [InlineData("interface IShared { StorageAccount Account { get; } }", "IShared", "")]
    [InlineData("abstract class IShared { public abstract StorageAccount Account { get; } }", "IShared", "override ")]
    public Task Pulumi_OnlyImplementation_IsFollowed(string type, string declared, string modifier) => Verify.FindingsAsync(
        SdkProgram.Pulumi("Storage", $"{declared} shared = Create(); _ = {StorageProgram.PulumiWorkspace("shared.Account.Id")};", $"static {declared} Create() => new Shared();") + type,
        Implementation("Shared", modifier, "{|AMLR1002:SkuName.Standard_LRS|}"));

    [Fact]
    public Task Pulumi_SeveralImplementations_AreNotFollowed() => Verify.FindingsAsync(
        SdkProgram.Pulumi("Storage", $"IShared shared = isProduction ? new Shared() : new Other(); _ = {StorageProgram.PulumiWorkspace("Pick(shared).Account.Id")};", "static IShared Pick(IShared shared) => shared;")
            + "interface IShared { StorageAccount Account { get; } }",
        Implementation("Shared", string.Empty, "{|AMLR2001:SkuName.Standard_LRS|}"),
        Implementation("Other", string.Empty, "{|AMLR2001:SkuName.Standard_LRS|}"));

    // Half-typed code names things that are not there, or themselves.
    [Theory]
    [InlineData("Self.Id")]
    [InlineData("$\"{Self}\"")]
    [InlineData("Text")]
    public Task Pulumi_Circles_End(string id) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $"_ = {StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}")}; _ = {StorageProgram.PulumiWorkspace(id)};",
        """
        static StorageAccount Self => Self;

            static string Text { get; set; } = $"{Other}";

            static string Other => $"{Text}";
        """));

    private static string Named(string statements, string id, string sku) => SdkProgram.Pulumi(
        "Storage",
        $$"""
        const string Key = "ml";
                var ml = {{StorageProgram.PulumiAccount(sku)}};
                var data = {{StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}", name: "data")}};
                {{statements}}
                _ = {{StorageProgram.PulumiWorkspace(id)}};
        """,
        "private readonly Dictionary<string, StorageAccount> _accounts = new(); static void Change(Dictionary<string, StorageAccount> accounts) => accounts.Clear();");

    private static string Implementation(string name, string modifier, string sku) => $$"""
        using Pulumi.AzureNative.Storage;
        using Pulumi.AzureNative.Storage.Inputs;

        class {{name}} : IShared
        {
            public {{modifier}}StorageAccount Account { get; } = {{StorageProgram.PulumiAccount(sku)}};
        }
        """;

    private static string Members(string member, string assignment, string id, string content) => SdkProgram.Arm("", $$"""
        class Deployment
        {
            {{member}}

            public string Name;

            public async Task CreateAsync(ResourceGroupResource group, AzureLocation location)
            {
                {{assignment.Replace("ACCOUNT", Create + content + ")).Value")}}
            }

            public MachineLearningWorkspaceData GetWorkspace(AzureLocation location) => new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };

            static (StorageAccountResource, string) Pick() => throw null;
        }
        """);

    private static string Output(string call, string method, string content) => SdkProgram.Arm(
        $$"""
        {{call.Replace("Create(", "Create(group, location, ")}}
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = account.Id };
        """,
        method.Replace("CONTENT", content) + " static StorageAccountResource Other() => throw null!;");
}

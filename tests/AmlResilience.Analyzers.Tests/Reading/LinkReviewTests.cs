using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Accounts that stand beside the default account, in programs that wrap both alike.</summary>
public class LinkReviewTests
{
    private const string Accounts = """
        var ml = new StorageAccount("ml", new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_ZRS } });
                var data = new StorageAccount("data", new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_GRS } });
        """;

    private const string Workspace = "static void Workspace(Ref r) => _ = new Pulumi.AzureNative.MachineLearningServices.Workspace(\"mlw\", new Pulumi.AzureNative.MachineLearningServices.WorkspaceArgs { ResourceGroupName = \"rg\", StorageAccount = r.Account.Id });";

    [Theory]
    [InlineData("record Ref(StorageAccount Account);", "new Ref(ml)", "new Ref(data)")]
    [InlineData("class Ref { public Ref(StorageAccount account) { Account = account; } public StorageAccount Account { get; } }", "new Ref(ml)", "new Ref(data)")]
    [InlineData("class Ref(StorageAccount account) { public StorageAccount Account => account; }", "new Ref(ml)", "new Ref(data)")]
    [InlineData("class Ref { private readonly StorageAccount _a; public Ref(StorageAccount account) { _a = account; } public StorageAccount Account => _a; }", "new Ref(ml)", "new Ref(data)")]
    [InlineData("class Ref { public StorageAccount Account { get; set; } = null!; }", "new Ref { Account = ml }", "new Ref { Account = data }")]
    [InlineData("class Ref { public required StorageAccount Account { get; init; } }", "new Ref { Account = ml }", "new Ref { Account = data }")]
    public Task WrappedAccount_IsTheOneOfItsWrapper(string type, string first, string second) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage", Accounts + $" var a = {first}; var b = {second}; Workspace(a); Console.WriteLine(b.Account);", type + Workspace));

    [Theory]
    [InlineData("record Ref(StorageAccount Account);", "new Ref(ml)", "new Ref(data)")]
    public Task AccountInADictionary_IsTheOneOfItsKey(string type, string first, string second) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage", Accounts + $" var all = new Dictionary<string, Ref> {{ [\"ml\"] = {first}, [\"data\"] = {second} }}; Workspace(all[\"ml\"]);", type + Workspace));

    [Theory]
    [InlineData("static string IdOf(StorageAccount a) => \"\"; static Output<string> Id(StorageAccount a) => a.Id;", "Id(ml)", "Console.WriteLine(Id(data));")]
    [InlineData("static T Keep<T>(T value) => value;", "Keep(ml).Id", "Keep(data);")]
    [InlineData("static T Pick<T>(bool first, T a, T b) => first ? a : b;", "ml.Id", "Pick(isProduction, ml, data);")]
    public Task HelperForBoth_IsFollowedByCall(string members, string id, string other) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        Accounts + $" {other} _ = new Pulumi.AzureNative.MachineLearningServices.Workspace(\"mlw\", new Pulumi.AzureNative.MachineLearningServices.WorkspaceArgs {{ ResourceGroupName = \"rg\", StorageAccount = {id} }});",
        members));
}


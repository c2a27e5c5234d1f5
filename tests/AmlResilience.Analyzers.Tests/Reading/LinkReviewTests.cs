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

    // One creation in a method that is called twice is two accounts.
    [Fact]
    public Task Pulumi_AccountsOfOneMethod_AreNotShared() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $$"""
        _ = {{StorageProgram.PulumiWorkspace("Create(\"a\").Id")}};
                _ = {{StorageProgram.PulumiWorkspace("Create(\"b\").Id")}};
        """,
        $$"""
        static StorageAccount Create(string name) => new StorageAccount(name, new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_ZRS } });
        """));

    [Fact]
    public Task Pulumi_IdOfOneOfSeveral_IsNotFollowed() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $"_ = {StorageProgram.PulumiWorkspace("Get(\"ml\")")};",
        $$"""
        private readonly StorageAccount _ml = {{StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}")}};
            private readonly StorageAccount _data = {{StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}", name: "data")}};
            private Output<string> Get(string name) => (name == "ml" ? _ml : _data).Id;
        """));

    // The other component may be in the other region.
    [Theory]
    [InlineData("(isProduction ? logs : Pulumi.AzureNative.OperationalInsights.Workspace.Get(\"log\", configured)).Id")]
    [InlineData("Find(logs).Id", "static Pulumi.AzureNative.OperationalInsights.Workspace Find(Pulumi.AzureNative.OperationalInsights.Workspace known) => known.GetHashCode() > 0 ? known : Pulumi.AzureNative.OperationalInsights.Workspace.Get(\"log\", \"id\");")]
    public Task Pulumi_LinkThatMayGoElsewhere_IsNoTarget(string id, string member = "") => Verify.FindingsAsync(SdkProgram.Pulumi(
        string.Empty,
        $$"""
        var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg", Location = "northeurope" });
                _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = {{id}}, Location = "westeurope" });
        """,
        member));

    [Theory]
    [InlineData("registry.GetContainerRegistryReplication(\"north\").Value.Data")]
    [InlineData("Describe(configured)")]
    public Task Arm_ReplicaThatIsNotCreatedHere_Counts(string data) => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Arm(
        $$"""
        var registry = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)))).Value;
                await registry.GetContainerRegistryReplications().CreateOrUpdateAsync(WaitUntil.Completed, "north", {{data}});
        """,
        "static ContainerRegistryReplicationData Describe(string text) => System.Text.Json.JsonSerializer.Deserialize<ContainerRegistryReplicationData>(text)!;"));
}

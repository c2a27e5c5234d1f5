using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// One creation makes several accounts, and a workspace has one of them: the calls and the rounds that lead to it tell which. An
/// account that is redundant across regions but not across zones tells: as the default account it is found.
/// </summary>
public class CallChainTests
{
    private const string New = "(await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, new StorageAccountCreateOrUpdateContent(new StorageSku(sku), StorageKind.StorageV2, location))).Value";

    [Theory]
    [InlineData("async Task<StorageAccountResource> Create(string name, string sku) => " + New + ";")]
    [InlineData("Task<StorageAccountResource> Create(string name, string sku) => Send(name, sku); async Task<StorageAccountResource> Send(string name, string sku) => " + New + ";")]
    [InlineData("Task<StorageAccountResource> Create(string name, string sku) { return Send(); async Task<StorageAccountResource> Send() => " + New + "; }")]
    [InlineData("Task<StorageAccountResource> Create(string name, string sku) => Send(name, sku); Task<StorageAccountResource> Send(string name, string sku) => Inner(sku, name); async Task<StorageAccountResource> Inner(string sku, string name) => " + New + ";")]
    [InlineData("async Task<StorageAccountResource> Create(string name, string sku) { var content = Content(sku); return (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content)).Value; } StorageAccountCreateOrUpdateContent Content(string sku) => new(new StorageSku(sku), StorageKind.StorageV2, location);")]
    public async Task Factories(string factory)
    {
        await VerifyAsync("ml", "\"Standard_GRS\"");
        await VerifyAsync("archive", "{|AMLR1001:\"Standard_GRS\"|}");

        Task VerifyAsync(string account, string sku) => Verify.FindingsAsync(SdkProgram.Arm($$"""
            {{factory}}
                    var ml = await Create("stml", "Standard_ZRS");
                    var archive = await Create("starchive", {{sku}});
                    _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{account}}.Id, ContainerRegistry = configured };
            """));
    }

    [Theory]
    [InlineData("public async Task<StorageAccountResource> CreateAsync(string name, string sku) { var content = Content(sku); return (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, name, content)).Value; } private StorageAccountCreateOrUpdateContent Content(string sku) => new(new StorageSku(sku), StorageKind.StorageV2, location);")]
    [InlineData("public Task<StorageAccountResource> CreateAsync(string name, string sku) => SendAsync(sku, name); private async Task<StorageAccountResource> SendAsync(string sku, string name) => " + New + ";")]
    public async Task FactoryObjects(string members)
    {
        await VerifyAsync("ml", "\"Standard_GRS\"");
        await VerifyAsync("archive", "{|AMLR1001:\"Standard_GRS\"|}");

        Task VerifyAsync(string account, string sku) => Verify.FindingsAsync(SdkProgram.Arm(
            $$"""
            var factory = new AccountFactory(group, location);
                    var ml = await factory.CreateAsync("stml", "Standard_ZRS");
                    var archive = await factory.CreateAsync("starchive", {{sku}});
                    _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{account}}.Id, ContainerRegistry = configured };
            """,
            $"class AccountFactory(ResourceGroupResource group, AzureLocation location) {{ {members} }}"));
    }

    [Theory]
    [InlineData("ml", "\"Standard_GRS\"")]
    [InlineData("archive", "{|AMLR1001:\"Standard_GRS\"|}")]
    public Task Pulumi_Factories(string account, string sku) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Storage",
        $$"""
        var ml = Create("stml", "Standard_ZRS");
                var archive = Create("starchive", {{sku}});
                _ = {{StorageProgram.PulumiWorkspace(account + ".Id")}};
        """,
        """
        static StorageAccount Create(string name, string sku) => Make(name, sku);
            static StorageAccount Make(string name, string sku) => new(name, new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = sku } });
        """));

    // What is outside of a loop or a function is the same in each of its rounds and calls.
    [Theory]
    [InlineData("foreach (var workspace in new[] { \"a\", \"b\" }) { Console.WriteLine(workspace); ADD }", "")]
    [InlineData("await Add(\"ml\"); async Task Add(string workspace) { ADD }", "")]
    [InlineData("foreach (var workspace in new[] { \"ml\" }) { await Add(workspace); async Task Add(string name) { ADD } }", "")]
    [InlineData("foreach (var region in new[] { AzureLocation.WestEurope, AzureLocation.NorthEurope }) { location = region; } await Add(); async Task Add() { ADD }", "")]
    public Task MethodOfAccountAndWorkspace(string workspaces, string rest) => Verify.FindingsAsync(SdkProgram.Arm(
        "await Both(group, location, \"stone\", {|AMLR1001:\"Standard_GRS\"|}); await Both(group, location, \"sttwo\", \"Standard_ZRS\");",
        $$"""
        static async Task Both(ResourceGroupResource group, AzureLocation location, string name, string sku)
            {
                var account = {{New}};
                {{workspaces.Replace("ADD", "await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"ml\", new MachineLearningWorkspaceData(location) { StorageAccount = account.Id, ContainerRegistry = \"x\" });")}}
                {{rest}}
            }
        """));

    [Theory]
    [InlineData("stmlprod", "(\"dev\", \"Standard_GRS\"), (\"prod\", \"Standard_ZRS\")")]
    [InlineData("stmlprod", "(\"dev\", \"Standard_ZRS\"), (\"prod\", {|AMLR1001:\"Standard_GRS\"|})")]
    public Task Names_InNestedLoops(string name, string stages) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        foreach (var (stage, sku) in new[] { {{stages}} })
                {
                    foreach (var purpose in new[] { "ml", "data" })
                    {
                        var name = $"st{purpose}{stage}";
                        _ = {{New}};
                    }
                }

                _ = new MachineLearningWorkspaceData(location) { StorageAccount = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/{{name}}", ContainerRegistry = configured };
        """));

    // A content that changes between two resources is not that of the first one.
    [Theory]
    [InlineData("content.Sku = new StorageSku(\"Standard_GRS\");", "starchive", "\"Standard_ZRS\"")]
    [InlineData("content.AllowSharedKeyAccess = false;", "stml", "{|AMLR1001:\"Standard_GRS\"|}")]
    [InlineData("Console.WriteLine(content.Sku);", "starchive", "{|AMLR1001:\"Standard_GRS\"|}")]
    public Task OneContent_ForTwo(string change, string second, string sku) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var content = new StorageAccountCreateOrUpdateContent(new StorageSku({{sku}}), StorageKind.StorageV2, location);
                var ml = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", content)).Value;
                {{change}}
                await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "{{second}}", content);
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = ml.Id, ContainerRegistry = configured };
        """));

    // Each object has an account of its own, and which of them has the workspace is not known.
    [Theory]
    [InlineData("class Storage(ResourceIdentifier id) { MEMBERS }", "id")]
    [InlineData("class Storage { private readonly ResourceIdentifier _id; public Storage(ResourceIdentifier id) => _id = id; MEMBERS }", "_id")]
    [InlineData("record Storage(ResourceIdentifier Id) { MEMBERS }", "Id")]
    public async Task ObjectsOfOneClass(string type, string id)
    {
        await VerifyAsync("\"Standard_GRS\"", "new Storage(zonal.Id).CreateWorkspace(location); new Storage(geo.Id).Print();");
        await VerifyAsync("{|AMLR1001:\"Standard_GRS\"|}", "Console.WriteLine(zonal.Id); new Storage(geo.Id).CreateWorkspace(location);");

        Task VerifyAsync(string sku, string statements) => Verify.FindingsAsync(SdkProgram.Arm(
            $$"""
            var geo = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stgeo", new StorageAccountCreateOrUpdateContent(new StorageSku({{sku}}), StorageKind.StorageV2, location))).Value;
                    var zonal = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stzonal", new StorageAccountCreateOrUpdateContent(new StorageSku("Standard_ZRS"), StorageKind.StorageV2, location))).Value;
                    {{statements}}
            """,
            type.Replace("MEMBERS", $"public void CreateWorkspace(AzureLocation location) {{ _ = new MachineLearningWorkspaceData(location) {{ StorageAccount = {id}, ContainerRegistry = \"x\" }}; }} public void Print() => Console.WriteLine({id});")));
    }
}

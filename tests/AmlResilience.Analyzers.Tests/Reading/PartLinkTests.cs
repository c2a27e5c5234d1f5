using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Accounts that reach the workspace as a part of something: a tuple, an array, an output.</summary>
public class PartLinkTests
{
    private const string Create = "(await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"stml\", CONTENT)).Value";
    private const string Tuple = "async Task<(StorageAccountResource Account, string Name)> CreateAsync() => (" + Create + ", \"ml\");";
    private const string Record = "async Task<Shared> CreateAsync() { var account = " + Create + "; return new Shared(account, \"ml\"); }";

    [Theory]
    [InlineData(Tuple, "var (account, name) = await CreateAsync();", "account.Id")]
    [InlineData(Tuple, "var shared = await CreateAsync();", "shared.Account.Id")]
    [InlineData(Tuple, "var shared = await CreateAsync();", "shared.Item1.Data.Id")]
    [InlineData(Tuple, "StorageAccountResource account; string name; (account, name) = await CreateAsync();", "account.Id")]
    [InlineData(Tuple, "var (account, _) = CreateAsync().GetAwaiter().GetResult();", "account.Id")]
    [InlineData(Record, "var (account, name) = await CreateAsync();", "account.Id")]
    [InlineData(Record, "var shared = await CreateAsync();", "shared.Account.Id")]
    [InlineData("", "var accounts = new[] { " + Create + ", other };", "accounts[0].Id")]
    [InlineData("", "var accounts = new List<StorageAccountResource> { other, " + Create + " };", "accounts[1].Id")]
    [InlineData("", "StorageAccountResource[] accounts = [other, " + Create + "];", "accounts[^1].Id")]
    [InlineData("", "var shared = (Account: " + Create + ", Name: \"ml\");", "shared.Account.Id")]
    [InlineData("", "var shared = new Shared(other, \"ml\") with { Account = " + Create + " };", "shared.Account.Id")]
    [InlineData("", "var accounts = new Dictionary<string, StorageAccountResource> { [\"ml\"] = " + Create + ", [\"data\"] = other }; var ml = accounts[\"ml\"];", "ml.Id")]
    [InlineData("", "if (" + Create + " is { } account)", "account.Id")]
    public Task Arm_Part_IsFollowed(string function, string statements, string id) => Verify.FindingsAsync(Arm("{|AMLR1002:StorageSkuName.StandardLrs|}", function, statements, id));

    [Theory]
    [InlineData(Tuple, "var shared = await CreateAsync(); shared.Account = Pick(other);", "shared.Account.Id")]
    [InlineData("", "var accounts = new[] { " + Create + ", other };", "accounts[index].Id")]
    [InlineData("", "var accounts = new[] { " + Create + ", other }; accounts[0] = Pick(other);", "accounts[0].Id")]
    [InlineData("", "var accounts = new List<StorageAccountResource> { " + Create + ", other }; accounts.Reverse();", "accounts[0].Id")]
    [InlineData("", "var accounts = new List<StorageAccountResource> { " + Create + ", other };", "accounts.Find(account => account.Data.Name == configured).Id")]
    public Task Arm_UnknownPart_IsNotFollowed(string function, string statements, string id) => Verify.FindingsAsync(
        Arm("{|AMLR2001:StorageSkuName.StandardLrs|}", function, statements, id));

    [Theory]
    [InlineData("ml.Id.Apply(id => id)")]
    [InlineData("ml.Id.Apply(id => $\"{id}\")")]
    [InlineData("Output.Tuple(ml.Id, data.Id).Apply(ids => ids.Item1)")]
    [InlineData("Output.All(data.Id, ml.Id).Apply(ids => ids[1])")]
    [InlineData("Output.Create(ml.Id).Apply(id => id)")]
    [InlineData("ml.Name.Apply(name => $\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/{name}\")")]
    public Task Pulumi_PartOfOutput_IsFollowed(string id) => Verify.FindingsAsync(Pulumi("{|AMLR1002:SkuName.Standard_LRS|}", id));

    [Theory]
    [InlineData("ml.Id.Apply(id => id.Replace(\"a\", \"b\"))")]
    [InlineData("ml.Id.Apply(id => id + \"/blobServices/default\")")]
    [InlineData("ml.Location.Apply(name => $\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/{configured}\")")]
    public Task Pulumi_OtherOutput_IsNotFollowed(string id) => Verify.FindingsAsync(Pulumi("{|AMLR2001:SkuName.Standard_LRS|}", id));

    private static string Arm(string sku, string function, string statements, string id) => SdkProgram.Arm(
        $$"""
        var index = configured.Length;
                var other = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stdata", {{StorageProgram.ArmContent("{|AMLR2001:StorageSkuName.StandardLrs|}")}})).Value;
                {{function.Replace("CONTENT", StorageProgram.ArmContent(sku))}}
                {{statements.Replace("CONTENT", StorageProgram.ArmContent(sku))}}
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
        """,
        "record Shared(StorageAccountResource Account, string Name); static StorageAccountResource Pick(StorageAccountResource known) => throw new InvalidOperationException(known.Data.Name);");

    private static string Pulumi(string sku, string id) => SdkProgram.Pulumi("Storage", $$"""
        var ml = {{StorageProgram.PulumiAccount(sku)}};
                var data = {{StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}", name: "data")}};
                _ = {{StorageProgram.PulumiWorkspace(id)}};
        """);
}

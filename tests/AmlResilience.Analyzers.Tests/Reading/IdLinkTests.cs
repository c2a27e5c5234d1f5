using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// Ids that are put together from text. A locally redundant account tells: it has one finding as the default account (AMLR1002)
/// and another one as a data account (AMLR2001).
/// </summary>
public class IdLinkTests
{
    private const string Default = "{|AMLR1002:StorageSkuName.StandardLrs|}";
    private const string Data = "{|AMLR2001:StorageSkuName.StandardLrs|}";
    private const string Provider = "providers/Microsoft.Storage/storageAccounts";

    [Theory]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/" + Provider + "/stml\"")]
    [InlineData("\"/subscriptions/s/resourcegroups/rg/providers/microsoft.storage/storageaccounts/STML\"")]
    [InlineData("new ResourceIdentifier(\"/subscriptions/s/resourceGroups/rg/" + Provider + "/stml\")")]
    [InlineData("new ResourceIdentifier($\"/subscriptions/{configured}/resourceGroups/{group.Data.Name}/" + Provider + "/stml\")")]
    [InlineData("new ResourceIdentifier($\"{group.Id}/" + Provider + "/{name}\")")]
    [InlineData("ResourceIdentifier.Parse($\"{group.Id}/" + Provider + "/{Names.Account}\")")]
    [InlineData("$\"/subscriptions/{configured}/resourceGroups/rg/" + Provider + "/{account.Data.Name}\"")]
    [InlineData("\"/subscriptions/\" + configured + \"/resourceGroups/rg/" + Provider + "/\" + name")]
    [InlineData("$\"{prefix}/stml\"")]
    [InlineData("StorageAccountResource.CreateResourceIdentifier(configured, \"rg\", \"stml\")")]
    [InlineData("StorageAccountResource.CreateResourceIdentifier(accountName: name, subscriptionId: configured, resourceGroupName: \"rg\")")]
    [InlineData("StorageAccountResource.CreateResourceIdentifier(configured, \"rg\", account.Data.Name)")]
    [InlineData("group.Id.AppendProviderResource(\"Microsoft.Storage\", \"storageAccounts\", \"stml\")")]
    [InlineData("group.GetStorageAccount(\"stml\").Value.Id")]
    [InlineData("(await group.GetStorageAccountAsync(name)).Value.Data.Id")]
    [InlineData("client.GetStorageAccountResource(StorageAccountResource.CreateResourceIdentifier(configured, \"rg\", \"stml\")).Id")]
    [InlineData("client.GetStorageAccountResource(account.Id).Id")]
    [InlineData("$\"{account.Id}\"")]
    [InlineData("Id(\"stml\")")]
    public Task Arm_IdOfKnownName_IsFollowed(string id) => Verify.FindingsAsync(Arm(Default, id));

    [Theory]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/" + Provider + "/stml2\"")]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/stml\"")]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/" + Provider + "/stml/blobServices/default\"")]
    [InlineData("\"https://management.azure.com/subscriptions/s/resourceGroups/rg/" + Provider + "/stml\"")]
    [InlineData("\"stml\"")]
    [InlineData("\"/stml\"")]
    [InlineData("\"\"")]
    [InlineData("\"/providers/\"")]
    [InlineData("$\"{group.Id}/" + Provider + "/{configured}\"")]
    [InlineData("$\"{group.Id}/" + Provider + "/st{configured}\"")]
    [InlineData("$\"{group.Id}/providers/{configured}/storageAccounts/stml\"")]
    [InlineData("StorageAccountResource.CreateResourceIdentifier(configured, \"rg\", configured)")]
    [InlineData("StorageAccountResource.CreateResourceIdentifier(configured, \"rg\", isProduction ? \"stml\" : \"stdata\")")]
    [InlineData("BlobServiceResource.CreateResourceIdentifier(configured, \"rg\", \"stml\")")]
    [InlineData("group.GetStorageAccount(configured).Value.Id")]
    [InlineData("group.GetStorageAccounts().GetAll().First().Id")]
    [InlineData("Own.CreateResourceIdentifier(configured, \"rg\", \"stml\")")]
    public Task Arm_OtherText_IsNotFollowed(string id) => Verify.FindingsAsync(Arm(Data, id));

    // The account of the id is in another group than the one that is created.
    [Theory]
    [InlineData("rg-ml", Default)]
    [InlineData("rg-data", Data)]
    public Task Arm_GroupOfId_MustBeTheAccounts(string name, string sku) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var ml = (await subscription.GetResourceGroups().CreateOrUpdateAsync(WaitUntil.Completed, "rg-ml", new ResourceGroupData(location))).Value;
                await ml.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent(sku)}});
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = "/subscriptions/s/resourceGroups/{{name}}/{{Provider}}/stml" };
        """,
        "static SubscriptionResource subscription = null!;"));

    [Fact]
    public Task Arm_SeveralAccountsOfOneName_AreNotFollowed() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        if (isProduction) { await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent(Data)}}); }
                else { await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent(Data)}}); }
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = "/subscriptions/s/resourceGroups/rg/{{Provider}}/stml" };
        """));

    [Theory]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/" + Provider + "/mlstorage\"")]
    [InlineData("Output.Format($\"/subscriptions/{configured}/resourceGroups/{group.Name}/" + Provider + "/mlstorage\")")]
    [InlineData("Output.Format($\"/subscriptions/{client.Apply(c => c.SubscriptionId)}/resourceGroups/rg/" + Provider + "/{account.Name}\")")]
    [InlineData("Output.Format($\"{group.Id}/" + Provider + "/{account.Name}\")")]
    [InlineData("Output.Format($\"{group.Id}/" + Provider + "/{name}\")")]
    [InlineData("Output.Format($\"{account.Id}\")")]
    [InlineData("$\"/subscriptions/{configured}/resourceGroups/rg/" + Provider + "/mlstorage\"")]
    [InlineData("Output.Create(\"/subscriptions/s/resourceGroups/rg/" + Provider + "/mlstorage\")")]
    [InlineData("Id(configured)")]
    public Task Pulumi_IdOfKnownName_IsFollowed(string id) => Verify.FindingsAsync(Pulumi("{|AMLR1002:SkuName.Standard_LRS|}", id));

    [Theory]
    [InlineData("\"/subscriptions/s/resourceGroups/rg/" + Provider + "/stml\"")] // The name in Pulumi, not the name in Azure.
    [InlineData("\"/subscriptions/s/resourceGroups/other/" + Provider + "/mlstorage\"")]
    [InlineData("Output.Format($\"{otherGroup.Id}/" + Provider + "/mlstorage\")")]
    [InlineData("Output.Format($\"/subscriptions/s/resourceGroups/{otherGroup.Name}/" + Provider + "/mlstorage\")")]
    [InlineData("Output.Format($\"{group.Id}/" + Provider + "/{configured}\")")]
    [InlineData("Output.Format($\"{group.Id}/" + Provider + "/{group.Name}\")")]
    [InlineData("Output.Format($\"{account.Id}/blobServices/default\")")]
    [InlineData("StorageAccount.Get(\"mlstorage\", configured).Id")]
    [InlineData("Loop")]
    public Task Pulumi_OtherText_IsNotFollowed(string id) => Verify.FindingsAsync(Pulumi("{|AMLR2001:SkuName.Standard_LRS|}", id));

    // Another workspace of that name may be in another group.
    [Theory]
    [InlineData("WorkspaceName = \"log\"", "\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/log\"", true)]
    [InlineData("WorkspaceName = \"log\"", "\"/subscriptions/s/resourceGroups/other/providers/Microsoft.OperationalInsights/workspaces/log\"", false)]
    [InlineData("", "\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/log\"", false)]
    [InlineData("WorkspaceName = configured", "\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/log\"", false)]
    public Task Pulumi_NameThatIsNotGlobal_MustBeTheOnlyOne(string name, string id, bool isFound)
    {
        var region = isFound ? "{|AMLR2303:\"westeurope\"|}" : "\"westeurope\"";
        return Verify.FindingsAsync(SdkProgram.Pulumi(string.Empty, $$"""
            var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg", Location = "northeurope", {{name}} });
            _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = {{id}}, Location = {{region}} });
            """));
    }

    private static string Arm(string sku, string id) => "using System.Linq;\n" + SdkProgram.Arm(
        $$"""
        const string name = "stml";
                var prefix = $"{group.Id}/{{Provider}}";
                ArmClient client = null!;
                var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{StorageProgram.ArmContent(sku)}})).Value;
                await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stdata", {{StorageProgram.ArmContent(Data)}});
                _ = new MachineLearningWorkspaceData(location) { StorageAccount = {{id}} };
                Console.WriteLine($"{prefix}{name}{client}{account}");
        """,
        $$"""
        static string Id(string account) => $"/subscriptions/s/resourceGroups/rg/{{Provider}}/{account}";

            static class Names { public static readonly string Account = "stml"; }

            static class Own { public static string CreateResourceIdentifier(string subscription, string group, string account) => account; }
        """);

    private static string Pulumi(string sku, string id) => SdkProgram.Pulumi(
        "Storage",
        $$"""
        var name = "mlstorage";
                var group = new Pulumi.AzureNative.Resources.ResourceGroup("rg", new() { ResourceGroupName = "rg" });
                var otherGroup = new Pulumi.AzureNative.Resources.ResourceGroup("rg-other");
                var client = Pulumi.AzureNative.Authorization.GetClientConfig.Invoke();
                var account = new StorageAccount("stml", new StorageAccountArgs { ResourceGroupName = group.Name, AccountName = "mlstorage", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = {{sku}} } });
                _ = {{StorageProgram.PulumiAccount("{|AMLR2001:SkuName.Standard_LRS|}", rest: ", AccountName = name + \"data\"", name: "mlstorage")}};
                _ = {{StorageProgram.PulumiWorkspace(id)}};
                Console.WriteLine($"{name}{otherGroup}{client}");
        """,
        $$"""
        static string Id(string subscription) => "/subscriptions/" + subscription + "/resourceGroups/rg/{{Provider}}/mlstorage";

            static string Loop => $"/subscriptions/s/resourceGroups/rg/{{Provider}}/{Loop}";
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Storage accounts of Pulumi's classic provider, whose SKU is two members.</summary>
public class ClassicStorageTests
{
    private const string Lrs = "AccountTier = \"Standard\", AccountReplicationType = {|AMLR2001:\"LRS\"|}";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task LocallyRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Classic(place, "Storage", "Account", Account(Lrs)));

    [Theory]
    [InlineData(Lrs)]
    [InlineData("AccountTier = \"Premium\", AccountKind = \"FileStorage\", AccountReplicationType = {|AMLR2001:\"LRS\"|}")]
    [InlineData("AccountTier = isProduction ? \"Premium\" : \"Standard\", AccountReplicationType = {|AMLR2001:\"LRS\"|}")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = {|AMLR2001:\"lrs\"|}")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = {|AMLR2001:isProduction ? \"LRS\" : \"LRS\"|}")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = \"ZRS\", AccountKind = {|AMLR2003:\"Storage\"|}")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = {|AMLR2002:\"GRS\"|}")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = {|AMLR2002:\"RAGRS\"|}, AccountKind = \"StorageV2\"")]
    public Task Violating_IsReported(string members) => Verify.FindingsAsync(Program(members));

    [Theory]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = \"ZRS\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = \"GZRS\"")]
    [InlineData("AccountTier = \"Premium\", AccountReplicationType = \"ZRS\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = isProduction ? \"ZRS\" : \"LRS\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = configured")]
    [InlineData("AccountTier = configured, AccountReplicationType = \"LRS\"")]
    [InlineData("AccountTier = \"Standard\"")]
    [InlineData("AccountTier = \"Standart\", AccountReplicationType = \"LRS\"")]
    [InlineData("AccountTier = \"Premium\", AccountReplicationType = \"LRS\", AccountKind = \"FileStorage\", ProvisionedBillingModelVersion = \"V2\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = config.Get(\"sku\") ?? \"LRS\"")]
    public Task ComplyingOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Program(members));

    [Fact]
    public Task LaterWrites_Count() => Verify.FindingsAsync(SdkProgram.Classic("Storage", """
        var zonal = new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "LRS" };
        zonal.AccountReplicationType = "ZRS";
        _ = new Account("zonal", zonal);
        var local = new AccountArgs { ResourceGroupName = "rg", AccountReplicationType = {|AMLR2001:"LRS"|} };
        local.AccountTier = "Standard";
        _ = new Account("local", local);
        """));

    [Fact]
    public Task WhatIsNoCreation_IsSilent() => Verify.FindingsAsync(SdkProgram.Classic("Storage", """
        _ = Account.Get("existing", "id", new AccountState { AccountTier = "Standard", AccountReplicationType = "LRS" });
        _ = GetAccount.Invoke(new GetAccountInvokeArgs { Name = "a", ResourceGroupName = "rg" });
        _ = new AccountArgs { AccountTier = "Standard", AccountReplicationType = "LRS" };
        """));

    [Fact]
    public Task TakenOver_IsSilent() => Verify.FindingsAsync(SdkProgram.Classic("Storage", """
        _ = new Account("imported", new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "LRS" }, new CustomResourceOptions { ImportId = "id" });
        """));

    [Theory]
    [InlineData(Lrs, "AccountTier = \"Standard\", AccountReplicationType = \"ZRS\"")]
    [InlineData("AccountReplicationType = {|AMLR2001:\"LRS\"|}, AccountTier = \"Standard\", AccountKind = \"StorageV2\"", "AccountReplicationType = \"ZRS\", AccountTier = \"Standard\", AccountKind = \"StorageV2\"")]
    [InlineData("AccountTier = \"Premium\", AccountKind = \"FileStorage\", AccountReplicationType = {|AMLR2001:\"LRS\"|}", "AccountTier = \"Premium\", AccountKind = \"FileStorage\", AccountReplicationType = \"ZRS\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = {|AMLR2002:\"RAGRS\"|}", "AccountTier = \"Standard\", AccountReplicationType = \"RAGZRS\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = \"GRS\", AccountKind = {|AMLR2003:\"BlobStorage\"|}", "AccountTier = \"Standard\", AccountReplicationType = \"GRS\", AccountKind = \"StorageV2\"")]
    [InlineData("AccountTier = \"Standard\", AccountReplicationType = {|AMLR2001:isProduction ? \"LRS\" : \"LRS\"|}", "AccountTier = \"Standard\", AccountReplicationType = \"ZRS\"")]
    public Task Fix_RewritesThePartsThatDiffer(string members, string wanted) => Verify.FixAsync(Program(members), Program(wanted));

    [Theory]
    [InlineData("Standard", "LRS", "AMLR1002")]
    [InlineData("Standard", "GRS", "AMLR1001")]
    [InlineData("Standard", "RAGZRS", "AMLR1001")]
    [InlineData("Premium", "LRS", "AMLR1003")]
    public Task DefaultAccount_IsFixed(string tier, string replication, string id) => Verify.FixAsync(
        Default($"AccountTier = \"{tier}\", AccountReplicationType = {{|{id}:\"{replication}\"|}}"),
        Default("AccountTier = \"Standard\", AccountReplicationType = \"ZRS\""));

    [Fact]
    public Task DefaultAccount_ThatDiffersInItsTier_IsFixedThere() => Verify.FixAsync(
        Default("AccountTier = {|AMLR1003:\"Premium\"|}, AccountReplicationType = \"ZRS\""),
        Default("AccountTier = \"Standard\", AccountReplicationType = \"ZRS\""));

    [Fact]
    public Task DefaultAccount_OfAnotherKind_IsFixedWhole() => Verify.FixAsync(
        Default("AccountTier = \"Premium\", AccountReplicationType = \"LRS\", AccountKind = {|AMLR1003:\"BlockBlobStorage\"|}"),
        Default("AccountTier = \"Standard\", AccountReplicationType = \"ZRS\", AccountKind = \"StorageV2\""));

    [Fact]
    public Task DefaultAccount_WithHierarchicalNamespace_IsReported() =>
        Verify.NoFixAsync(Default("AccountTier = \"Standard\", AccountReplicationType = \"ZRS\", IsHnsEnabled = {|AMLR1003:true|}"));

    [Fact]
    public Task SharedPart_IsRewrittenWhereItIsRead() => Verify.FixAsync(Shared("tier", "{|AMLR1003:\"BlockBlobStorage\"|}"), Shared("\"Standard\"", "\"StorageV2\""));

    [Fact]
    public Task Message_NamesTheProperty() => Verify.MessageAsync(
        Program("AccountTier = \"Standard\", AccountReplicationType = {|#0:\"LRS\"|}"),
        "AMLR2001",
        Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        "Storage account 'data' has sku.name = Standard_LRS; use Standard_ZRS, because all copies of the data are in a single datacenter");

    [Theory]
    [InlineData("westus")]
    [InlineData("West US")]
    public Task RegionOfTheGroup_Counts(string region) => Verify.FindingsAsync(SdkProgram.Classic("Storage Core", $$"""
        var group = new ResourceGroup("rg", new ResourceGroupArgs { Location = "{{region}}" });
        var account = new Account("a", new AccountArgs { ResourceGroupName = group.Name, AccountTier = "Standard", AccountReplicationType = "LRS" });
        """ + Workspace));

    private const string Workspace = """

        _ = new Pulumi.Azure.MachineLearning.Workspace("mlw", new Pulumi.Azure.MachineLearning.WorkspaceArgs
        {
            ResourceGroupName = "rg", ApplicationInsightsId = "a", KeyVaultId = "k", StorageAccountId = account.Id, ContainerRegistryId = "r",
        });
        """;

    private static string Shared(string tier, string kind) => SdkProgram.Classic("Storage", $$"""
        const string tier = "Premium";
        var account = new Account("a", new AccountArgs { ResourceGroupName = "rg", AccountTier = {{tier}}, AccountKind = {{kind}}, AccountReplicationType = "ZRS" });
        _ = new Account("b", new AccountArgs { ResourceGroupName = "rg", AccountTier = tier, AccountKind = "FileStorage", AccountReplicationType = "ZRS" });
        """ + Workspace);

    private static string Account(string members) => $"new Account(\"data\", new AccountArgs {{ ResourceGroupName = \"rg\", {members} }})";

    private static string Program(string members) => SdkProgram.Classic("Storage", $"_ = {Account(members)};");

    private static string Default(string members) => SdkProgram.Classic("Storage", $"var account = {Account(members)};{Workspace}");
}

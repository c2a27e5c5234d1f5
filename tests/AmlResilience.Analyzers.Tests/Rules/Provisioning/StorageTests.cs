using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Storage accounts of Azure.Provisioning.</summary>
public class StorageTests
{
    private const string Key = "AMLR2001.useZoneRedundant";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task LocallyRedundant_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, "Storage", "StorageAccount", Account("{|AMLR2001:StorageSkuName.StandardLrs|}")));

    [Theory]
    [InlineData("{|AMLR2001:StorageSkuName.PremiumLrs|}", "StorageKind.BlockBlobStorage")]
    [InlineData("{|AMLR2001:StorageSkuName.StandardLrs|}", "{|AMLR2003:StorageKind.BlobStorage|}")]
    [InlineData("{|AMLR2001:StorageSkuName.StandardLrs|}", "parameter")]
    [InlineData("new BicepValue<StorageSkuName>({|AMLR2001:StorageSkuName.StandardLrs|})", "StorageKind.StorageV2")]
    [InlineData("{|AMLR2001:isProduction ? StorageSkuName.PremiumLrs : StorageSkuName.StandardLrs|}", "StorageKind.StorageV2")]
    public Task EveryLocalSku_IsReported(string sku, string kind) => Verify.FindingsAsync(ProvisioningProgram.Add("Storage", Account(sku, kind)));

    [Theory]
    [InlineData("StorageSkuName.StandardZrs")]
    [InlineData("StorageSkuName.StandardGrs")]
    [InlineData("StorageSkuName.StandardRagzrs")]
    [InlineData("StorageSkuName.PremiumZrs")]
    [InlineData("isProduction ? StorageSkuName.StandardGzrs : StorageSkuName.StandardLrs")]
    [InlineData("parameter")]
    [InlineData("new ProvisioningParameter(\"sku\", typeof(string)) { Value = \"Standard_LRS\" }")]
    [InlineData("new IdentifierExpression(\"sku\")")]
    [InlineData("new BicepValue<StorageSkuName>(new IdentifierExpression(\"sku\"))")]
    [InlineData("Enum.Parse<StorageSkuName>(configured)")]
    public Task RedundantOrUnknown_IsSilent(string sku) => Verify.FindingsAsync(ProvisioningProgram.Add("Storage", Account(sku)));

    // The SKU is required, so an account without one is not judged.
    [Theory]
    [InlineData("new StorageAccount(\"st\")")]
    [InlineData("new StorageAccount(\"st\") { Kind = StorageKind.StorageV2 }")]
    [InlineData("new StorageAccount(\"st\") { Sku = new StorageSku() }")]
    [InlineData("StorageAccount.FromExisting(\"st\")")]
    public Task UnsetOrExisting_IsSilent(string creation) => Verify.FindingsAsync(ProvisioningProgram.Add("Storage", creation));

    [Fact]
    public Task TargetTyped_IsReported() => Verify.FindingsAsync(ProvisioningProgram.Create("Storage", """
        StorageAccount account = new(nameof(account), StorageAccount.ResourceVersions.V2023_01_01)
                {
                    Kind = StorageKind.StorageV2,
                    Sku = new() { Name = {|AMLR2001:StorageSkuName.StandardLrs|} },
                };
                infra.Add(account);
        """));

    [Theory]
    [InlineData("account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("account.Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} };")]
    [InlineData("account.Sku = new StorageSku(); account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("var sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} }; account.Sku = sku;")]
    public Task LaterAssignment_IsReported(string statements) => Verify.FindingsAsync(Later(statements));

    // What is added is still changed: the object counts as it is when the infrastructure is built.
    [Theory]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; infra.Add(account); account.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("account.Sku = new StorageSku { Name = StorageSkuName.StandardLrs }; account.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; account.Sku = new StorageSku { Name = StorageSkuName.StandardZrs };")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; account.Sku.Name.ClearValue();")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; account.Sku.Name = parameter;")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; if (isProduction) { account.Sku.Name = StorageSkuName.StandardZrs; }")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; infra.Add(account); infra.Remove(account);")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; Harden?.Invoke(account);")]
    public Task ChangedAfterwards_IsSilent(string statements) => Verify.FindingsAsync(Later(statements));

    [Theory]
    [InlineData("infra.Add(account);")]
    [InlineData("infra.Add(new BlobService(\"blobs\") { Parent = account });")]
    [InlineData("infra.Add(new ProvisioningOutput(\"name\", typeof(string)) { Value = account.Name });")]
    [InlineData("infra.Add(new ProvisioningOutput(\"id\", typeof(string)) { Value = BicepFunction.Interpolate($\"{account.Id}\") });")]
    [InlineData("infra.Add(account.CreateRoleAssignment(StorageBuiltInRole.StorageBlobDataReader, new UserAssignedIdentity(\"id\")));")]
    [InlineData("new BlobService(\"blobs\").DependsOn.Add(account);")]
    [InlineData("var name = account.Name; Console.WriteLine(account.BicepIdentifier);")]
    public Task HandedToTheSdk_IsStillReported(string statements) => Verify.FindingsAsync(
        Later("account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; " + statements).Replace("using Azure.Provisioning.Storage;", "using Azure.Provisioning.Roles;\nusing Azure.Provisioning.Storage;"));

    // One of several objects is one resource.
    [Theory]
    [InlineData("infra.Add(isProduction ? {0} : {1});")]
    [InlineData("var account = isProduction ? {0} : {1}; infra.Add(account);")]
    [InlineData("StorageAccount account; if (isProduction) { account = {0}; } else { account = {1}; } infra.Add(account);")]
    [InlineData("var account = configured switch { \"a\" => {0}, _ => {1} }; infra.Add(account);")]
    [InlineData("infra.Add(isProduction ? StorageAccount.FromExisting(\"st\") : {1});")]
    public Task Chosen_IsSilent(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "Storage", statements.Replace("{0}", Account("StorageSkuName.StandardZrs"), StringComparison.Ordinal).Replace("{1}", Account("StorageSkuName.StandardLrs"), StringComparison.Ordinal)));

    [Theory]
    [InlineData("infra.Add(isProduction ? {0} : {1});")]
    [InlineData("StorageAccount account; if (isProduction) { account = {0}; } else { account = {1}; } infra.Add(account);")]
    public Task EveryChoice_IsReported(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "Storage", statements.Replace("{0}", Account("{|AMLR2001:StorageSkuName.PremiumLrs|}"), StringComparison.Ordinal).Replace("{1}", Account("{|AMLR2001:StorageSkuName.StandardLrs|}"), StringComparison.Ordinal)));

    // A resolver comes upon every object when the infrastructure is built.
    [Theory]
    [InlineData("storage.Sku = new StorageSku { Name = StorageSkuName.StandardZrs };", "StorageSkuName.StandardLrs")]
    [InlineData("storage.AllowBlobPublicAccess = false;", "{|AMLR2001:StorageSkuName.StandardLrs|}")]
    public Task Resolver_CountsForWhatItSets(string statement, string sku) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "Storage",
        $"infra.Add({Account(sku)}); var options = new ProvisioningBuildOptions(); options.InfrastructureResolvers.Add(new Hardening()); infra.Build(options);",
        $$"""
        private sealed class Hardening : InfrastructureResolver
            {
                public override void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options)
                {
                    if (construct is StorageAccount storage)
                    {
                        {{statement}}
                    }
                }
            }
        """));

    [Fact]
    public Task Loop_IsReported() => Verify.FindingsAsync(ProvisioningProgram.Create("Storage", """
        foreach (var name in new[] { "a", "b" })
                {
                    var account = new StorageAccount(name) { Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} } };
                    infra.Add(account);
                }
        """));

    [Fact]
    public Task Helper_IsReportedAtItsCallers() => Verify.FindingsAsync(ProvisioningProgram.Create(
        "Storage",
        "Add(infra, {|AMLR2001:StorageSkuName.StandardLrs|}); Add(infra, StorageSkuName.StandardZrs);",
        """
        private static StorageAccount Add(Infrastructure infra, StorageSkuName sku)
            {
                var account = new StorageAccount("st") { Sku = new StorageSku { Name = sku } };
                infra.Add(account);
                return account;
            }
        """));

    [Theory]
    [InlineData("{|AMLR2001:StorageSkuName.StandardLrs|}", "StorageSkuName.StandardZrs")]
    [InlineData("new BicepValue<StorageSkuName>({|AMLR2001:StorageSkuName.StandardLrs|})", "new BicepValue<StorageSkuName>(StorageSkuName.StandardZrs)")]
    [InlineData("new({|AMLR2001:StorageSkuName.StandardLrs|})", "new(StorageSkuName.StandardZrs)")]
    public Task Fix_UsesZoneRedundant(string found, string wanted) => Verify.FixAsync(
        ProvisioningProgram.Add("Storage", Account(found)), ProvisioningProgram.Add("Storage", Account(wanted)), Key);

    [Theory]
    [InlineData("{|AMLR2003:StorageKind.Storage|}", "StorageKind.StorageV2")]
    public Task Fix_UsesStorageV2(string found, string wanted) => Verify.FixAsync(
        ProvisioningProgram.Add("Storage", Account("parameter", found)), ProvisioningProgram.Add("Storage", Account("parameter", wanted)));

    [Fact]
    public Task Fix_OfChain_RewritesTheValue() => Verify.FixAsync(
        Later("account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};"), Later("account.Sku.Name = StorageSkuName.StandardZrs;"));

    [Theory]
    [InlineData("", "st")]
    [InlineData(", Name = \"stdata\"", "stdata")]
    [InlineData(", Name = configured", "st")]
    public Task Message_NamesTheAccount(string member, string name) => Verify.MessageAsync(
        ProvisioningProgram.Add("Storage", Account("{|#0:StorageSkuName.StandardLrs|}", "StorageKind.StorageV2" + member)),
        "AMLR2001",
        DiagnosticSeverity.Warning,
        $"Storage account '{name}' has sku.name = Standard_LRS; use Standard_ZRS, because all copies of the data are in a single datacenter");

    private static string Account(string sku, string kind = "StorageKind.StorageV2") =>
        $"new StorageAccount(\"st\") {{ Sku = new StorageSku {{ Name = {sku} }}, Kind = {kind} }}";

    private static string Later(string statements) => ProvisioningProgram.Create(
        "Storage", $"var account = new StorageAccount(\"st\") {{ Kind = StorageKind.StorageV2 }};\n        {statements}", "private static Action<StorageAccount> Harden { get; set; }");
}

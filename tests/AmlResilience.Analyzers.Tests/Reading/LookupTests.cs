using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Resources that other code declared, and that the program looks up to change them.</summary>
public class LookupTests
{
    private const string Set = "account.Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} };";

    [Theory]
    [InlineData("Single()")]
    [InlineData("First()")]
    [InlineData("FirstOrDefault()!")]
    [InlineData("SingleOrDefault()!")]
    [InlineData("FirstOrDefault() ?? throw new InvalidOperationException()")]
    [InlineData("Single(found => found.BicepIdentifier == \"data\")")]
    [InlineData("Where(found => found.BicepIdentifier == configured).First()")]
    [InlineData("ToList()[0]")]
    [InlineData("ToArray()[0]")]
    public Task OnlyOne_IsReported(string pick) => Verify.FindingsAsync(Lookup($"var account = infra.GetProvisionableResources().OfType<StorageAccount>().{pick}; {Set}"));

    [Theory]
    [InlineData("account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("account.Sku = new() { Name = {|AMLR2001:StorageSkuName.PremiumLrs|} };")]
    [InlineData("var sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} }; account.Sku = sku;")]
    [InlineData("account.Kind = {|AMLR2003:StorageKind.Storage|};")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardZrs; account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("account.Sku.Name = {|AMLR2001:isProduction ? StorageSkuName.PremiumLrs : StorageSkuName.StandardLrs|};")]
    [InlineData("account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; infra.Add(new BlobService(\"blobs\") { Parent = account });")]
    public Task EveryWayToSet_IsReported(string statements) => Verify.FindingsAsync(Single(statements));

    [Theory]
    [InlineData("account.AllowBlobPublicAccess = false;")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("account.Sku = new StorageSku();")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; account.Sku.Name = StorageSkuName.StandardGzrs;")]
    [InlineData("account.Sku.Name = isProduction ? StorageSkuName.StandardZrs : StorageSkuName.StandardLrs;")]
    [InlineData("account.Sku.Name = parameter;")]
    [InlineData("if (isProduction) { account.Sku.Name = StorageSkuName.StandardLrs; }")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; Changed?.Invoke(account);")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; var module = infra; module.GetProvisionableResources().OfType<StorageAccount>().Single().Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; Harden(); void Harden() => infra.GetProvisionableResources().OfType<StorageAccount>().Single().Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; var other = account; other.Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("account.Sku.Name = StorageSkuName.StandardLrs; infra.GetProvisionableResources().OfType<StorageAccount>().First().Sku.Name = StorageSkuName.StandardZrs;")]
    public Task CompliesOrUnknown_IsSilent(string statements) => Verify.FindingsAsync(Single(statements));

    [Theory]
    [InlineData("infra.GetProvisionableResources().OfType<StorageAccount>().Single().Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("((StorageAccount)infra.GetProvisionableResources().Single(resource => resource is StorageAccount)).Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>()) { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; }")]
    [InlineData("foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>()) account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount account) { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is not StorageAccount account) { continue; } account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { switch (found) { case StorageAccount account: account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; break; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { var account = found as StorageAccount; if (account != null) { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; } }")]
    [InlineData("infra.GetProvisionableResources().OfType<StorageAccount>().ToList().ForEach(account => account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|});")]
    [InlineData("infra.GetProvisionableResources().OfType<StorageAccount>().ToList().ForEach(account => { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; });")]
    [InlineData("if (infra.GetProvisionableResources().OfType<StorageAccount>().FirstOrDefault() is { } account) { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; }")]
    [InlineData("if (infra.GetProvisionableResources().FirstOrDefault() is StorageAccount account) { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; }")]
    [InlineData("var account = infra.GetProvisionableResources().OfType<StorageAccount>().FirstOrDefault(); if (account is not null) { account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|}; }")]
    [InlineData("var account = infra.GetProvisionableResources().OfType<StorageAccount>().FirstOrDefault(); if (account == null) { return; } account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("var all = infra.GetProvisionableResources(); var account = all.OfType<StorageAccount>().Single(); account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")]
    [InlineData("Configure(infra.GetProvisionableResources().OfType<StorageAccount>().Single());")]
    [InlineData("var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); Configure(account);")]
    public Task EveryForm_IsReported(string statements) => Verify.FindingsAsync(
        statements.StartsWith("Configure", StringComparison.Ordinal) || statements.EndsWith("Configure(account);", StringComparison.Ordinal)
            ? Lookup(statements, "private static void Configure(StorageAccount account) => account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};")
            : Lookup(statements));

    [Theory]
    [InlineData("private static StorageAccount Find(Infrastructure infra) => infra.GetProvisionableResources().OfType<StorageAccount>().Single();")]
    [InlineData("private static StorageAccount Find(Infrastructure infra) { var found = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); return found; }")]
    public Task ReturnedByAMethod_IsReported(string members) => Verify.FindingsAsync(Lookup("var account = Find(infra); " + Set, members));

    [Theory]
    [InlineData("Find(infra).Sku.Name = StorageSkuName.StandardLrs; Find(infra).Sku.Name = StorageSkuName.StandardZrs;")]
    [InlineData("Harden(Find(infra)); Find(infra).Sku.Name = StorageSkuName.StandardLrs;")]
    public Task ReturnedByAMethodTwice_IsSilent(string statements) => Verify.FindingsAsync(Lookup(statements, """
        private static void Harden(StorageAccount account) => account.Sku.Name = StorageSkuName.StandardZrs;

            private static StorageAccount Find(Infrastructure infra) => infra.GetProvisionableResources().OfType<StorageAccount>().Single();
        """));

    [Theory]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount account && isProduction) { account.Sku.Name = StorageSkuName.StandardLrs; } }")]
    [InlineData("foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>()) { if (account.BicepIdentifier == \"data\") { account.Sku.Name = StorageSkuName.StandardLrs; } }")]
    [InlineData("var account = infra.GetProvisionableResources().OfType<StorageAccount>().FirstOrDefault() ?? new StorageAccount(\"st\"); account.Sku.Name = StorageSkuName.StandardLrs;")]
    public Task ConditionalForms_AreSilent(string statements) => Verify.FindingsAsync(Lookup(statements));

    [Fact]
    public Task TwoObjects_AreJudgedApart() => Verify.FindingsAsync(Lookup("""
        var data = infra.GetProvisionableResources().OfType<StorageAccount>().Single(account => account.BicepIdentifier == "data");
                data.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};
                var logs = infra.GetProvisionableResources().OfType<StorageAccount>().Single(account => account.BicepIdentifier == "logs");
                logs.Sku.Name = StorageSkuName.StandardZrs;
        """));

    // The object that the program created itself is judged once.
    [Fact]
    public Task CreatedAndLookedUp_IsReportedOnce() => Verify.FindingsAsync(Lookup("""
        infra.Add(new StorageAccount("st") { Sku = new StorageSku { Name = StorageSkuName.StandardLrs } });
                foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>())
                {
                    account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};
                }
        """));

    [Fact]
    public Task CreatedAndOtherwiseChanged_IsReportedAtItsCreation() => Verify.FindingsAsync(Lookup("""
        infra.Add(new StorageAccount("st") { Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} } });
                foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>())
                {
                    account.AllowBlobPublicAccess = false;
                }
        """));

    // What else there is cannot be told once resources are looked up, so nothing is said of what a program lacks.
    [Fact]
    public Task WhatIsLacking_IsSilent() => Verify.FindingsOfAsync("AMLR2102", ProvisioningProgram.Create("ContainerRegistry", """
        infra.Add(new ContainerRegistryService("acr") { Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium } });
                foreach (var replica in infra.GetProvisionableResources().OfType<ContainerRegistryReplication>())
                {
                    replica.IsRegionEndpointEnabled = true;
                }
        """));

    [Theory]
    [InlineData("var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); account.Sku = new StorageSku { Name = {0} };")]
    [InlineData("infra.GetProvisionableResources().OfType<StorageAccount>().Single().Sku.Name = {0};")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount account) { account.Sku.Name = {0}; } }")]
    [InlineData("foreach (var account in infra.GetProvisionableResources().OfType<StorageAccount>()) account.Sku.Name = {0};")]
    [InlineData("infra.GetProvisionableResources().OfType<StorageAccount>().ToList().ForEach(account => account.Sku.Name = {0});")]
    public Task Fix_RewritesTheValue(string statements) => Verify.FixAsync(
        Lookup(statements.Replace("{0}", "{|AMLR2001:StorageSkuName.StandardLrs|}", StringComparison.Ordinal)),
        Lookup(statements.Replace("{0}", "StorageSkuName.StandardZrs", StringComparison.Ordinal)));

    private static string Single(string statements) => Lookup("var account = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); " + statements);

    private static string Lookup(string statements, string members = "") => ProvisioningProgram.Create(
        "Storage", statements, "private static Action<StorageAccount> Changed { get; set; }\n    " + members);
}

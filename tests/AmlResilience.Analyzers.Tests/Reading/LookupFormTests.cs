using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>The ways from a lookup to the resource that is changed, and those that are not followed.</summary>
public class LookupFormTests
{
    private const string Accounts = "infra.GetProvisionableResources().OfType<StorageAccount>()";
    private const string Bad = "account.Sku.Name = {|AMLR2001:StorageSkuName.StandardLrs|};";
    private const string Silent = "account.Sku.Name = StorageSkuName.StandardLrs;";

    [Theory]
    [InlineData(".Last()")]
    [InlineData(".LastOrDefault()!")]
    [InlineData(".ElementAt(0)")]
    [InlineData(".ElementAtOrDefault(0)!")]
    [InlineData(".OrderBy(found => found.BicepIdentifier).First()")]
    [InlineData(".OrderByDescending(found => found.BicepIdentifier).First()")]
    [InlineData(".Reverse().First()")]
    [InlineData(".Distinct().First()")]
    [InlineData(".Skip(1).First()")]
    [InlineData(".Take(1).First()")]
    [InlineData(".AsEnumerable().First()")]
    [InlineData(".Cast<StorageAccount>().First()")]
    public Task EveryMethod_IsFollowed(string pick) => Verify.FindingsAsync(Lookup($"var account = {Accounts}{pick}; {Bad}"));

    [Theory]
    [InlineData("if (account is { }) { {0} }")]
    [InlineData("if (account is null) { return; } {0}")]
    [InlineData("if (isProduction) { return; } {1}")]
    [InlineData("if (account is null) { return; } if (isProduction) { return; } {1}")]
    [InlineData("if (account is not null) { {0} }")]
    [InlineData("if (!(account is null)) { {1} }")]
    [InlineData("if ((account) != null) { {0} }")]
    [InlineData("if (account != other) { {1} }")]
    [InlineData("if (other != null) { {1} }")]
    [InlineData("if (other is not null) { {1} }")]
    [InlineData("if (account is not null && isProduction) { {1} }")]
    [InlineData("if (account is null) { } else { {1} }")]
    [InlineData("if (account is StorageAccount { Kind: not null }) { {1} }")]
    [InlineData("if (account is not { Tags: null }) { {1} }")]
    [InlineData("while (account is not null) { {1} break; }")]
    [InlineData("void Set() { {1} } Set();")]
    [InlineData("Action set = () => {1} set();")]
    [InlineData("account = new StorageAccount(\"other\"); {1}")]
    public Task TestForAnObject_IsNoCondition(string statements) => Verify.FindingsAsync(Lookup(
        $"var other = {Accounts}.LastOrDefault(); var account = {Accounts}.FirstOrDefault(); " + Fill(statements)));

    [Theory]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount { Kind: not null } account) { {1} } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is not StorageAccount { Kind: not null } account) { continue; } {1} }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { switch (found) { case StorageAccount account when isProduction: {1} break; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { switch (found) { case StorageAccount account: {0} break; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { switch (found) { case StorageAccount { Kind: not null } account: {0} break; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { switch (found) { case StorageAccount account: if (isProduction) { {1} } break; } }")]
    [InlineData("infra.GetProvisionableResources().ToList().ForEach(found => { if (found is StorageAccount account) { {0} } });")]
    [InlineData("foreach (StorageAccount account in infra.GetProvisionableResources().Where(found => found is StorageAccount)) { {0} }")]
    [InlineData("Action<StorageAccount> set = account => {1} " + Accounts + ".ToList().ForEach(set);")]
    [InlineData(Accounts + ".ToList().ForEach(Set); void Set(StorageAccount account) => {1}")]
    [InlineData("foreach (var account in " + Accounts + ".Select(found => found)) { {1} }")]
    [InlineData("foreach (var (account, index) in " + Accounts + ".Select((found, index) => (found, index))) { {1} }")]
    [InlineData("var all = " + Accounts + ".ToArray(); for (var i = 0; i < all.Length; i++) { var account = all[i]; {0} }")]
    [InlineData("IEnumerable<StorageAccount> all; all = " + Accounts + "; foreach (var account in all) { {1} }")]
    public Task EveryForm_IsFollowedOrSilent(string statements) => Verify.FindingsAsync(Lookup(Fill(statements)));

    private static string Fill(string statements) => statements.Replace("{0}", Bad, StringComparison.Ordinal).Replace("{1}", Silent, StringComparison.Ordinal);

    private static string Lookup(string statements) => ProvisioningProgram.Create("Storage", statements);
}

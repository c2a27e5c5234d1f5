using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Lookups as they are while being typed, and such as never end: nothing may fail.</summary>
public class LookupBadInputTests
{
    private const string Statements = """
        var account = new StorageAccount("st") { Sku = { Name = StorageSkuName.StandardZrs } };
                infra.Add(isProduction ? account : StorageAccount.FromExisting("st"));
                var all = infra.GetProvisionableResources().OfType<StorageAccount>();
                all.Single().Sku.Name = StorageSkuName.StandardZrs;
                foreach (var found in infra.GetProvisionableResources())
                {
                    if (found is not StorageAccount s) { continue; }
                    switch (found) { case StorageAccount other when isProduction: other.Sku = new() { Name = parameter }; break; }
                    s.Sku = new StorageSku { Name = StorageSkuName.StandardZrs };
                }
                all.ToList().ForEach(x => x.Sku.Name = new BicepValue<StorageSkuName>(StorageSkuName.StandardZrs));
                var last = Find(infra)?.Sku ?? throw new Exception();
        """;

    [Fact]
    public async Task WithoutAnyToken_NothingFails()
    {
        var source = ProvisioningProgram.Create("Storage", Statements, "static StorageAccount Find(Infrastructure infra) => infra.GetProvisionableResources().OfType<StorageAccount>().First();");
        Assert.Empty(await AnalyzerRun.FindIdsAsync(source));
        var start = source.IndexOf("var account", StringComparison.Ordinal);
        foreach (var token in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens().Where(token => token.SpanStart >= start))
        {
            await AnalyzerRun.FindIdsAsync(source.Remove(token.SpanStart, token.Span.Length));
            if (token.SpanStart % 3 == 0)
            {
                await AnalyzerRun.FindIdsAsync(source[..token.Span.End]);
            }
        }
    }

    [Theory]
    [InlineData("StorageAccount a = Find(infra); a.Sku.Name = StorageSkuName.StandardLrs;", "static StorageAccount Find(Infrastructure infra) => Find(infra);")]
    [InlineData("Find(infra).Sku.Name = StorageSkuName.StandardLrs;", "static StorageAccount Find(Infrastructure infra) { if (infra == null) { return Find(null); } return infra.GetProvisionableResources().OfType<StorageAccount>().Single(); }")]
    [InlineData("var all = infra.GetProvisionableResources(); all = all.Concat(all); foreach (var x in all) { foreach (var y in all) { } }", "")]
    [InlineData("var a = infra.GetProvisionableResources().OfType<StorageAccount>().Single(); a.Sku = a.Sku; a.Sku.Name = a.Sku.Name;", "")]
    [InlineData("var a = new StorageAccount(\"a\"); a.Sku = a.Sku; infra.Add(a); infra.Add(a);", "")]
    [InlineData("StorageAccount a = isProduction ? new(\"a\") : a; infra.Add(a);", "")]
    [InlineData("var a = new StorageAccount(a.BicepIdentifier) { Name = a.Name, Location = a.Location }; infra.Add(a);", "")]
    public async Task Circles_End(string statements, string members) =>
        Assert.True((await AnalyzerRun.FindIdsAsync(ProvisioningProgram.Create("Storage", statements, members))).Length <= 1);
}

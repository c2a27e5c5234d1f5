using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The coverage document is what the rules make of it.</summary>
public class CoverageTests
{
    private static readonly string[] s_coverings = ["yes", "partly", "text", "opposite", "APRL", "-"];

    [Fact]
    public void Document_IsUpToDate()
    {
        var file = Repository.Combine("docs", "coverage.md");
        var expected = CoverageDocument.Write();
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(file, expected);
        }

        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(expected == actual, $"{file} is out of date. Run: {CoverageDocument.Command}\nIt should be:\n{expected}");
    }

    [Fact]
    public void Data_NamesEachRule() => Assert.All(RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct(), id =>
    {
        Assert.Equal(CoverageData.Tools.Length, CoverageData.Peers[id].Length);
        Assert.All(CoverageData.Peers[id], cell => Assert.Contains(cell, s_coverings));

        // The rules about the analysis itself belong to no service of the article.
        Assert.True(id.StartsWith("AMLR90", StringComparison.Ordinal) || CoverageData.Services.Any(service => service.Ids.Contains(id)), id);
    });

    [Fact]
    public void Data_ComparesEachRuleOfAService() =>
        Assert.All(CoverageData.Services.SelectMany(service => service.Ids), id => Assert.True(CoverageData.Peers.ContainsKey(id), id));
}

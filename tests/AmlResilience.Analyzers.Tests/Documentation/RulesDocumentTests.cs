using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The list of rules is what the descriptors say, and the README and the severity policy count the same.</summary>
public class RulesDocumentTests
{
    private static readonly string s_readme = File.ReadAllText(Repository.Combine("README.md"));

    [Fact]
    public void Document_IsUpToDate()
    {
        var file = Repository.Combine("docs", "rules.md");
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(file, RulesDocument.Write());
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == RulesDocument.Write(), $"{file} is out of date. Run: {RulesDocument.Command}");
    }

    [Fact]
    public void Readme_CountsTheRulesOfEachService() => Assert.All(RulesDocument.Services, service => Assert.Contains(
        $"| [{service.Title}](docs/rules.md#{RulesDocument.GetAnchor(service.Title)}) | {service.Rules.Length} | ", s_readme));

    [Fact]
    public void SeverityPolicy_CountsTheRulesOfEachSeverity()
    {
        var rules = RulesDocument.Services.SelectMany(service => service.Rules).ToArray();
        var policy = File.ReadAllText(Repository.Combine("docs", "severity.md"));
        Assert.All(rules.GroupBy(RulesDocument.GetSeverity), group => Assert.Contains($"| {group.Key} | {group.Count()} |", policy));
        var warnings = rules.Count(rule => rule is { IsEnabledByDefault: true, DefaultSeverity: DiagnosticSeverity.Warning });
        Assert.Contains($"{warnings} of {rules.Length} rules are warnings", policy);
    }
}

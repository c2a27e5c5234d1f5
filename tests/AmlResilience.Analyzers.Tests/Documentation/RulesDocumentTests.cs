using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The list of rules is what the descriptors say, and the README and the severity policy count the same.</summary>
public class RulesDocumentTests
{
    private static readonly string s_readme = Repository.Combine("README.md");

    [Fact]
    public void Document_IsUpToDate() => Refresh(Repository.Combine("docs", "rules.md"), static _ => RulesDocument.Write());

    [Fact]
    public void Readme_CountsTheRulesOfEachService()
    {
        Assert.All(RulesDocument.Services, service => Assert.Matches(Row(service.Title), File.ReadAllText(s_readme)));
        Refresh(s_readme, text => RulesDocument.Services.Aggregate(
            text, static (current, service) => Row(service.Title).Replace(current, match => $"{match.Groups[1].Value}{service.Rules.Length} |")));

        static Regex Row(string title) => new($@"(\| \[{title}\]\(docs/rules\.md#{RulesDocument.GetAnchor(title)}\) \| )\d+ \|");
    }

    [Fact]
    public void SeverityPolicy_CountsTheRulesOfEachSeverity()
    {
        var rules = RulesDocument.Services.SelectMany(service => service.Rules).ToArray();
        var warnings = rules.Count(rule => RulesDocument.GetSeverity(rule) == "Warning");
        Refresh(Repository.Combine("docs", "severity.md"), text => rules.GroupBy(RulesDocument.GetSeverity).Aggregate(
            Regex.Replace(text, @"\d+ of \d+ rules are warnings", $"{warnings} of {rules.Length} rules are warnings"),
            static (current, group) => Regex.Replace(current, $@"\| {group.Key} \| \d+ \|", $"| {group.Key} | {group.Count()} |")));
        Refresh(Repository.Combine("docs", "checklist.md"), text => Regex.Replace(text, @"no, \d+ of \d+ are", $"no, {warnings} of {rules.Length} are"));
        Assert.Contains($"{warnings} of {rules.Length} rules are warnings", File.ReadAllText(Repository.Combine("docs", "severity.md")));
    }

    /// <summary>The file must be what is made of it; a refresh writes that.</summary>
    private static void Refresh(string file, Func<string, string> make)
    {
        var expected = make(File.ReadAllText(file).ReplaceLineEndings("\n"));
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(file, expected);
        }

        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == expected, $"{file} is out of date. Run: {RulesDocument.Command}");
    }
}

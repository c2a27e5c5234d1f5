using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The examples of <c>docs/limits.md</c> are reported on the lines that say so, and on no other.</summary>
public class LimitsTests
{
    private static readonly Regex s_expected = new("// (AMLR[0-9]{4})$");

    // What is missing from a whole program is missing from every example too.
    private static readonly Dictionary<string, ReportDiagnostic> s_severities = RuleCatalog.Descriptors
        .Where(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd))
        .GroupBy(descriptor => descriptor.Id)
        .ToDictionary(group => group.Key, static _ => ReportDiagnostic.Suppress);

    public static TheoryData<string, int> Sections =>
        [.. LimitsPage.Examples.GroupBy(example => example.Section).SelectMany(group => group.Select((_, index) => new TheoryDataRow<string, int>(group.Key, index)))];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Example_IsReportedWhereItSaysSo(string section, int index)
    {
        var example = LimitsPage.Examples.Where(candidate => candidate.Section == section).ElementAt(index);
        var program = example.ToProgram();
        var compilation = AnalyzerRun.Compile("Example", SdkReferences.All, program);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var options = compilation.Options.WithSpecificDiagnosticOptions(s_severities);
        var found = await AnalyzerRun.FindAsync(compilation.WithOptions(options));
        var lines = program.Split('\n');
        var expected = lines.Where(line => s_expected.IsMatch(line)).Select(line => (s_expected.Match(line).Groups[1].Value, line.Trim()));
        Assert.Equal(expected, found.Select(finding => (finding.Id, lines[finding.Location.GetLineSpan().StartLinePosition.Line].Trim())).Distinct());
        Assert.Equal(example.Part == LimitsPage.Followed, found.Length > 0);
    }

    [Fact]
    public void EveryExample_StandsInASectionOfOneOfTheParts()
    {
        Assert.All(LimitsPage.Examples, example => Assert.NotEmpty(example.Section));
        Assert.Equal([LimitsPage.Followed, LimitsPage.NotFollowed], LimitsPage.Examples.Select(example => example.Part).Distinct());
    }
}

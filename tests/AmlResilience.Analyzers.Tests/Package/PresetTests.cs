using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>The presets of the package are what the rules make of them. What a build does with them is in <see cref="InstallTests"/>.</summary>
public class PresetTests
{
    public static TheoryData<string> Modes => [.. PresetDocument.Modes.Select(mode => mode.Name)];

    private static bool IsRefresh => Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1";

    [Theory]
    [MemberData(nameof(Modes))]
    public void Config_IsUpToDate(string mode)
    {
        var expected = PresetDocument.WriteConfig(mode);
        if (IsRefresh)
        {
            File.WriteAllText(PresetDocument.GetPath(mode), expected);
        }

        AssertUpToDate(expected, PresetDocument.GetPath(mode), File.ReadAllText(PresetDocument.GetPath(mode)));
    }

    [Fact]
    public void Configs_AreThoseOfTheModes()
    {
        var files = Directory.GetFiles(Repository.Combine("src", "Package", "build", "config"));
        Assert.Equal(PresetDocument.Modes.Select(mode => PresetDocument.GetPath(mode.Name)).Order(), files.Order());

        // Both the condition of each mode and the message about an unknown one.
        var targets = File.ReadAllText(Repository.Combine("src", "Package", "build", "AmlResilience.Analyzers.targets"));
        Assert.All(PresetDocument.Modes, mode => Assert.Contains($">{mode.Name}</_AmlResiliencePreset>", targets));
        Assert.Contains($"use {string.Join(", ", PresetDocument.Modes[..^1].Select(mode => mode.Name))} or {PresetDocument.Modes[^1].Name}.", targets);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("folder")]
    public void Page_IsUpToDate(string part)
    {
        var expected = part == "table" ? PresetDocument.WriteTable() : $"```ini\n{PresetDocument.WriteFolderSection()}```\n";
        var (start, end) = ($"<!-- {part}: written by a test -->\n", $"<!-- end of {part} -->");
        var page = File.ReadAllText(PresetDocument.Page).ReplaceLineEndings("\n");
        var first = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        var last = page.IndexOf(end, StringComparison.Ordinal);
        Assert.True(first >= start.Length && last >= first, $"{PresetDocument.Page} has no part '{part}'");
        if (IsRefresh)
        {
            File.WriteAllText(PresetDocument.Page, page[..first] + expected + page[last..]);
            return;
        }

        AssertUpToDate(expected, PresetDocument.Page, page[first..last]);
    }

    [Fact]
    public void Page_SaysWhatEachModeIsFor() =>
        Assert.All(PresetDocument.Modes, mode => Assert.Contains($"| `{mode.Name}` |", File.ReadAllText(PresetDocument.Page)));

    [Theory]
    [MemberData(nameof(Modes))]
    public void Config_IsReadByTheCompiler(string mode)
    {
        var config = AnalyzerConfig.Parse(PresetDocument.WriteConfig(mode), PresetDocument.GetPath(mode));
        var global = AnalyzerConfigSet.Create(new[] { config }, out var diagnostics).GlobalConfigOptions;
        Assert.Empty(diagnostics);
        var expected = RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct()
            .Select(id => (Id: id, Severity: PresetDocument.GetSeverity(mode, id)))
            .Where(rule => rule.Severity is not null)
            .ToDictionary(rule => rule.Id, rule => ToReport(rule.Severity!));
        Assert.Equal(expected.OrderBy(rule => rule.Key), global.TreeOptions.ToDictionary(rule => rule.Key.ToUpperInvariant(), rule => rule.Value).OrderBy(rule => rule.Key));
        Assert.Equal(mode == "Strict" ? "strict" : null, global.AnalyzerOptions.GetValueOrDefault("aml_resilience.conditional_values"));
    }

    [Fact]
    public void DevTest_LeavesWhatADevelopmentStackNeeds()
    {
        Assert.Equal("none", PresetDocument.GetSeverity("DevTest", "AMLR3001"));
        Assert.Equal("none", PresetDocument.GetSeverity("DevTest", "AMLR2101"));
        Assert.Equal("none", PresetDocument.GetSeverity("DevTest", "AMLR1101"));
        Assert.Null(PresetDocument.GetSeverity("DevTest", "AMLR1008"));
        Assert.Null(PresetDocument.GetSeverity("DevTest", "AMLR4103"));
        Assert.Null(PresetDocument.GetSeverity("DevTest", "AMLR1004"));
        Assert.Null(PresetDocument.GetSeverity("DevTest", "AMLR9001"));
    }

    private static ReportDiagnostic ToReport(string severity) => severity switch
    {
        "none" => ReportDiagnostic.Suppress,
        "suggestion" => ReportDiagnostic.Info,
        "warning" => ReportDiagnostic.Warn,
        _ => throw new ArgumentException(severity),
    };

    private static void AssertUpToDate(string expected, string file, string actual) =>
        Assert.True(expected == actual.ReplaceLineEndings("\n"), $"{file} is out of date. Run: {PresetDocument.Command}\nIt should be:\n{expected}");
}

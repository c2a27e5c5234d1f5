using System.Globalization;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>The samples: what is found in them, and that they can be typed from the first line to the last.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples => [.. Sample.Names];

    // What there is no resource or property for, no sample can show.
    private static readonly Dictionary<string, string[]> s_inexpressible = new()
    {
        ["PulumiClassic"] =
        [
            "AMLR1105", // an inference cluster always names the cluster that it attaches
            "AMLR1107", // and so has no agents of its own
            "AMLR1201", // there are no online deployments
            "AMLR1302", "AMLR1303", // there are no Azure Machine Learning registries
            "AMLR4203", // version 6 has no MySQL single servers any more
            "AMLR4401", // nor Data Lake Storage Gen1
        ],
        ["Provisioning"] =
        [
            "AMLR4203", // the package for MySQL has flexible servers only
        ],

        // No integration of Aspire makes these resources; a module of the app host would have them as samples/Provisioning has them.
        ["Aspire"] =
        [
            "AMLR1001", "AMLR1002", "AMLR1003", "AMLR1008", "AMLR1105", "AMLR1106", "AMLR1107", "AMLR1108",
            "AMLR1201", "AMLR1302", "AMLR1303", "AMLR3005", "AMLR4103", "AMLR4201", "AMLR4203", "AMLR4401",
        ],
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Findings_AreThoseOfTheList(string sample)
    {
        var compilation = Sample.Compile(sample);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var actual = string.Concat((await AnalyzerRun.FindAsync(compilation, Sample.GetFiles(sample))).Select(Describe));
        var file = Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Samples", sample + ".findings.txt");
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(expected == actual, $"{file} should be:\n{actual}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Findings_ShowEveryWarning(string sample)
    {
        var found = (await AnalyzerRun.FindAsync(Sample.Compile(sample), Sample.GetFiles(sample))).Select(finding => finding.Id).Distinct();
        var warnings = RuleCatalog.Rules.Select(rule => rule.Descriptors[0]).Where(descriptor => descriptor.DefaultSeverity == DiagnosticSeverity.Warning).Select(descriptor => descriptor.Id).Distinct();
        Assert.Equal(s_inexpressible.GetValueOrDefault(sample, []), warnings.Except(found).Order());
    }

    // The same estate done right: not even an information is left.
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task ResilientTwin_IsSilent(string sample)
    {
        var compilation = Sample.Compile(sample + ".Resilient");
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await AnalyzerRun.FindAsync(compilation, Sample.GetFiles(sample + ".Resilient")));
    }

    // The file is cut off after each of its lines, as if it were just being typed.
    [Theory]
    [MemberData(nameof(Samples))]
    public async Task HalfTypedFile_DoesNotFail(string sample)
    {
        var whole = Sample.Compile(sample);
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(20));
        foreach (var tree in whole.SyntaxTrees.Where(tree => tree.FilePath.Length > 0))
        {
            var text = await tree.GetTextAsync(timeout.Token);
            foreach (var line in text.Lines)
            {
                var half = tree.WithChangedText(text.GetSubText(TextSpan.FromBounds(0, line.End)));
                var compilation = whole.ReplaceSyntaxTree(tree, half);
                await AnalyzerRun.FindInFileAsync(compilation, half, timeout.Token);

                // The other files depend on this one; to read them all each time would take minutes.
                if (line.LineNumber % 32 == 0)
                {
                    await AnalyzerRun.FindAsync(compilation, timeout.Token);
                }
            }
        }
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{start.Path}({start.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
    }
}

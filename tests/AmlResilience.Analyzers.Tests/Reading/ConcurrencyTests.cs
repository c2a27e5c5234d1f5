using System.Collections.Immutable;
using System.Globalization;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Whatever runs beside it, an analysis finds the same: the compiler runs actions on all its threads, and hosts many analyses of one analyzer.</summary>
public class ConcurrencyTests
{
    private const int Analyses = 8;

    public static TheoryData<string> Samples => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task ManyThreads_FindTheSameAsOne(string sample)
    {
        var compilation = Sample.Compile(sample);
        var files = Sample.GetFiles(sample);
        var analyzer = new ResilienceAnalyzer();
        var expected = await AnalyzeAsync(compilation, files, new ResilienceAnalyzer(), isConcurrent: false);
        Assert.NotEmpty(expected);

        // Half of them look at one compilation, half at one of their own, all with one analyzer.
        using var start = new Barrier(Analyses);
        var analyses = Enumerable.Range(0, Analyses).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return AnalyzeAsync(number % 2 == 0 ? compilation : compilation.Clone(), files, analyzer, isConcurrent: true).GetAwaiter().GetResult();
            },
            TaskCreationOptions.LongRunning));
        Assert.All(await Task.WhenAll(analyses), found => Assert.Equal(expected, found));
    }

    private static async Task<string[]> AnalyzeAsync(Compilation compilation, ImmutableArray<AdditionalText> files, DiagnosticAnalyzer analyzer, bool isConcurrent)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(files), onAnalyzerException: null, isConcurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.Select(finding => $"{finding.Location.GetLineSpan()} {finding.Severity} {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];
    }
}

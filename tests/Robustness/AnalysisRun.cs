using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AmlResilience.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Robustness;

/// <summary>The options under which a program is analysed.</summary>
internal sealed class FixedOptions(bool isStrict) : AnalyzerConfigOptionsProvider
{
    public static FixedOptions Lenient { get; } = new(isStrict: false);

    public static FixedOptions Strict { get; } = new(isStrict: true);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(isStrict);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Values(bool isStrict) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "aml_resilience.report_unknown" => "true",
                "aml_resilience.conditional_values" => isStrict ? "strict" : "lenient",
                "aml_resilience.minimum_telemetry_retention_days" => "400",
                _ => null,
            };
            return value is not null;
        }
    }
}

/// <summary>Analyses of whole projects with every rule on.</summary>
internal static class AnalysisRun
{
    /// <summary>What an analysis may take, in seconds; machines that do other things too are slow.</summary>
    public const int MaximumSeconds = 30;

    /// <summary>What may be allocated while one analysis runs, in bytes, with whatever runs beside it.</summary>
    public const long MaximumBytes = 2L << 30;

    /// <summary>The rules that are off by default, switched on.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> AllRules { get; } = new ResilienceAnalyzer().SupportedDiagnostics
        .Where(descriptor => !descriptor.IsEnabledByDefault)
        .Select(descriptor => descriptor.Id)
        .Distinct()
        .ToImmutableDictionary(id => id, _ => ReportDiagnostic.Info);

    /// <summary>The findings, in the order of files and places.</summary>
    /// <exception cref="PropertyException">The analyzer throws, or takes too much.</exception>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, AnalyzerOptions project, FixedOptions options, bool isConcurrent, Figures figures)
    {
        Exception? thrown = null;
        var configured = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.AdditionalFiles, options), (exception, _, _) => thrown ??= exception, isConcurrent, logAnalyzerExecutionTime: false);
        var before = GC.GetTotalAllocatedBytes();
        var clock = Stopwatch.StartNew();
        var found = await compilation.WithAnalyzers([new ResilienceAnalyzer()], configured).GetAnalyzerDiagnosticsAsync();
        figures.AddAnalysis(clock.Elapsed, GC.GetTotalAllocatedBytes() - before);
        if (thrown is not null || found.Any(diagnostic => diagnostic.Id == "AD0001"))
        {
            throw new PropertyException("the analyzer throws", thrown?.ToString() ?? "AD0001", thrown);
        }

        if (clock.Elapsed.TotalSeconds > MaximumSeconds)
        {
            throw new PropertyException("the analysis takes too long", $"{clock.Elapsed.TotalSeconds:F1} s");
        }

        if (GC.GetTotalAllocatedBytes() - before > MaximumBytes)
        {
            throw new PropertyException("the analysis allocates too much", $"{(GC.GetTotalAllocatedBytes() - before) >> 20} MiB");
        }

        return [.. found.OrderBy(Describe, StringComparer.Ordinal)];
    }

    /// <summary>Everything that a finding says.</summary>
    public static string Describe(Diagnostic diagnostic) => string.Join(
        " | ",
        diagnostic.Location.GetLineSpan(),
        diagnostic.Id,
        diagnostic.Severity,
        diagnostic.GetMessage(CultureInfo.InvariantCulture),
        string.Join(", ", diagnostic.AdditionalLocations.Select(location => location.GetLineSpan().ToString())),
        string.Join(", ", diagnostic.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}")));
}

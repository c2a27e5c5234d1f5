using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Analyzers.Rules;

/// <summary>What an .editorconfig or global configuration says about the rules, for one file.</summary>
internal sealed class RuleOptions
{
    private const string Prefix = "aml_resilience.";

    private readonly AnalyzerConfigOptions _options;

    public RuleOptions(AnalyzerConfigOptions options) => _options = options;

    /// <summary><c>aml_resilience.minimum_telemetry_retention_days</c>, in days; null when it is not set to a positive number.</summary>
    public int? MinimumTelemetryRetentionDays => GetNumber("minimum_telemetry_retention_days");

    private int? GetNumber(string name) =>
        _options.TryGetValue(Prefix + name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : null;
}

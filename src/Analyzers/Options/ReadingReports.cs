using System.Threading;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Options;

/// <summary>Whether somebody wants to know what could not be read: by the option, or by giving the rule a severity.</summary>
internal static class ReadingReports
{
    /// <summary>True when <c>aml_resilience.report_unknown</c> is on, or the configuration of the file or of the project names the rule.</summary>
    public static bool AreWanted(DiagnosticDescriptor descriptor, Compilation compilation, ResilienceOptions options, Location location, CancellationToken cancellationToken) =>
        options.ReportUnknown
        || IsOn(compilation.Options.SpecificDiagnosticOptions.TryGetValue(descriptor.Id, out var specific), specific)
        || (compilation.Options.SyntaxTreeOptionsProvider is { } provider
            && (IsOn(provider.TryGetGlobalDiagnosticValue(descriptor.Id, cancellationToken, out var global), global)
                || (location.SourceTree is { } tree && IsOn(provider.TryGetDiagnosticValue(tree, descriptor.Id, cancellationToken, out var own), own))));

    private static bool IsOn(bool isSet, ReportDiagnostic severity) => isSet && severity is not ReportDiagnostic.Suppress;
}

using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// Makes descriptors, whose texts are those of their id in <see cref="ResilienceText"/>. The severity is a promise: a warning is
/// provably not resilient as written, information is likely so or a trade against cost. Messages take the resource's name, the ARM
/// property with the value found, and the value wanted.
/// </summary>
internal static class RuleDescriptor
{
    public const string Category = "Resilience";

    /// <summary>AMLR9001: a template whose resources were not judged. It is no finding, so it is reported to those who ask for it.</summary>
    public static readonly DiagnosticDescriptor UnreadTemplate = Create(
        "AMLR9001", "https://learn.microsoft.com/azure/machine-learning/how-to-create-workspace-template", DiagnosticSeverity.Info);

    /// <summary>AMLR9002: what the rules stayed silent about. It is no finding, so it is reported to those who ask for it.</summary>
    public static readonly DiagnosticDescriptor Undetermined = Create(
        "AMLR9002", "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning", DiagnosticSeverity.Info);

    /// <summary>AMLR9003: an option that no rule reads, or a value that none understands.</summary>
    public static readonly DiagnosticDescriptor WrongOption = Create(
        "AMLR9003",
        "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files",
        DiagnosticSeverity.Warning,
        tags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>True for what is said about the analysis, where the message tells several things at one place apart.</summary>
    public static bool IsAboutReading(DiagnosticDescriptor descriptor) => descriptor == Undetermined || descriptor == UnreadTemplate;

    public static DiagnosticDescriptor Warning(string id, Concern concern, string help, string? variant = null) =>
        Create(id, help, DiagnosticSeverity.Warning, isEnabledByDefault: true, variant, concern.ToString());

    public static DiagnosticDescriptor Info(string id, Concern concern, string help, string? variant = null) =>
        Create(id, help, DiagnosticSeverity.Info, isEnabledByDefault: true, variant, concern.ToString());

    /// <summary>A rule that is off until an .editorconfig gives it a severity: policy, or hardening of what is resilient already.</summary>
    public static DiagnosticDescriptor Off(string id, Concern concern, string help, string? variant = null) =>
        Create(id, help, DiagnosticSeverity.Info, isEnabledByDefault: false, variant, concern.ToString());

    /// <summary>
    /// A rule about something that no file declares, known when all files are. It is weak evidence, since another program may
    /// declare it, hence never more than information.
    /// </summary>
    public static DiagnosticDescriptor Absence(string id, Concern concern, string help, string? variant = null, bool isEnabledByDefault = true) =>
        Create(id, help, DiagnosticSeverity.Info, isEnabledByDefault, variant, concern.ToString(), WellKnownDiagnosticTags.CompilationEnd);

    // The variant tells the messages of an id apart that has several.
    private static DiagnosticDescriptor Create(
        string id, string help, DiagnosticSeverity severity, bool isEnabledByDefault = true, string? variant = null, params string[] tags) => new(
        id,
        ResilienceText.Localizable(id + "_Title"),
        ResilienceText.Localizable(variant is null ? id + "_Message" : id + "_Message_" + variant),
        Category,
        severity,
        isEnabledByDefault,
        ResilienceText.Localizable(id + "_Description"),
        help,
        tags);
}

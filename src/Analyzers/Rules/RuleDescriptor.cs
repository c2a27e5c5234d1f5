using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// Makes descriptors. The severity is a promise: a warning is provably not resilient as written, information is likely so or a
/// trade against cost. Messages take the resource's name, the ARM property with the value found, and the value wanted.
/// </summary>
internal static class RuleDescriptor
{
    public const string Category = "Resilience";

    /// <summary>AMLR9001: a template whose resources were not judged. It is no finding, so it is reported to those who ask for it.</summary>
    public static readonly DiagnosticDescriptor UnreadTemplate = Info(
        "AMLR9001",
        "Template could not be read",
        "Template of '{0}' in {1} was not read, because {2}",
        "Rules judge the resources of an ARM template that the program deploys where its text is in the program or in a file that the project passes to the analyzer. This names each deployment whose template is somewhere else or is not valid, so that it can be reviewed by hand.",
        "https://learn.microsoft.com/azure/machine-learning/how-to-create-workspace-template");

    /// <summary>AMLR9002: what the rules stayed silent about. It is no finding, so it is reported to those who ask for it.</summary>
    public static readonly DiagnosticDescriptor Undetermined = Info(
        "AMLR9002",
        "Setting could not be determined",
        "Resource '{0}' was not judged by {1}, because {2}",
        "Rules judge only what the code decides for certain. This names each property that a rule needed and could not read, such as one that comes from configuration, so that it can be reviewed by hand.",
        "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning");

    /// <summary>AMLR9003: an option that no rule reads, or a value that none understands.</summary>
    public static readonly DiagnosticDescriptor WrongOption = Create(
        "AMLR9003",
        "Option has an unknown name or a wrong value",
        "Option '{0}' has {1}; use {2}",
        "An option of an .editorconfig or a global configuration that begins with aml_resilience has a name that no rule reads, or a value that none understands. It has no effect, and the default holds.",
        "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>True for what is said about the analysis, where the message tells several things at one place apart.</summary>
    public static bool IsAboutReading(DiagnosticDescriptor descriptor) => descriptor == Undetermined || descriptor == UnreadTemplate;

    public static DiagnosticDescriptor Warning(string id, string title, string message, string description, string help) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message, string description, string help) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Info);

    /// <summary>A rule that is off until an .editorconfig gives it a severity: policy, or hardening of what is resilient already.</summary>
    public static DiagnosticDescriptor Off(string id, string title, string message, string description, string help) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Info, isEnabledByDefault: false);

    /// <summary>
    /// A rule about something that no file declares, known when all files are. It is weak evidence, since another program may
    /// declare it, hence never more than information.
    /// </summary>
    public static DiagnosticDescriptor Absence(string id, string title, string message, string description, string help, bool isEnabledByDefault = true) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Info, isEnabledByDefault, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, string description, string help, DiagnosticSeverity severity, bool isEnabledByDefault = true, params string[] tags) =>
        new(id, title, message, Category, severity, isEnabledByDefault, description, help, tags);
}

using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// Makes descriptors. The severity is a promise: a warning is provably not resilient as written, information is likely so or a
/// trade against cost. Messages take the resource's name, the ARM property with the value found, and the value wanted.
/// </summary>
internal static class RuleDescriptor
{
    public const string Category = "Resilience";

    public static DiagnosticDescriptor Warning(string id, string title, string message, string description, string help) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Info(string id, string title, string message, string description, string help) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Info);

    /// <summary>A rule that is off until an .editorconfig gives it a severity: policy, or hardening of what is resilient already.</summary>
    public static DiagnosticDescriptor Off(string id, string title, string message, string description, string help) =>
        Create(id, title, message, description, help, DiagnosticSeverity.Info, isEnabledByDefault: false);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, string description, string help, DiagnosticSeverity severity, bool isEnabledByDefault = true) =>
        new(id, title, message, Category, severity, isEnabledByDefault, description, help);
}

using System.Text;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Writes <c>docs/rules.md</c> from the descriptors and the pages of the rules.</summary>
internal static class RulesDocument
{
    public const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*RulesDocumentTests'";

    // The first digits of an id are its service.
    private static readonly (string Prefix, string Title)[] s_services =
    [
        ("AMLR10", "Workspaces"), ("AMLR11", "Compute"), ("AMLR12", "Online deployments"), ("AMLR13", "Azure Machine Learning registries"),
        ("AMLR20", "Storage accounts for data"), ("AMLR21", "Container Registry"), ("AMLR22", "Key Vault"), ("AMLR23", "Application Insights"),
        ("AMLR30", "Kubernetes"), ("AMLR31", "Container Instances"), ("AMLR32", "Databricks"), ("AMLR33", "HDInsight"),
        ("AMLR40", "Azure SQL"), ("AMLR41", "PostgreSQL"), ("AMLR42", "MySQL"), ("AMLR43", "Cosmos DB"), ("AMLR44", "Data Lake Storage"),
        ("AMLR90", "The analysis itself"),
    ];

    /// <summary>The rules of each service. A rule without a service throws.</summary>
    public static IReadOnlyList<(string Title, DiagnosticDescriptor[] Rules)> Services { get; } = Group();

    /// <summary>How a descriptor is reported where nothing is configured.</summary>
    public static string GetSeverity(DiagnosticDescriptor descriptor) => descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Off";

    /// <summary>The name that GitHub gives to the place of a heading.</summary>
    public static string GetAnchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');

    /// <summary>The text of the document.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append($"""
            # Rules

            Written by a test from the rules themselves. After a change of rules: `{Command}`

            An id links to the rule's page. Information is not printed by a build, but shown in the editor; a rule that is off is reported where `.editorconfig` gives it a severity. What the severities promise: [severity policy](severity.md).
            The last column says what the finding is about, which the [presets](presets.md) go by.

            """);
        foreach (var (title, rules) in Services)
        {
            text.Append($"\n## {title}\n\n| Rule | Title | Severity | Fix | About |\n|---|---|---|---|---|\n");
            foreach (var rule in rules)
            {
                var fix = RulePage.Read(rule.Id).Facts["Fix"].StartsWith("None: ", StringComparison.Ordinal) ? "no" : "yes";
                text.Append($"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {GetSeverity(rule)} | {fix} | {GetConcern(rule)} |\n");
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    // The tags that Roslyn knows say nothing about resources.
    private static string GetConcern(DiagnosticDescriptor rule) =>
        rule.CustomTags.FirstOrDefault(tag => tag is not (WellKnownDiagnosticTags.CompilationEnd or WellKnownDiagnosticTags.Telemetry or WellKnownDiagnosticTags.NotConfigurable)) ?? "-";

    private static IReadOnlyList<(string Title, DiagnosticDescriptor[] Rules)> Group()
    {
        var rules = RuleCatalog.Descriptors.DistinctBy(descriptor => descriptor.Id).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToArray();
        var groups = rules.GroupBy(rule => s_services.Single(service => rule.Id.StartsWith(service.Prefix, StringComparison.Ordinal)).Title);
        return [.. groups.Select(group => (group.Key, group.ToArray()))];
    }
}

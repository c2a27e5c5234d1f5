using System.Text;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Documentation;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>Writes the presets of the package, and the parts of <c>docs/presets.md</c> that follow from them, from the rules.</summary>
internal static class PresetDocument
{
    public const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*PresetTests'";

    /// <summary>The values of <c>AmlResilienceMode</c>, the default first, and what each is for.</summary>
    public static readonly (string Name, string Purpose)[] Modes =
    [
        ("Production", "Each rule has its default severity, so this file sets none."),
        ("DevTest", "A development stack may be rebuilt: nothing is said about zones, regions and capacity. The other rules have their default severity."),
        ("Audit", "Every rule, also one that is off by default, is information: a list to read that breaks no build."),
        ("Strict", "Every rule, also one that is off by default, is a warning, and a conditional value must be right in each of its branches."),
        ("None", "No rule reports anything."),
    ];

    // A development stack is rebuilt where production fails over, so it may do without these.
    private static readonly string[] s_production = [nameof(Concern.Zones), nameof(Concern.Regions), nameof(Concern.Capacity)];

    private static readonly DiagnosticDescriptor[] s_rules =
        [.. RuleCatalog.Descriptors.GroupBy(descriptor => descriptor.Id).Select(group => group.First()).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    public static string Page { get; } = Repository.Combine("docs", "presets.md");

    public static string GetPath(string mode) => Repository.Combine("src", "Package", "build", "config", $"AmlResilience.{mode}.globalconfig");

    /// <summary>The severity that a mode sets for a rule, as a configuration spells it; null where it leaves the default.</summary>
    public static string? GetSeverity(string mode, string id) => mode switch
    {
        "DevTest" when s_production.Contains(GetConcern(id)) => "none",
        "Audit" => "suggestion",
        "Strict" => "warning",
        "None" => "none",
        _ => null,
    };

    /// <summary>The global analyzer config of a mode.</summary>
    public static string WriteConfig(string mode)
    {
        var text = new StringBuilder($"""
            # AmlResilienceMode = {mode}. {Modes.Single(each => each.Name == mode).Purpose}
            # Made from the rules, not by hand. A line for a rule in your .editorconfig or .globalconfig wins over this file.

            is_global = true
            global_level = -100

            """);
        if (mode == "Strict")
        {
            text.Append("\naml_resilience.conditional_values = strict\n");
        }

        foreach (var rule in s_rules.Where(rule => GetSeverity(mode, rule.Id) is not null))
        {
            text.Append($"\n# {rule.Id}: {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {GetSeverity(mode, rule.Id)}\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The table of rules and modes.</summary>
    public static string WriteTable()
    {
        var text = new StringBuilder($"| Rule | Title | Concern | {string.Join(" | ", Modes.Select(mode => mode.Name))} |\n|---|---|---|{string.Concat(Modes.Select(_ => "---|"))}\n");
        foreach (var rule in s_rules)
        {
            var cells = Modes.Select(mode => GetSeverity(mode.Name, rule.Id) ?? GetDefault(rule));
            text.Append($"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {GetConcern(rule.Id) ?? "-"} | {string.Join(" | ", cells)} |\n");
        }

        return text.ToString();
    }

    /// <summary>The lines of <c>DevTest</c>, for a section of an .editorconfig that holds for a folder.</summary>
    public static string WriteFolderSection() =>
        "[infra/dev/**.cs]\n" + string.Concat(s_rules.Where(rule => GetSeverity("DevTest", rule.Id) is not null).Select(rule => $"dotnet_diagnostic.{rule.Id}.severity = none\n"));

    // The rules about the analysis itself have none.
    private static string? GetConcern(string id) => DescriptorTests.GetConcerns(s_rules.Single(rule => rule.Id == id)).SingleOrDefault();

    private static string GetDefault(DiagnosticDescriptor rule) =>
        !rule.IsEnabledByDefault || RuleDescriptor.IsAboutReading(rule) ? "off" : rule.DefaultSeverity == DiagnosticSeverity.Warning ? "warning" : "suggestion";
}

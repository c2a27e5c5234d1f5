using System.Diagnostics;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using AmlResilience.Benchmarks.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What each rule costs.</summary>
internal static class RuleTable
{
    public static Section Measure(int resources)
    {
        var section = new Section(
            "Cost of each rule",
            "Elapsed microseconds for each resource of the rule's type, over programs in all styles. Reading is on demand, and the first rule that asks for something pays for all: "
            + "so every rule runs once before, and the difference is a row of its own.",
            "Rule", "Resources", "Microseconds for each");
        var rules = new SortedDictionary<string, (int Count, long Ticks)>(StringComparer.Ordinal);
        var (first, second, declared) = (0L, 0L, 0);
        foreach (var style in StackTemplate.All)
        {
            var (graph, declarations) = Read(Estate.Create(style, resources / StackTemplate.All.Length));
            declared += declarations.Count;
            first += Check(graph, declarations, new Dictionary<string, (int Count, long Ticks)>());
            second += Check(graph, declarations, rules);
        }

        section.Add("What rules share", declared, ToMicroseconds(first - second) / declared);
        foreach (var (id, (count, ticks)) in rules)
        {
            section.Add($"[{id}](rules/{id}.md)", count, ToMicroseconds(ticks) / count);
        }

        return section;
    }

    private static (ResourceGraph Graph, List<ResourceDeclaration> Declarations) Read(CodeBase code)
    {
        var compilation = code.Compile();
        var reader = new CompilationReader(compilation, SdkCatalog.ReferencedBy(compilation));
        var templates = new TemplateIndex(reader, new TemplateFiles(code.AdditionalTexts));
        reader.Embedded = templates;
        var declarations = RuleCatalog.Rules.Select(rule => rule.ResourceType).Distinct(StringComparer.OrdinalIgnoreCase)
            .SelectMany(type => reader.GetDeclarations(type, CancellationToken.None).Declarations).Concat(templates.All).ToList();
        return (new CompilationGraph(reader, CancellationToken.None), declarations);
    }

    private static long Check(ResourceGraph graph, List<ResourceDeclaration> declarations, IDictionary<string, (int Count, long Ticks)> rules)
    {
        var start = Stopwatch.GetTimestamp();
        var byType = RuleCatalog.Rules.ToLookup(rule => rule.ResourceType, StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in declarations)
        {
            foreach (var rule in byType[declaration.ResourceType])
            {
                var context = new RuleContext(declaration, graph, new ResilienceOptions(NoOptions.Instance), static _ => { });
                var before = Stopwatch.GetTimestamp();
                rule.Check(context);
                var known = rules.TryGetValue(rule.Descriptors[0].Id, out var cost) ? cost : default;
                rules[rule.Descriptors[0].Id] = (known.Count + 1, known.Ticks + Stopwatch.GetTimestamp() - before);
            }
        }

        return Stopwatch.GetTimestamp() - start;
    }

    private static double ToMicroseconds(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalMicroseconds;

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static NoOptions Instance { get; } = new();

        public override bool TryGetValue(string key, out string value)
        {
            value = string.Empty;
            return false;
        }
    }
}

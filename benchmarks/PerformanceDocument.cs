using System.Text;
using AmlResilience.Benchmarks.Tables;

namespace AmlResilience.Benchmarks;

/// <summary>Measures everything once and writes <c>docs/performance.md</c>.</summary>
internal static class PerformanceDocument
{
    private const string Command = "dotnet run -c Release --project benchmarks -- table --write";

    /// <summary>The page; only some of its tables where parts are named.</summary>
    public static string Write(IReadOnlyCollection<string> only)
    {
        var others = PackageAnalyzers.Packages.Select(PackageAnalyzers.Load).ToArray();
        (string Name, Func<Section> Measure)[] parts =
        [
            ("ordinary", () => ComparisonTables.MeasureOrdinary([.. others], files: 1_000, rounds: 3)),
            ("infrastructure", () => ComparisonTables.MeasureInfrastructure([.. others], resources: 1_000, rounds: 7)),
            ("growth", () => GrowthTable.Measure([10, 100, 1_000, 10_000], size => size < 5_000 ? 3 : 2)),
            ("keystroke", () => KeystrokeTable.Measure(resources: 300, few: 30, strokes: 100)),
            ("allocations", AllocationTable.Measure),
            ("loading", LoadTable.Measure),
            ("fixall", () => FixAllTable.Measure(findings: 1_000)),
            ("rules", () => RuleTable.Measure(resources: 1_000)),
        ];
        var sections = new List<Section>();
        foreach (var (name, measure) in parts.Where(part => only.Count == 0 || only.Contains(part.Name)))
        {
            Console.Error.WriteLine($"Measuring {name} ...");
            sections.Add(measure());
        }

        var text = new StringBuilder();
        text.Append($"""
            # Performance

            Written by `{Command}`, all of it in one run on {Environment.ProcessorCount} {(Environment.ProcessorCount == 1 ? "core" : "cores")}. Times are processor time of the process unless a table says otherwise, on one thread, the least of several turns; machines differ, so the ratios count more than the numbers.
            The floor is what the host costs with an analyzer that is called for every file and does nothing; the compiler's own work is part of it, and the figures are what comes on top. Binding is what the compiler does to understand the same code, from parsed files on. Findings are counted in every run, and the command fails when they are not those that the code has.
            All packages run with all their analyzers at their default severity. SonarAnalyzer.CSharp is its newest version under an open-source licence.

            | Target | Met | Measured |
            |---|---|---|

            """);
        foreach (var (target, isMet, measured) in sections.SelectMany(section => section.Targets))
        {
            text.Append($"| {target} | {(isMet ? "yes" : "no")} | {measured} |\n");
        }

        text.Append("""

            What the targets that are not met come from:

            - A share of binding: to read one value the host must bind the method around it, beside what the compiler does, and in an infrastructure program nearly every method declares something. What an analyzer costs there that is called for every call and does nothing is more than the target already; the rest is following values, once for each property that a rule asks for. Samples of the stacks (`dotnet-trace`) show no one place to mend: about 17 % of it is the host making symbols and operations of what is read, 7 % walks syntax, 4 % hands over findings, and no method of this package has more than 6 % for itself.
            - Cheaper than the others: this package follows values through calls, loops and files, and what that costs goes with the number of resources, whatever else is in a file. In code that declares nothing it costs next to nothing, where the others cost the same as anywhere.
            - A keystroke: each makes a new compilation, of which nothing is bound. What files say by name, and what their names mean, is kept from one to the next (`BoundNames`), so an open file costs what its own resources cost. Where one of them has a value that is wrong for some uses only, links are followed too: whether an account is the default one of some workspace is known only when every workspace of the program was bound and followed, and that is most of what a keystroke costs in such a file, half of whose accounts have one here. Keeping the outcome of links too would need to know all that each of them was read from, and a finding that is wrong for one keystroke is worse than one that is late.

            """);
        return (text.ToString() + "\n" + string.Join("\n", sections)).ReplaceLineEndings("\n");
    }
}

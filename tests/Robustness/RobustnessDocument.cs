using System.Globalization;

namespace AmlResilience.Robustness;

/// <summary>Writes the figures of a run into <c>docs/robustness.md</c>.</summary>
internal static class RobustnessDocument
{
    private const string Start = "<!-- figures: written by the command -->";
    private const string End = "<!-- end of figures -->";

    public static string Insert(string document, RobustnessRun run, IReadOnlyCollection<RobustnessProgram> corpus, TimeSpan elapsed)
    {
        var (start, end) = (document.IndexOf(Start, StringComparison.Ordinal), document.IndexOf(End, StringComparison.Ordinal));
        return start < 0 || end < start ? throw new InvalidOperationException("The document has no place for figures.")
            : $"{document[..(start + Start.Length)]}\n\n{Write(run, corpus, elapsed)}\n{document[end..]}";
    }

    public static string Write(RobustnessRun run, IReadOnlyCollection<RobustnessProgram> corpus, TimeSpan elapsed)
    {
        var figures = run.Figures;
        (string Name, string Value)[] rows =
        [
            .. corpus.GroupBy(program => program.Source).Select(source => ($"Programs, {source.Key}", Format(source.Count()))),
            ("Time", $"{elapsed.TotalMinutes.ToString("F1", CultureInfo.InvariantCulture)} min on {Environment.ProcessorCount} {(Environment.ProcessorCount == 1 ? "core" : "cores")}"),
            ("Programs checked, mutated or not", Format(figures.Programs)),
            ("of these compile", $"{(100.0 * figures.Compiling / Math.Max(1, figures.Programs)).ToString("F1", CultureInfo.InvariantCulture)} %"),
            ("Analyses", Format(figures.Analyses)),
            ("Findings", Format(figures.Findings)),
            ("Fixes applied", Format(figures.Fixes)),
            ("Alternatives applied", Format(figures.Alternatives)),
            ("Fix All applied to a document", Format(figures.FixAlls)),
            ("Longest analysis", $"{figures.LongestAnalysis.TotalSeconds.ToString("F2", CultureInfo.InvariantCulture)} s"),
            ("Most allocated during one analysis", $"{figures.LargestAllocation >> 20} MiB"),
            ("Largest managed heap", $"{figures.LargestHeap >> 20} MiB"),
            ("Programs that failed", Format(run.Failed)),
        ];
        return "| Figure | Value |\n|---|---:|\n" + string.Concat(rows.Select(row => $"| {row.Name} | {row.Value} |\n"));
    }

    private static string Format(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}

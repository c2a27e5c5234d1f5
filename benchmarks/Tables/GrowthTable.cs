using System.Collections.Immutable;
using AmlResilience.Benchmarks.CodeBases;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What a resource costs in programs of any size.</summary>
internal static class GrowthTable
{
    /// <summary>How much more a resource may cost in the largest program than in one of a tenth of its size; a cost that grows with the square makes it ten times.</summary>
    public const double MaximumGrowth = 2;

    private const int LeastResources = 1_000;

    /// <summary>The sizes are resources; the smallest program is one stack.</summary>
    public static Section Measure(ImmutableArray<int> sizes, Func<int, int> getRounds)
    {
        var section = new Section(
            "Growth",
            "Microseconds for each resource, over the floor, in programs of about so many resources (the smallest is one stack), one in the style of each sample. Every stack has namespaces and resource names of its own, and the same names of types and methods.",
            ["Style", .. sizes.Select(size => $"{size:#,0}"), "Growth"]);
        var worst = 0d;
        foreach (var style in StackTemplate.All)
        {
            var costs = sizes.Select(size => Measure(Estate.Create(style, size), getRounds(size))).ToArray();

            // A small program has little to pay for what a compilation needs once, so only the large ones are compared.
            var growth = costs[^1] / costs[^2];
            worst = Math.Max(worst, growth);
            section.Add([style.Style, .. costs.Cast<object>(), growth]);
        }

        section.Targets.Add(($"Linear growth to {sizes[^1]:#,0} resources", worst < MaximumGrowth, $"a resource costs {worst:0.0} times of what it does in a program of {sizes[^2]:#,0}, at worst"));
        return section;
    }

    private static double Measure(CodeBase code, int rounds)
    {
        // A small program is over too soon for the clock.
        var repeats = Math.Max(1, LeastResources / code.Resources);
        var times = Clock.Measure(rounds, () => Repeat(repeats, () => AnalyzerSet.Floor.Run(code)), () => Repeat(repeats, () => AnalyzerSet.Ours.RunCounted(code)));
        return 1000 * (times[1] - times[0]) / (repeats * code.Resources);
    }

    private static void Repeat(int repeats, Action action)
    {
        for (var index = 0; index < repeats; index++)
        {
            action();
        }
    }
}

using AmlResilience.Benchmarks.CodeBases;
using AmlResilience.Benchmarks.Tables;

namespace AmlResilience.Benchmarks;

/// <summary>
/// What every build checks: the findings are counted, and nothing costs many times of what it should. Times are only compared with
/// others of the same run, within bounds that a busy machine does not break.
/// </summary>
internal static class QuickCheck
{
    private const double MaximumOrdinaryShare = 0.01;
    private const double MaximumGrowth = 2.5;
    private const int SmallEstate = 2;
    private const int LargeEstate = 32;

    /// <summary>True when all is well; says what was measured either way.</summary>
    public static bool Run()
    {
        var isFine = true;
        var ordinary = OrdinaryCode.Create(200).Verify();
        if (!AnalyzerSet.Ours.Run(ordinary).IsEmpty)
        {
            throw new InvalidOperationException("There are findings in code that has nothing to do with Azure.");
        }

        var binding = Clock.Measure(3, () => ordinary.Compile().GetDiagnostics())[0];
        Check("Without the SDKs, share of binding", ComparisonTables.MeasureStart(ordinary) / binding, MaximumOrdinaryShare);
        foreach (var style in StackTemplate.All)
        {
            var (small, large) = (Estate.CreateOf(style, SmallEstate), Estate.CreateOf(style, LargeEstate));
            var costs = Clock.Measure(2, () => AnalyzerSet.Ours.RunCounted(small), () => AnalyzerSet.Ours.RunCounted(large));
            Check($"{style.Style}, cost of a resource in {LargeEstate} stacks over that in {SmallEstate}", costs[1] / large.Resources / (costs[0] / small.Resources), MaximumGrowth);
        }

        return isFine;

        void Check(string what, double measured, double bound)
        {
            isFine &= measured <= bound;
            Console.WriteLine($"{(measured <= bound ? "ok    " : "failed")} {what}: {measured:0.00} (at most {bound:0.00})");
        }
    }
}

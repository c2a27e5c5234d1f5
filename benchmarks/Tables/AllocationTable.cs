using AmlResilience.Benchmarks.CodeBases;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What is allocated.</summary>
internal static class AllocationTable
{
    // The size of the smallest object on 64 bits.
    private const double Smallest = 24;

    public static Section Measure()
    {
        var section = new Section("Allocations", "Bytes over the floor. Runs of the same code differ by a byte or two; the smallest object has 24. A creation that declares nothing is one of a type that the SDKs do not have: in a project that references them and uses none, and in one that declares resources too, where it is indexed.", "For each", "Bytes");
        const int Creations = 20_000;
        var few = OrdinaryCode.CreateCreations(Creations).Verify();
        var many = OrdinaryCode.CreateCreations(2 * Creations);
        var each = (MeasureOver(many) - MeasureOver(few)) / Creations;
        section.Add("object creation that declares nothing", each);
        var (beside, besideMore) = (Estate.CreateOf(StackTemplate.All[0], 1).With(few.Trees), Estate.CreateOf(StackTemplate.All[0], 1).With(many.Trees));
        section.Add("the same where resources are declared", (MeasureOver(besideMore) - MeasureOver(beside)) / Creations);
        foreach (var style in StackTemplate.All)
        {
            var estate = Estate.Create(style, 300);
            section.Add($"resource, {style.Style}", MeasureOver(estate) / estate.Resources);
        }

        section.Targets.Add(("No allocation for a creation that declares nothing", each < Smallest / 2, $"{each:0.0} bytes"));
        return section;
    }

    private static double MeasureOver(CodeBase code)
    {
        // Blocks hold their nodes weakly: those that the collector takes away would be made anew in one of the runs.
        var nodes = code.Trees.SelectMany(tree => tree.GetRoot().DescendantNodesAndTokens(descendIntoTrivia: true)).ToArray();
        var over = Clock.MeasureAllocation(() => AnalyzerSet.Ours.Run(code)) - Clock.MeasureAllocation(() => AnalyzerSet.Floor.Run(code));
        GC.KeepAlive(nodes);
        return over;
    }
}

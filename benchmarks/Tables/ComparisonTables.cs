using System.Collections.Immutable;
using System.Diagnostics;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using AmlResilience.Benchmarks.CodeBases;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What this package and others cost on the same code.</summary>
internal static class ComparisonTables
{
    private static readonly string[] s_columns = ["Analyzers", "Findings", "Over the floor, ms", "% of binding", "ms per file"];

    /// <summary>Code without the SDKs.</summary>
    public static Section MeasureOrdinary(ImmutableArray<AnalyzerSet> others, int files, int rounds)
    {
        var code = OrdinaryCode.Create(files).Verify();
        var section = new Section(
            "An ordinary code base",
            $"{code.Trees.Length:#,0} files, {code.Lines:#,0} lines, no reference to an SDK. Runs of the same code differ by some percent of binding, of which the floor measured again gives an idea. "
            + "What this package does here is less than that: it looks at the references when the compilation starts and registers nothing. That alone is `Start of the compilation`, elapsed time.",
            s_columns);
        var (_, binding, _) = Measure(section, others, [code], rounds);
        var start = MeasureStart(code);
        section.Add("AmlResilience.Analyzers: start of the compilation", 0, start, 100 * start / binding, start / code.Trees.Length);
        section.Targets.Add(("Without the SDKs under 0.1 % of binding", start < 0.001 * binding, $"{100 * start / binding:0.000} % ({start:0.000} ms)"));
        return section;
    }

    /// <summary>All that the analyzer does in a compilation without the SDKs, in milliseconds: the median of many compilations.</summary>
    public static double MeasureStart(CodeBase code)
    {
        var times = new List<double>();
        for (var round = 0; round < 101; round++)
        {
            var compilation = code.Compile();
            _ = compilation.Assembly;
            var watch = Stopwatch.StartNew();
            var sdks = SdkCatalog.ReferencedBy(compilation);
            var files = new TemplateFiles([]);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (!sdks.IsEmpty || !files.IsEmpty)
            {
                throw new InvalidOperationException("Ordinary code has something to look at.");
            }
        }

        return Clock.Percentile(times, 0.5);
    }

    /// <summary>Code that declares resources, a program for each way to do so.</summary>
    public static Section MeasureInfrastructure(ImmutableArray<AnalyzerSet> others, int resources, int rounds)
    {
        CodeBase[] programs = [.. StackTemplate.All.Select(style => Estate.Create(style, resources / StackTemplate.All.Length))];
        var files = programs.Sum(program => program.Trees.Length);
        var section = new Section(
            "An infrastructure code base",
            $"{programs.Length} programs, one in the style of each sample: {programs.Sum(program => program.Resources):#,0} resources, {files:#,0} files, {programs.Sum(program => program.Lines):#,0} lines. "
            + "An analyzer that looks at code makes the host bind it beside what the compiler does; what that alone costs shows the analyzer that is called for every call and does nothing. `Beside another` is what this package adds to it.",
            s_columns);
        var (ours, binding, cheapest) = Measure(section, others, programs, rounds);
        var beside = Clock.Measure(rounds, () => RunAll(AnalyzerSet.Floor, programs), () => RunAll(AnalyzerSet.BoundFloor, programs), () => RunAll(AnalyzerSet.OursBound, programs));
        var (called, added) = (beside[1] - beside[0], beside[2] - beside[1]);
        section.Add("An analyzer that is called for every call", 0, called, 100 * called / binding, called / files);
        section.Add("AmlResilience.Analyzers beside another", programs.Sum(program => program.Findings), added, 100 * added / binding, added / files);
        section.Targets.Add(("With the SDKs under 2 % of binding", ours < 0.02 * binding, $"{100 * ours / binding:0} % alone, {100 * added / binding:0} % beside another analyzer"));
        section.Targets.Add(("20 times cheaper for each file than the cheapest of the others", ours * 20 < cheapest, $"{cheapest / ours:0.0} times alone, {cheapest / Math.Max(0.1, added):0.0} times beside another analyzer"));
        return section;
    }

    private static (double Ours, double Binding, double Cheapest) Measure(Section section, ImmutableArray<AnalyzerSet> others, CodeBase[] programs, int rounds)
    {
        ImmutableArray<AnalyzerSet> sets = [AnalyzerSet.Floor with { Name = "The floor again" }, AnalyzerSet.Ours, .. others];
        var findings = sets.Select(set => programs.Sum(program => set.Run(program).Length)).ToArray();
        var times = Clock.Measure(
            rounds,
            [() => Bind(programs), () => RunAll(AnalyzerSet.Floor, programs), .. sets.Select((set, index) => (Action)(() => Check(set, programs, findings[index])))]);
        var files = programs.Sum(program => program.Trees.Length);
        section.Add("Binding alone", "-", times[0], 100d, times[0] / files);
        for (var index = 0; index < sets.Length; index++)
        {
            var over = times[index + 2] - times[1];
            section.Add(sets[index].Name, findings[index], over, 100 * over / times[0], over / files);
        }

        return (Math.Max(0, times[3] - times[1]), times[0], times.Skip(4).Min() - times[1]);
    }

    private static void Bind(CodeBase[] programs)
    {
        foreach (var program in programs)
        {
            program.Compile().GetDiagnostics();
        }
    }

    private static void RunAll(AnalyzerSet set, CodeBase[] programs)
    {
        foreach (var program in programs)
        {
            set.Run(program);
        }
    }

    private static void Check(AnalyzerSet set, CodeBase[] programs, int expected)
    {
        var found = programs.Sum(program => set.Run(program).Length);
        if (found != expected)
        {
            throw new InvalidOperationException($"{set.Name} has {found} findings, and {expected} in another run of the same code.");
        }
    }
}

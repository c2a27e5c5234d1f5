using System.Diagnostics;
using AmlResilience.Analyzers;
using AmlResilience.Benchmarks.CodeBases;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What a build pays before the first file.</summary>
internal static class LoadTable
{
    public static Section Measure()
    {
        var section = new Section("Loading", "Elapsed milliseconds to load the assemblies, create every analyzer, ask for its descriptors and analyse a program of one line, each time in a new load context.", "Analyzers", "Analyzers created", "ms, median of 5");
        var empty = new CodeBase("Empty", [CodeBase.Parse("/Empty.cs", "internal sealed class Empty { }")], OrdinaryCode.Create(0).References, Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary);
        AnalyzerSet.Floor.Run(empty);
        Add("AmlResilience.Analyzers", [typeof(ResilienceAnalyzer).Assembly.Location]);
        foreach (var package in PackageAnalyzers.Packages)
        {
            Add($"{package.Name} {package.Version}", PackageAnalyzers.FindAssemblies(package));
        }

        return section;

        void Add(string name, IReadOnlyCollection<string> paths)
        {
            var count = 0;
            var times = Enumerable.Range(0, 5).Select(_ =>
            {
                var watch = Stopwatch.StartNew();
                var analyzers = PackageAnalyzers.Load(paths);
                count = analyzers.Length;
                new AnalyzerSet(name, analyzers).Run(empty);
                return watch.Elapsed.TotalMilliseconds;
            }).ToArray();
            section.Add(name, count, Clock.Percentile(times, 0.5));
        }
    }
}

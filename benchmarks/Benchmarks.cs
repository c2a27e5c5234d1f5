using AmlResilience.Benchmarks.CodeBases;
using BenchmarkDotNet.Attributes;

namespace AmlResilience.Benchmarks;

/// <summary>The same code bases for a closer look: <c>dotnet run -c Release --project benchmarks -- --filter '*'</c>.</summary>
[MemoryDiagnoser]
public class OrdinaryBenchmarks
{
    private CodeBase _code = null!;

    [GlobalSetup]
    public void Setup() => _code = OrdinaryCode.Create(200).Verify();

    [Benchmark]
    public int Binding() => _code.Compile().GetDiagnostics().Length;

    [Benchmark(Baseline = true)]
    public int Floor() => AnalyzerSet.Floor.Run(_code).Length;

    [Benchmark]
    public int Ours() => AnalyzerSet.Ours.Run(_code).Length;
}

/// <summary>Programs that declare resources.</summary>
[MemoryDiagnoser]
public class EstateBenchmarks
{
    private CodeBase _code = null!;

    [Params("ArmSdk", "Pulumi", "PulumiClassic", "Provisioning", "Aspire", "Templates")]
    public string Style { get; set; } = string.Empty;

    [Params(100, 1_000)]
    public int Resources { get; set; }

    [GlobalSetup]
    public void Setup() => _code = Estate.Create(StackTemplate.All.Single(style => style.Style == Style), Resources);

    [Benchmark]
    public int Binding() => _code.Compile().GetDiagnostics().Length;

    [Benchmark(Baseline = true)]
    public int Floor() => AnalyzerSet.Floor.Run(_code).Length;

    [Benchmark]
    public void Ours() => AnalyzerSet.Ours.RunCounted(_code);
}

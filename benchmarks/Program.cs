using AmlResilience.Analyzers.Tests.Testing;
using AmlResilience.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// table: prints docs/performance.md; table --write: writes it; table --quick: checks counts and ratios only; table --only growth keystroke: measures these parts. Anything else is for BenchmarkDotNet.
if (args.FirstOrDefault() != "table")
{
    // In this process, since the one that BenchmarkDotNet would build has none of the assemblies that programs are compiled with.
    var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkSwitcher.FromAssembly(typeof(OrdinaryBenchmarks).Assembly).Run(args, config);
    return 0;
}

if (args.Contains("--quick"))
{
    return QuickCheck.Run() ? 0 : 1;
}

string[] only = [.. args.SkipWhile(argument => argument != "--only").Skip(1)];
var page = PerformanceDocument.Write(only);
if (args.Contains("--write"))
{
    File.WriteAllText(Repository.Combine("docs", "performance.md"), page);
}

Console.Write(page);
return 0;

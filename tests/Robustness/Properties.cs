using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmlResilience.Robustness;

/// <summary>What must hold for every program, whatever is wrong with it.</summary>
internal static class Properties
{
    /// <summary>How many fixes of one program are applied; the first ones of a mutated program stand for the others.</summary>
    public const int MaximumFixes = 3;

    /// <summary>Checks a program.</summary>
    /// <param name="project">The project with the program's files.</param>
    /// <param name="choice">Decides which findings are fixed where there are more than <see cref="MaximumFixes"/>; null fixes all.</param>
    /// <param name="figures">Counts what was done.</param>
    /// <exception cref="PropertyException">A property does not hold.</exception>
    public static async Task CheckAsync(Project project, uint? choice, Figures figures)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var compiles = compilation.GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        figures.AddProgram(compiles);
        var lenient = await FindTwiceAsync(project, compilation, FixedOptions.Lenient, figures);
        var strict = await FindTwiceAsync(project, compilation, FixedOptions.Strict, figures);
        if (lenient.Where(finding => !IsAboutReading(finding)).FirstOrDefault(finding => !strict.Any(other => other.Id == finding.Id)) is { } lost)
        {
            throw new PropertyException("what is found leniently is found strictly", AnalysisRun.Describe(lost));
        }

        figures.AddFindings(strict.Length);
        await new FixProperties(project, strict, compiles, figures).CheckAsync(choice);
    }

    /// <summary>
    /// The findings, which are the same when it is done on one thread and from the start: the files of the first analysis may be those of
    /// an earlier program, of which much is known.
    /// </summary>
    private static async Task<ImmutableArray<Diagnostic>> FindTwiceAsync(Project project, Compilation compilation, FixedOptions options, Figures figures)
    {
        var concurrent = await AnalysisRun.FindAsync(compilation, project.AnalyzerOptions, options, isConcurrent: true, figures);
        var sequential = await AnalysisRun.FindAsync(Anew(compilation), project.AnalyzerOptions, options, isConcurrent: false, figures);
        var (first, second) = (concurrent.Select(AnalysisRun.Describe).ToArray(), sequential.Select(AnalysisRun.Describe).ToArray());
        return first.SequenceEqual(second) ? concurrent
            : throw new PropertyException("two analyses find the same", $"\n  only the first, on many threads: {string.Join("\n    ", first.Except(second))}\n  only on one, from the start: {string.Join("\n    ", second.Except(first))}");
    }

    /// <summary>The same program with files that nothing was kept of.</summary>
    private static Compilation Anew(Compilation compilation) => compilation.RemoveAllSyntaxTrees()
        .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    private static bool IsAboutReading(Diagnostic finding) => finding.Id.StartsWith("AMLR9", StringComparison.Ordinal);
}

using System.Collections.Immutable;
using AmlResilience.Analyzers;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Evaluation;

/// <summary>What the analyzer finds in the programs of one form, or of all, compared with their markup.</summary>
internal static class EvaluationRun
{
    /// <summary>The rules that count.</summary>
    public static ImmutableHashSet<string> EnabledIds { get; } =
        [.. new ResilienceAnalyzer().SupportedDiagnostics.Where(descriptor => descriptor.IsEnabledByDefault).Select(descriptor => descriptor.Id)];

    private static string ProgramsPath => Repository.Combine("tests", "Evaluation", "Programs");

    /// <summary>The forms in which values are written; each is a folder of programs.</summary>
    public static ImmutableArray<string> Forms { get; } =
        [.. Directory.GetDirectories(ProgramsPath).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static async Task<EvaluationResult> EvaluateAsync(IEnumerable<string> forms)
    {
        string[] selected = [.. forms];
        var programs = selected.SelectMany(form => Directory.GetFiles(Path.Combine(ProgramsPath, form), "*.cs")).Order(StringComparer.Ordinal).ToArray();
        var results = new ProgramResult[programs.Length];
        await Parallel.ForAsync(0, programs.Length, async (index, _) => results[index] = await EvaluateAsync(EvaluationProgram.Read(programs[index])));
        return new EvaluationResult([.. results]);
    }

    /// <summary>The findings of one program, compared with its markup.</summary>
    public static async Task<ProgramResult> EvaluateAsync(EvaluationProgram program)
    {
        var compilation = program.Compile();
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        var problems = program.Problems.Select(problem => $"{program.RelativePath}: {problem}")
            .Concat(errors.Select(error => $"{program.RelativePath}({program.GetLine(error)}): {error.Id} {error.GetMessage()}"));
        try
        {
            var found = (await AnalyzerRun.FindAsync(compilation, program.AdditionalTexts)).Select(program.ToFinding).ToList();
            var missed = new List<Finding>();
            var right = 0;
            foreach (var expected in program.Expected)
            {
                // One of two findings at one place is no proof of the other.
                if (found.Remove(expected))
                {
                    right++;
                }
                else
                {
                    missed.Add(expected);
                }
            }

            return new ProgramResult(program, right, [.. found], [.. missed], [.. problems]);
        }
        catch (InvalidOperationException exception)
        {
            return new ProgramResult(program, 0, [], program.Expected, [.. problems, $"{program.RelativePath}: {exception}"]);
        }
    }
}

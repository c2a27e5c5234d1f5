using System.Collections.Immutable;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace AmlResilience.Robustness;

/// <summary>The programs that are mutated: what the repository holds, and what its tests verify.</summary>
internal static class Corpus
{
    /// <summary>The source of programs that tests kept; they are there after a test run with <see cref="KeptPrograms.Variable"/>.</summary>
    public const string Tests = "Tests";

    // A raw string with $$ is no position of markup.
    private const string RawString = "\u0001\u0002\"";

    /// <summary>All programs, in an order that is always the same.</summary>
    /// <param name="kept">The folder with programs that tests kept; it need not exist.</param>
    public static ImmutableArray<RobustnessProgram> Read(string kept) =>
    [
        .. ReadSamples(),
        .. ReadFiles("Estates", Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Estates", "Programs")),
        .. ReadFiles("Evaluation", Repository.Combine("tests", "Evaluation", "Programs")),
        .. Directory.Exists(kept) ? ReadFiles(Tests, kept) : [],
    ];

    private static IEnumerable<RobustnessProgram> ReadSamples() =>
        from folder in Directory.GetDirectories(Repository.Combine("samples")).Order(StringComparer.Ordinal)
        let sources = Directory.GetFiles(folder, "*.cs")
        let templates = Directory.Exists(Path.Combine(folder, "Infrastructure")) ? Directory.GetFiles(Path.Combine(folder, "Infrastructure"), "*.json") : []
        where sources.Length > 0
        select new RobustnessProgram(
            "Samples",
            Path.GetFileName(folder),
            sources.Concat(templates).Order(StringComparer.Ordinal).Select(path => new ProgramFile(Path.GetFileName(path), File.ReadAllText(path))).Append(new ProgramFile("ImplicitUsings.cs", Sample.ImplicitUsings + "\n")));

    private static IEnumerable<RobustnessProgram> ReadFiles(string source, string folder) =>
        from path in Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select new RobustnessProgram(source, Path.GetFileNameWithoutExtension(path), Split(File.ReadAllText(path)));

    private static IEnumerable<ProgramFile> Split(string text)
    {
        var name = "Program.cs";
        var lines = text.Split('\n');
        var start = 0;
        for (var index = 0; index <= lines.Length; index++)
        {
            if (index == lines.Length || lines[index].StartsWith(KeptPrograms.FileMark, StringComparison.Ordinal))
            {
                TestFileMarkupParser.GetPositionsAndSpans(string.Join('\n', lines[start..index]).Replace("$$\"", RawString, StringComparison.Ordinal), out var plain, out _, out _);
                yield return new ProgramFile(name, plain.Replace(RawString, "$$\"", StringComparison.Ordinal));
                (name, start) = index < lines.Length ? (lines[index][KeptPrograms.FileMark.Length..].Trim(), index + 1) : (name, start);
            }
        }
    }
}

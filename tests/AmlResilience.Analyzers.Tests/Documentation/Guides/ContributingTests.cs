using System.Runtime.Loader;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation.Guides;

/// <summary>Whoever does what <c>CONTRIBUTING.md</c> says gets what it says.</summary>
public partial class ContributingTests(ContributingTests.ChangedSources sources) : IClassFixture<ContributingTests.ChangedSources>
{
    private static Walk Rule { get; } = new("Add a rule");

    private static Walk Sdk { get; } = new("Add an SDK");

    [Fact]
    public void Walks_HaveTenSteps()
    {
        Assert.Equal(Enumerable.Range(1, 10), Rule.Steps);
        Assert.Equal(Enumerable.Range(1, 10), Sdk.Steps);
    }

    [Fact]
    public async Task AddedRule_ReportsItsProgram() => await CheckAsync(Assert.Single(Rule.Programs).Text, SdkReferences.All);

    [Fact]
    public async Task AddedSdk_IsRead()
    {
        Assert.Equal(2, Sdk.Programs.Count);
        var library = AnalyzerRun.Compile("Contoso.Infrastructure", SdkReferences.Framework, Sdk.Programs[0].Text);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        image.Position = 0;
        await CheckAsync(Sdk.Programs[1].Text, [.. SdkReferences.Framework, MetadataReference.CreateFromStream(image)]);
    }

    // A path in the text that is gone would send a contributor astray.
    [Fact]
    public void Files_Exist()
    {
        var text = MarkdownPage.Read("CONTRIBUTING.md").Text;
        var paths = Paths().Matches(text).Select(match => match.Groups[1].Value).Where(path => !path.Contains("2105", StringComparison.Ordinal) && !path.Contains("Contoso", StringComparison.Ordinal)).Distinct().ToArray();
        Assert.True(paths.Length > 5);
        Assert.All(paths, path => Assert.True(File.Exists(Repository.Combine(path)) || Directory.Exists(Repository.Combine(path)), path));
    }

    private async Task CheckAsync(string program, IEnumerable<MetadataReference> references)
    {
        var compilation = AnalyzerRun.Compile("Walk", references, program);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers([sources.Analyzer]).GetAnalyzerDiagnosticsAsync();

        // What a program lacks as a whole is not what the walk is about.
        var lines = program.Split('\n');
        var here = found.Where(finding => !finding.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd));
        Assert.NotEmpty(here);
        Assert.Equal(
            lines.Select((line, index) => (Mark().Match(line).Groups[1].Value, index)).Where(mark => mark.Value.Length > 0),
            here.Select(finding => (finding.Id, finding.Location.GetLineSpan().StartLinePosition.Line)));
    }

    [GeneratedRegex("// (AMLR[0-9]{4})$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[`(]((src|tests|docs|samples|\.ci)/[\w./-]+)[`)]")]
    private static partial Regex Paths();

    /// <summary>A copy of the analyzer's sources to which both walks were applied, built once.</summary>
    public sealed class ChangedSources : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly AssemblyLoadContext _context = new("walks", isCollectible: true);

        public ChangedSources()
        {
            foreach (var file in Directory.GetFiles(Repository.Root, "Directory.*").Concat(Directory.GetFiles(Repository.Root, "*.snk")).Append(Repository.Combine(".editorconfig")))
            {
                File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)));
            }

            Copy(Repository.Combine("src", "Analyzers"), Path.Combine(_folder.Path, "src", "Analyzers"));
            Copy(Repository.Combine("eng"), Path.Combine(_folder.Path, "eng"));
            Rule.Apply(_folder.Path);
            Sdk.Apply(_folder.Path);
            DotNet.Run(_folder.Path, "build", "src/Analyzers", "-o", "built");
            var assembly = _context.LoadFromStream(new MemoryStream(File.ReadAllBytes(Path.Combine(_folder.Path, "built", "AmlResilience.Analyzers.dll"))));
            Analyzer = (DiagnosticAnalyzer)Activator.CreateInstance(assembly.GetType(typeof(ResilienceAnalyzer).FullName!, throwOnError: true)!)!;
        }

        /// <summary>The changed analyzer.</summary>
        public DiagnosticAnalyzer Analyzer { get; }

        public void Dispose()
        {
            _context.Unload();
            _folder.Dispose();
        }

        private static void Copy(string from, string to)
        {
            Directory.CreateDirectory(to);
            foreach (var file in Directory.GetFiles(from))
            {
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
            }

            foreach (var folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")))
            {
                Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
            }
        }
    }
}

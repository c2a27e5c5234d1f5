using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Runs the analyzer on compilations that the markup tests cannot make: broken ones, and ones with unusual references.</summary>
internal static class AnalyzerRun
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    public static CSharpCompilation Compile(string name, IEnumerable<MetadataReference> references, params string[] sources) =>
        Compile(name, references, sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"/0/{name}{index}.cs")));

    public static CSharpCompilation Compile(
        string name, IEnumerable<MetadataReference> references, IEnumerable<SyntaxTree> trees, OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        CSharpCompilation.Create(name, trees, references, new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The findings, in the order of files and lines. An exception in the analyzer fails the test.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, CancellationToken cancellationToken = default) =>
        FindAsync(compilation, new AnalyzerOptions([]), analysis => analysis.GetAnalyzerDiagnosticsAsync(cancellationToken));

    /// <summary>The findings in a project with additional files.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, ImmutableArray<AdditionalText> additionalTexts) =>
        FindAsync(compilation, new AnalyzerOptions(additionalTexts), analysis => analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None));

    /// <summary>The findings with options of an .editorconfig.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, AnalyzerConfigOptionsProvider configuration) =>
        FindAsync(compilation, new AnalyzerOptions([], configuration), analysis => analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None));

    /// <summary>The findings in one file, as an editor asks for them.</summary>
    public static Task<ImmutableArray<Diagnostic>> FindInFileAsync(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken = default) =>
        FindAsync(compilation, new AnalyzerOptions([]), analysis => analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), filterSpan: null, cancellationToken));

    /// <summary>The ids of the findings in a program that need not compile.</summary>
    public static async Task<string[]> FindIdsAsync(string source) =>
        [.. (await FindAsync(Compile("Broken", SdkReferences.All, source))).Select(diagnostic => diagnostic.Id)];

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, AnalyzerOptions configured, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> analyze)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            configured, (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await analyze(compilation.WithAnalyzers([new ResilienceAnalyzer()], options));
        if (thrown is not null || found.Any(diagnostic => diagnostic.Id == "AD0001"))
        {
            throw new InvalidOperationException("The analyzer has thrown an exception.", thrown);
        }

        return [.. found.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }
}

using System.Collections.Immutable;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>An example of a page as users see it: what is found in it, and what the light bulb offers.</summary>
internal sealed class ExampleRun : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly PageOptions _options;
    private Document _document;

    private ExampleRun(string id, string program)
    {
        _options = new PageOptions(RulePage.Read(id).GetOptions());
        _document = _workspace.AddProject("Example", LanguageNames.CSharp)
            .WithParseOptions(AnalyzerRun.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: GetSeverities(id)))
            .WithMetadataReferences(SdkReferences.For(program))
            .AddDocument("Example.cs", program);
    }

    public ImmutableArray<Diagnostic> Findings { get; private set; }

    /// <summary>Analyses a program, which must compile, with the rules that are on by default and the rule of the page.</summary>
    public static async Task<ExampleRun> CreateAsync(string id, string program)
    {
        var run = new ExampleRun(id, program);
        await run.AnalyzeAsync();
        return run;
    }

    /// <summary>The titles of the fixes offered.</summary>
    public async Task<string[]> GetFixTitlesAsync()
    {
        var titles = new List<string>();
        foreach (var finding in Findings)
        {
            await new ResilienceCodeFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(_document, finding, (action, _) => titles.Add(action.Title), CancellationToken.None));
        }

        return [.. titles.Distinct()];
    }

    /// <summary>The titles of the other choices offered.</summary>
    public async Task<string[]> GetAlternativeTitlesAsync()
    {
        var titles = new List<string>();
        foreach (var finding in Findings.Where(finding => finding.Location.IsInSource))
        {
            await new AlternativeRemedyProvider().ComputeRefactoringsAsync(
                new CodeRefactoringContext(_document, finding.Location.SourceSpan, action => titles.Add(action.Title), CancellationToken.None));
        }

        return [.. titles.Distinct()];
    }

    /// <summary>Applies the fix to all findings at once and analyses what comes out.</summary>
    public async Task<string> FixAllAsync(string id)
    {
        var provider = new ResilienceCodeFixProvider();
        var context = new FixAllContext(_document, provider, FixAllScope.Document, string.Empty, [id], new GivenDiagnostics(Findings), CancellationToken.None);
        var action = await provider.GetFixAllProvider().GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(CancellationToken.None);
        _document = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(_document.Id)!;
        await AnalyzeAsync();
        return (await _document.GetTextAsync()).ToString();
    }

    public void Dispose() => _workspace.Dispose();

    private async Task AnalyzeAsync()
    {
        var compilation = (await _document.Project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Findings = await AnalyzerRun.FindAsync(compilation, _options);
    }

    // What is missing from a whole program is missing from every example too, so these rules speak only on their own page.
    private static Dictionary<string, ReportDiagnostic> GetSeverities(string id) => RuleCatalog.Descriptors
        .GroupBy(descriptor => descriptor.Id)
        .Where(group => group.Key == id || group.Any(descriptor => descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)))
        .ToDictionary(group => group.Key, group => group.Key == id ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);

    /// <summary>The options that the page shows hold for its examples.</summary>
    private sealed class PageOptions(Dictionary<string, string> values) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(values);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}

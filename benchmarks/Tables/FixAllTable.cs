using System.Collections.Immutable;
using System.Diagnostics;
using AmlResilience.Analyzers;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Benchmarks.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What it costs to fix all findings of a project at once.</summary>
internal static class FixAllTable
{
    public static Section Measure(int findings)
    {
        var section = new Section("Fix All", $"Elapsed time to fix about {findings:#,0} findings of a project at once, once they are known, and to write the files anew.", "Style", "Findings", "Files changed", "ms", "ms per finding");
        foreach (var style in new[] { "ArmSdk", "Pulumi" }.Select(name => StackTemplate.All.Single(template => template.Style == name)))
        {
            var stack = Estate.CreateOf(style, 1);
            Add(section, Estate.CreateOf(style, Math.Max(1, findings / stack.Findings)));
        }

        return section;
    }

    private static void Add(Section section, CodeBase code)
    {
        using var workspace = new AdhocWorkspace();
        var id = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "All", "All", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(code.Kind, nullableContextOptions: NullableContextOptions.Enable), parseOptions: CodeBase.ParseOptions, metadataReferences: code.References)).Id;
        foreach (var tree in code.Trees)
        {
            workspace.AddDocument(DocumentInfo.Create(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), filePath: tree.FilePath, loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default))));
        }

        var project = workspace.CurrentSolution.GetProject(id)!;
        var compilation = project.GetCompilationAsync().Result!;
        var provider = new ResilienceCodeFixProvider();
        var found = compilation.WithAnalyzers([new ResilienceAnalyzer()]).GetAnalyzerDiagnosticsAsync().Result
            .Where(finding => provider.FixableDiagnosticIds.Contains(finding.Id) && finding.Location.IsInSource).ToImmutableArray();
        var context = new FixAllContext(project.Documents.First(), provider, FixAllScope.Project, string.Empty, provider.FixableDiagnosticIds, new Given(found), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var action = provider.GetFixAllProvider()!.GetFixAsync(context).Result!;
        var changed = action.GetOperationsAsync(CancellationToken.None).Result.OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>().Single().ChangedSolution;
        var files = changed.GetChanges(workspace.CurrentSolution).GetProjectChanges().Sum(change => change.GetChangedDocuments().Count());
        section.Add(code.Name, found.Length, files, watch.Elapsed.TotalMilliseconds, watch.Elapsed.TotalMilliseconds / found.Length);
        if (files == 0)
        {
            throw new InvalidOperationException($"Nothing is fixed in {code.Name}.");
        }
    }

    private sealed class Given(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        private readonly ILookup<SyntaxTree, Diagnostic> _byTree = findings.ToLookup(finding => finding.Location.SourceTree!);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            _byTree[(await document.GetSyntaxTreeAsync(cancellationToken))!];

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

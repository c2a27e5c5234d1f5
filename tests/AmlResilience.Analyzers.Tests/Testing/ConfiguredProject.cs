using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>A project in a workspace with an .editorconfig, as an editor holds it.</summary>
internal sealed class ConfiguredProject : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _configuration;
    private Project _project;

    public ConfiguredProject(string program, string options)
    {
        var id = ProjectId.CreateNewId();
        _configuration = DocumentId.CreateNewId(id);
        _project = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Program", "Program", LanguageNames.CSharp, filePath: "/src/Program.csproj", parseOptions: AnalyzerRun.ParseOptions))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectMetadataReferences(id, SdkReferences.For(program))
            .AddDocument(DocumentId.CreateNewId(id), "Program.cs", program, filePath: "/src/Program.cs")
            .AddAnalyzerConfigDocument(_configuration, ".editorconfig", ToFile(options), filePath: "/src/.editorconfig")
            .GetProject(id)!;
    }

    /// <summary>Replaces what the .editorconfig says.</summary>
    public void Configure(string options) =>
        _project = _project.Solution.WithAnalyzerConfigDocumentText(_configuration, ToFile(options)).GetProject(_project.Id)!;

    /// <summary>The findings under the configuration of now.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync() =>
        await (await _project.GetCompilationAsync())!.WithAnalyzers([new ResilienceAnalyzer()], _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();

    public void Dispose() => _workspace.Dispose();

    private static SourceText ToFile(string options) => SourceText.From($"root = true\n[*.cs]\n{options}\n");
}

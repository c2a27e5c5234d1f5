using System.Collections.Immutable;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>An editor that stays open follows what is typed into the .editorconfig.</summary>
public sealed class LiveOptionTests : IDisposable
{
    private const string Id = "AMLR2302";
    private const string Option = "aml_resilience.minimum_telemetry_retention_days";

    private readonly AdhocWorkspace _workspace = new();
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers = [new ResilienceAnalyzer()];

    [Fact]
    public async Task Option_IsReadAgain()
    {
        var program = SdkProgram.Arm(
            "await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, \"appi\", new ApplicationInsightsComponentData(location, \"web\") { WorkspaceResourceId = new ResourceIdentifier(configured), RetentionInDays = 60 });");
        var project = _workspace.AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(AnalyzerRun.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary).WithSpecificDiagnosticOptions([new(Id, ReportDiagnostic.Warn)]))
            .WithMetadataReferences(SdkReferences.All)
            .AddDocument("Test.cs", program, filePath: "/0/Test.cs").Project;
        var configuration = DocumentId.CreateNewId(project.Id);
        Apply(project.Solution.AddAnalyzerConfigDocument(configuration, ".editorconfig", Write("90"), filePath: "/0/.editorconfig"));
        Assert.Equal(1, await CountAsync());

        Apply(_workspace.CurrentSolution.WithAnalyzerConfigDocumentText(configuration, Write("30")));
        Assert.Equal(0, await CountAsync());

        Apply(_workspace.CurrentSolution.WithAnalyzerConfigDocumentText(configuration, Write("61")));
        Assert.Equal(1, await CountAsync());

        Apply(_workspace.CurrentSolution.RemoveAnalyzerConfigDocument(configuration));
        Assert.Equal(0, await CountAsync());
    }

    public void Dispose() => _workspace.Dispose();

    private static SourceText Write(string days) => SourceText.From($"root = true\n[*.cs]\n{Option} = {days}\n");

    private void Apply(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));

    private async Task<int> CountAsync()
    {
        var project = _workspace.CurrentSolution.Projects.Single();
        var compilation = (await project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = await compilation.WithAnalyzers(_analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return found.Count(finding => finding.Id == Id);
    }
}

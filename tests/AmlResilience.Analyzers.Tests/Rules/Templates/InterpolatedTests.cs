using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>Templates in raw interpolated strings, whose two dollar signs are a position in markup.</summary>
public class InterpolatedTests
{
    [Theory]
    [InlineData("\"Basic\"", "\"Basic\"")]
    [InlineData("{{known}}", "\\\"Basic\\\"")]
    [InlineData("\"{{configured}}\"", null)]
    [InlineData("{{configured}}", null)]
    [InlineData("\"{{(isProduction ? \"Premium\" : \"Basic\")}}\"", null)]
    public async Task Finding_IsAtTheValue(string sku, string? expected)
    {
        var compilation = AnalyzerRun.Compile("Raw", SdkReferences.All, Program(sku));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = (await AnalyzerRun.FindAsync(compilation)).Where(finding => finding.Id == "AMLR2101").Select(finding => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan));
        Assert.Equal(expected is null ? [] : [expected], found);
    }

    [Theory]
    [InlineData("\"Basic\"", "\"Premium\"")]
    [InlineData("{{known}}", null)]
    public async Task Fix_RewritesTheValue(string sku, string? expected)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject(ProjectInfo.Create(
                ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp, parseOptions: AnalyzerRun.ParseOptions,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), metadataReferences: SdkReferences.All))
            .AddDocument("Test.cs", Program(sku));
        var finding = Assert.Single(await AnalyzerRun.FindAsync((await document.Project.GetCompilationAsync())!), finding => finding.Id == "AMLR2101");
        var actions = new List<CodeAction>();
        await new ResilienceCodeFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        var operations = await Assert.Single(actions).GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(
            expected is null ? Program(sku).Replace("\\\"Basic\\\"", "\\\"Premium\\\"") : Program(expected),
            (await changed.GetTextAsync()).ToString());
        Assert.DoesNotContain((await changed.Project.GetCompilationAsync())!.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static string Program(string sku) => TemplateProgram.Deploying(
        "BinaryData.FromString($$\"\"\"\n            " + TemplateProgram.Json(TemplateProgram.Registry(sku).Replace("crml", "cr{{configured}}")) + "\n            \"\"\")",
        "var known = \"\\\"Basic\\\"\";\n        ");
}

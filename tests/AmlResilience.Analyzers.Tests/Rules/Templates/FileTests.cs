using System.Collections.Immutable;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>Template files that the project passes to the analyzer: findings and fixes are in the file.</summary>
public class FileTests
{
    private const string ReadFile = "BinaryData.FromString(System.IO.File.ReadAllText({0}))";

    private static readonly string s_file = TemplateProgram.Json(TemplateProgram.Registry("{|AMLR2101:\"Basic\"|}"));

    [Fact]
    public Task File_IsJudgedByItself() => FindAsync("class Program { }", ("/0/registry.json", s_file));

    [Theory]
    [InlineData("\"registry.json\"")]
    [InlineData("\"./registry.json\"")]
    [InlineData("System.IO.Path.Combine(AppContext.BaseDirectory, \"Templates\", \"registry.json\")")]
    [InlineData("AppContext.BaseDirectory + \"/registry.json\"")]
    [InlineData("$\"{AppContext.BaseDirectory}/registry.json\"")]
    public Task FileThatIsRead_IsJudgedOnce(string path) => FindAsync(Read(path), ("/0/Templates/registry.json", s_file), ("/0/other.json", "{ }"));

    [Fact]
    public Task ParametersOfTheCall_DecideWhatTheFileSays() => FindAsync(
        TemplateProgram.Deploying(
            string.Format(null, ReadFile, "\"registry.json\""), parameters: ", Parameters = BinaryData.FromObjectAsJson(new { sku = new { value = \"Premium\" } })"),
        ("/0/registry.json", TemplateProgram.Json(TemplateProgram.Registry("\"[parameters('sku')]\""), "\"sku\": { \"type\": \"string\", \"defaultValue\": \"Basic\" }")));

    [Fact]
    public Task DefaultOfAFile_IsItsValue() => FindAsync(
        "class Program { }",
        ("/0/registry.json", TemplateProgram.Json(TemplateProgram.Registry("\"[parameters('sku')]\""), "\"sku\": { \"type\": \"string\", \"defaultValue\": {|AMLR2101:\"Basic\"|} }")));

    // A difference between environments is meant for all of them.
    [Fact]
    public Task ConditionOnAParameter_IsAChoice() => FindAsync(
        "class Program { }",
        ("/0/registry.json", TemplateProgram.Json(
            TemplateProgram.Registry("\"[if(equals(parameters('environment'), 'prod'), 'Premium', 'Basic')]\""), "\"environment\": { \"type\": \"string\", \"defaultValue\": \"dev\" }")));

    [Theory]
    [InlineData("{ \"sku\": { \"name\": \"Basic\" }, \"type\": \"Microsoft.ContainerRegistry/registries\" }")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#\", \"parameters\": { } }")]
    [InlineData("{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\", \"resources\": [ { \"type\": ")]
    [InlineData("{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\", \"resources\": [ 3, null, [ ], { \"type\": 4 } ] }")]
    public Task OtherOrBrokenFile_IsSilent(string text) => FindAsync("class Program { }", ("/0/appsettings.json", text));

    [Fact]
    public async Task BrokenFile_IsNamedOnRequest()
    {
        const string Text = "{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\",\n  \"resources\": [ { \"type\": } ] }";
        var compilation = AnalyzerRun.Compile("Broken", SdkReferences.All, "class Program { }");
        var enabled = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("AMLR9001", ReportDiagnostic.Warn)]));
        var finding = Assert.Single(await AnalyzerRun.FindAsync(enabled, [new TemplateFile("main.json", Text)]));
        Assert.Equal("AMLR9001", finding.Id);
        Assert.Equal(("main.json", 1), (finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
        Assert.StartsWith("Template of 'main.json' in properties.template was not read, because ", finding.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_WithoutAnSdk_IsReadToo()
    {
        TestFileMarkupParser.GetSpan(s_file.Replace("{|AMLR2101:", "[|").Replace("|}", "|]"), out var text, out var span);
        var finding = Assert.Single(await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Plain", SdkReferences.Framework, "class Program { }"), [new TemplateFile("main.json", text)]));
        Assert.Equal(("AMLR2101", span), (finding.Id, finding.Location.SourceSpan));
    }

    [Fact]
    public Task Fix_RewritesTheValue() => FixAsync(s_file, s_file.Replace("{|AMLR2101:\"Basic\"|}", "\"Premium\""));

    [Fact]
    public Task Fix_AddsAProperty() => FixAsync(
        TemplateProgram.Json(TemplateProgram.Resource("{|AMLR4101:\"Microsoft.DBforPostgreSQL/flexibleServers\"|}", "psql", Server(string.Empty))),
        TemplateProgram.Json(TemplateProgram.Resource("\"Microsoft.DBforPostgreSQL/flexibleServers\"", "psql", Server(", \"highAvailability\": { \"mode\": \"ZoneRedundant\" }"))));

    // All findings of a file are fixed at once.
    [Fact]
    public Task Fix_OfSeveral_IsOneChange() => FixAsync(
        TemplateProgram.Json(TemplateProgram.Registry("{|AMLR2101:\"Basic\"|}") + ", " + TemplateProgram.Registry("{|AMLR2101:\"Standard\"|}").Replace("crml", "crml2")),
        TemplateProgram.Json(TemplateProgram.Registry("\"Premium\"") + ", " + TemplateProgram.Registry("\"Premium\"").Replace("crml", "crml2")));

    private static string Server(string rest) =>
        $"\"sku\": {{ \"name\": \"Standard_D4ds_v5\", \"tier\": \"GeneralPurpose\" }}, \"properties\": {{ \"version\": \"16\", \"backup\": {{ \"geoRedundantBackup\": \"Enabled\" }}{rest} }}";

    private static string Read(string path) => TemplateProgram.Deploying(string.Format(null, ReadFile, path));

    private static async Task FindAsync(string source, params (string Path, string Markup)[] files)
    {
        var expected = new List<string>();
        var texts = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var (path, markup) in files)
        {
            TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out ImmutableDictionary<string, ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan>> spans);
            texts.Add(new TemplateFile(path, text));
            expected.AddRange(spans.SelectMany(finding => finding.Value.Select(span => $"{finding.Key} {path} {span}")));
        }

        var compilation = AnalyzerRun.Compile("Files", SdkReferences.All, source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var found = (await AnalyzerRun.FindAsync(compilation, texts.ToImmutable())).Where(IsAboutAProperty).Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().Path} {finding.Location.SourceSpan}");
        Assert.Equal(expected.Order(), found.Order());
    }

    /// <summary>Applies the fix of each finding, then Fix All, to the file.</summary>
    private static async Task FixAsync(string markup, string expected)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var text, out _, out ImmutableDictionary<string, ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan>> _);
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), metadataReferences: SdkReferences.All));
        var file = project.AddAdditionalDocument("main.json", text, filePath: "/0/main.json");
        project = file.Project;
        var findings = await GetFindingsAsync(project);
        Assert.NotEmpty(findings);
        var provider = new TemplateFileFixProvider();
        var single = text;
        foreach (var finding in findings)
        {
            var actions = new List<CodeAction>();
            await provider.RegisterCodeFixesAsync(new CodeFixContext(file, finding, (action, _) => actions.Add(action), CancellationToken.None));
            var operation = Assert.Single((await Assert.Single(actions).GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
            single = (await operation.ChangedSolution.GetAdditionalDocument(file.Id)!.GetTextAsync()).ToString();
            Assert.NotEqual(text, single);
        }

        var context = new FixAllContext(
            project, provider, FixAllScope.Project, "AMLR2101.replace", provider.FixableDiagnosticIds, new Diagnostics(), CancellationToken.None);
        var all = Assert.Single((await (await provider.GetFixAllProvider().GetFixAsync(context))!.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
        var changed = all.ChangedSolution.GetAdditionalDocument(file.Id)!;
        Assert.Equal(expected, (await changed.GetTextAsync()).ToString());
        Assert.Empty(await GetFindingsAsync(changed.Project));
        if (findings.Length == 1)
        {
            Assert.Equal(expected, single);
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> GetFindingsAsync(Project project) =>
        [.. (await AnalyzerRun.FindAsync((await project.GetCompilationAsync())!, project.AnalyzerOptions.AdditionalFiles)).Where(IsAboutAProperty)];

    // These templates are no whole estates, so they lack resources.
    private static bool IsAboutAProperty(Diagnostic finding) => !finding.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await GetFindingsAsync(project);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}

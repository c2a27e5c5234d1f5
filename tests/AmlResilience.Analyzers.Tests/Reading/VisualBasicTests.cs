using System.Collections.Immutable;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.VisualBasic;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// Solutions in which projects of C# and of Visual Basic refer to each other. A C# compiler sees the other project as an assembly,
/// and what it decides is not in sight, but for constants.
/// </summary>
public class VisualBasicTests
{
    private const string Defaults = """
        Public Module Defaults
            Public Const Sku As String = "Basic"
            Public ReadOnly Name As String = "Basic"
            Public ReadOnly Property Chosen As String
                Get
                    Return "Basic"
                End Get
            End Property
            Public Function Choose() As String
                Return "Basic"
            End Function
            Public Sub Change(data As Azure.ResourceManager.ContainerRegistry.ContainerRegistryData)
                data.Sku = New Azure.ResourceManager.ContainerRegistry.Models.ContainerRegistrySku("Premium")
            End Sub
            Public Sub Replace(ByRef name As String)
                name = "Premium"
            End Sub
            Public Function Create(location As Azure.Core.AzureLocation, Optional sku As String = "Basic") As Azure.ResourceManager.ContainerRegistry.ContainerRegistryData
                Return New Azure.ResourceManager.ContainerRegistry.ContainerRegistryData(location, New Azure.ResourceManager.ContainerRegistry.Models.ContainerRegistrySku(sku))
            End Function
        End Module
        """;

    private const string Program = """
        Imports Azure.Core
        Imports Azure.ResourceManager.ContainerRegistry
        Imports Azure.ResourceManager.ContainerRegistry.Models
        Public Class Deployment
            Public Function Create() As ContainerRegistryData
                Return New ContainerRegistryData(AzureLocation.WestEurope, New ContainerRegistrySku(Shared1.Sku))
            End Function
        End Class
        """;

    [Theory]
    [InlineData("Defaults.Sku", "", 1)]
    [InlineData("Defaults.Name", "", 0)]
    [InlineData("Defaults.Chosen", "", 0)]
    [InlineData("Defaults.Choose()", "", 0)]
    [InlineData("name", "var name = \"Basic\"; Defaults.Replace(ref name);", 0)]
    [InlineData("name", "var name = Defaults.Sku;", 1)]
    public async Task ValueOfVisualBasic_IsSeenWhereItIsConstant(string name, string before, int count)
    {
        var compilation = CompileWithVisualBasic(Registry.Arm(name, before: before));
        Assert.Equal(count, (await AnalyzerRun.FindAsync(compilation, TestContext.Current.CancellationToken)).Count(diagnostic => diagnostic.Id == "AMLR2101"));
    }

    [Theory]
    [InlineData("data", "var data = new ContainerRegistryData(location, new(\"Basic\")); Defaults.Change(data);", 0)]
    [InlineData("Defaults.Create(location)", "", 0)]
    [InlineData("data", "var data = Defaults.Create(location); data.Sku.Name = \"Basic\";", 0)]
    [InlineData("data", "var data = new ContainerRegistryData(location, new(\"Basic\")); _ = Defaults.Choose();", 1)]
    public async Task ObjectThatVisualBasicGets_MayChange(string data, string before, int count)
    {
        var compilation = CompileWithVisualBasic(Registry.ArmData(data, before: before));
        Assert.Equal(count, (await AnalyzerRun.FindAsync(compilation, TestContext.Current.CancellationToken)).Count(diagnostic => diagnostic.Id == "AMLR2101"));
    }

    // A host may give an analyzer of C# to every project.
    [Fact]
    public async Task VisualBasicProgram_IsSilent()
    {
        var shared = AnalyzerRun.Compile("Shared1", SdkReferences.All, Registry.Arm("Shared1.Sku") + " public static class Shared1 { public const string Sku = \"Basic\"; }");
        var program = CompileVisualBasic("Program", Program, SdkReferences.All.Add(ToReference(shared)));
        Assert.Empty(await AnalyzerRun.FindAsync(program, TestContext.Current.CancellationToken));
        Assert.Single(await AnalyzerRun.FindAsync(shared, TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "AMLR2101");
    }

    // C# that Visual Basic refers to, and C# that refers to Visual Basic: each project is analysed and fixed for itself.
    [Fact]
    public async Task SolutionOfBoth_IsFixedWhole()
    {
        using var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        var (library, basic, program) = (ProjectId.CreateNewId(), ProjectId.CreateNewId(), ProjectId.CreateNewId());
        solution = AddProject(solution, library, "Library", LanguageNames.CSharp, Registry.Arm("\"Basic\"").Replace("class Program", "public class Library", StringComparison.Ordinal));
        solution = AddProject(solution, basic, "Basic", LanguageNames.VisualBasic, Defaults);
        solution = AddProject(solution, program, "Program", LanguageNames.CSharp, Registry.Arm("Defaults.Sku"), library);
        foreach (var (from, to) in new[] { (basic, library), (program, basic) })
        {
            var compiled = (await solution.GetProject(to)!.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            solution = solution.AddMetadataReference(from, ToReference(compiled));
        }


        var findings = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            findings[project.Id] = [.. (await AnalyzerRun.FindAsync(compilation, TestContext.Current.CancellationToken)).Where(diagnostic => diagnostic.Id == "AMLR2101")];
        }

        Assert.Equal([1, 0, 1], new[] { library, basic, program }.Select(id => findings[id].Length));

        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var changed = await FixAllAsync(solution.GetProject(program)!, findings, scope);
            var changes = changed.GetChanges(solution).GetProjectChanges().ToDictionary(change => change.ProjectId, change => change.GetChangedDocuments().Count());
            Assert.Equal(scope == FixAllScope.Solution ? 2 : 1, changes.Count);
            foreach (var id in changes.Keys)
            {
                var compilation = (await changed.GetProject(id)!.GetCompilationAsync(TestContext.Current.CancellationToken))!;
                Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
                Assert.DoesNotContain(await AnalyzerRun.FindAsync(compilation, TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "AMLR2101");
            }
        }
    }

    private static async Task<Solution> FixAllAsync(Project project, Dictionary<ProjectId, ImmutableArray<Diagnostic>> findings, FixAllScope scope)
    {
        var fix = new ResilienceCodeFixProvider();
        var document = project.Documents.Single();
        var context = new FixAllContext(
            document, fix, scope, "AMLR2101.usePremium", ["AMLR2101"], new GivenFindings(findings), TestContext.Current.CancellationToken);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        var operations = await action!.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private static Solution AddProject(Solution solution, ProjectId id, string name, string language, string source, params ProjectId[] references) => solution.AddProject(ProjectInfo.Create(
        id,
        VersionStamp.Default,
        name,
        name,
        language,
        compilationOptions: language == LanguageNames.CSharp
            ? new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            : new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
        parseOptions: language == LanguageNames.CSharp ? AnalyzerRun.ParseOptions : VisualBasicParseOptions.Default,
        documents: [DocumentInfo.Create(DocumentId.CreateNewId(id), name, loader: TextLoader.From(TextAndVersion.Create(Microsoft.CodeAnalysis.Text.SourceText.From(source), VersionStamp.Default)), filePath: $"/src/{name}")],
        projectReferences: references.Select(reference => new ProjectReference(reference)),
        metadataReferences: SdkReferences.All));

    private static CSharpCompilation CompileWithVisualBasic(string program)
    {
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.All.Add(ToReference(CompileVisualBasic("Defaults", Defaults, SdkReferences.All))), program);
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    private static VisualBasicCompilation CompileVisualBasic(string name, string source, IEnumerable<MetadataReference> references)
    {
        var compilation = VisualBasicCompilation.Create(
            name, [VisualBasicSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)], references, new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    /// <summary>A project as hosts give it to a compiler of another language: its metadata, without code.</summary>
    private static PortableExecutableReference ToReference(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, options: new EmitOptions(metadataOnly: true), cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>The findings of each project, as a host has them.</summary>
    private sealed class GivenFindings(Dictionary<ProjectId, ImmutableArray<Diagnostic>> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings[project.Id]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings[document.Project.Id]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

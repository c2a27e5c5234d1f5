using System.Collections.Immutable;
using System.Globalization;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation.Guides;

/// <summary>A console project of a few files, as <c>dotnet new console</c> sets it up: what is found in it, and what the light bulb makes of it.</summary>
internal sealed class GuideProgram : IDisposable
{
    // More fixes than any page has findings.
    private const int MaximumFixes = 50;

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _id;
    private Solution _solution;

    /// <summary>Makes the project; files that are no C# are additional files.</summary>
    public GuideProgram(IReadOnlyDictionary<string, string> files)
    {
        var project = _workspace.AddProject("Guide", LanguageNames.CSharp)
            .WithParseOptions(AnalyzerRun.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences(SdkReferences.All)
            .AddDocument("GlobalUsings.g.cs", Sample.ImplicitUsings).Project;
        foreach (var (name, text) in files)
        {
            project = name.EndsWith(".cs", StringComparison.Ordinal)
                ? project.AddDocument(name, text, filePath: name).Project
                : project.AddAdditionalDocument(name, text, filePath: name).Project;
        }

        (_id, _solution) = (project.Id, project.Solution);
    }

    private Project Project => _solution.GetProject(_id)!;

    /// <summary>The findings, in the order of files and lines. The program must compile.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await AnalyzerRun.FindAsync(compilation, Project.AnalyzerOptions.AdditionalFiles);
    }

    /// <summary>Applies the first fix that the light bulb offers, until it offers none.</summary>
    /// <returns>The titles of the fixes.</returns>
    public async Task<IReadOnlyList<string>> FixAsync()
    {
        var titles = new List<string>();
        while (await FindFixAsync() is { } action)
        {
            Assert.InRange(titles.Count, 0, MaximumFixes);
            titles.Add(action.Title);
            var operations = await action.GetOperationsAsync(CancellationToken.None);
            _solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        }

        return titles;
    }

    /// <summary>The text of a file as it is now.</summary>
    public async Task<string> GetTextAsync(string name)
    {
        var document = Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.Name == name);
        return (await document.GetTextAsync()).ToString();
    }

    /// <summary>A finding as a build prints it, without the link at its end.</summary>
    public static string Describe(Diagnostic finding)
    {
        var (path, position) = (finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition);
        var severity = finding.Severity.ToString().ToLowerInvariant();
        return string.Create(CultureInfo.InvariantCulture, $"{path}({position.Line + 1},{position.Character + 1}): {severity} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");
    }

    public void Dispose() => _workspace.Dispose();

    private async Task<CodeAction?> FindFixAsync()
    {
        CodeAction? first = null;
        foreach (var finding in await FindAsync())
        {
            var path = finding.Location.GetLineSpan().Path;
            if (finding.Location.IsInSource)
            {
                await new ResilienceCodeFixProvider().RegisterCodeFixesAsync(
                    new CodeFixContext(Project.Documents.Single(document => document.FilePath == path), finding, (action, _) => first ??= action, CancellationToken.None));
            }
            else if (Project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path) is { } file)
            {
                await new TemplateFileFixProvider().RegisterCodeFixesAsync(new CodeFixContext(file, finding, (action, _) => first ??= action, CancellationToken.None));
            }

            if (first is not null)
            {
                return first;
            }
        }

        return null;
    }
}

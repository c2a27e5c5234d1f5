using System.Collections.Immutable;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Robustness;

/// <summary>A file of a program: C#, or one that the project hands to the analyzers beside its code.</summary>
internal sealed record ProgramFile(string Name, string Text)
{
    public bool IsCode => Name.EndsWith(".cs", StringComparison.Ordinal);
}

/// <summary>A program of the corpus, or what mutations made of it.</summary>
/// <param name="Source">Where the program comes from, for the figures.</param>
/// <param name="Name">The name within its source.</param>
/// <param name="Files">The files, in an order that is always the same.</param>
/// <param name="References">The assemblies.</param>
internal sealed record RobustnessProgram(string Source, string Name, ImmutableArray<ProgramFile> Files, ImmutableArray<MetadataReference> References)
{
    public RobustnessProgram(string source, string name, IEnumerable<ProgramFile> files)
        : this(source, name, [.. files], [])
    {
        References = SdkReferences.For([.. Files.Select(file => file.Text)]);
    }

    /// <summary>The whole program as one text, as the corpus keeps programs of several files.</summary>
    public string Text => string.Join('\n', Files.Select((file, index) => (index == 0 ? string.Empty : $"{KeptPrograms.FileMark}{file.Name}\n") + file.Text));

    /// <summary>The program as a project of a workspace, in which code fixes can be applied.</summary>
    public Project ToProject(AdhocWorkspace workspace)
    {
        var isTopLevel = Files.Any(file => file.IsCode && CSharpSyntaxTree.ParseText(file.Text, AnalyzerRun.ParseOptions).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax));
        var id = ProjectId.CreateNewId();
        var options = new CSharpCompilationOptions(isTopLevel ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(AnalysisRun.AllRules);
        return workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            Name,
            Name,
            LanguageNames.CSharp,
            compilationOptions: options,
            parseOptions: AnalyzerRun.ParseOptions,
            metadataReferences: References,
            documents: Files.Where(file => file.IsCode).Select(file => ToDocument(id, file)),
            additionalDocuments: Files.Where(file => !file.IsCode).Select(file => ToDocument(id, file)))).GetProject(id)!;
    }

    /// <summary>The same project with the files and references of this program, so that what did not change is not read again.</summary>
    public Project Apply(Project project)
    {
        foreach (var document in project.Documents.ToArray())
        {
            project = Update(document, document.Name) is { } text ? project.Solution.WithDocumentText(document.Id, text).GetProject(project.Id)! : project;
        }

        foreach (var document in project.AdditionalDocuments.ToArray())
        {
            project = Update(document, document.Name) is { } text ? project.Solution.WithAdditionalDocumentText(document.Id, text).GetProject(project.Id)! : project;
        }

        return project.MetadataReferences.Count == References.Length ? project : project.WithMetadataReferences(References);
    }

    private SourceText? Update(TextDocument document, string name)
    {
        var text = Files.First(file => file.Name == name).Text;
        return document.TryGetText(out var current) && current.ToString() == text ? null : SourceText.From(text);
    }

    private static DocumentInfo ToDocument(ProjectId project, ProgramFile file) => DocumentInfo.Create(
        DocumentId.CreateNewId(project), file.Name, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(file.Text), VersionStamp.Default)), filePath: "/src/" + file.Name);
}

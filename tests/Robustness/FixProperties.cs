using System.Collections.Immutable;
using System.Globalization;
using AmlResilience.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Robustness;

/// <summary>What must hold for the fixes of one program.</summary>
internal sealed class FixProperties(Project project, ImmutableArray<Diagnostic> findings, bool compiles, Figures figures)
{
    private const int MaximumRounds = 3;

    private static readonly ResilienceCodeFixProvider s_codeFix = new();
    private static readonly TemplateFileFixProvider s_templateFix = new();
    private static readonly AlternativeRemedyProvider s_alternatives = new();

    public async Task CheckAsync(uint? choice)
    {
        var fixable = findings.Where(finding => s_codeFix.FixableDiagnosticIds.Contains(finding.Id)).ToArray();
        if (choice is { } first && fixable.Length > Properties.MaximumFixes)
        {
            fixable = [.. Enumerable.Range(0, Properties.MaximumFixes).Select(number => fixable[(first + (uint)number) % fixable.Length])];
        }

        foreach (var finding in fixable)
        {
            await CheckFixAsync(finding);
        }

        foreach (var document in fixable.Select(finding => project.GetDocument(finding.Location.SourceTree)).OfType<Document>().Distinct())
        {
            await CheckFixAllAsync(document);
        }
    }

    private async Task CheckFixAsync(Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var document = Find(finding);
        await GuardAsync("a fix is offered without an exception", finding, () => document is Document code
            ? s_codeFix.RegisterCodeFixesAsync(new CodeFixContext(code, finding, (action, _) => actions.Add(action), CancellationToken.None))
            : s_templateFix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None)));
        if (actions.Count > 1)
        {
            throw new PropertyException("a finding has one fix", AnalysisRun.Describe(finding));
        }

        foreach (var action in actions)
        {
            figures.AddFix();
            await CheckActionAsync("the fix", finding, action, document);
        }

        if (document is not Document source)
        {
            return;
        }

        actions.Clear();
        await GuardAsync("alternatives are offered without an exception", finding, () =>
            s_alternatives.ComputeRefactoringsAsync(new CodeRefactoringContext(source, finding.Location.SourceSpan, actions.Add, CancellationToken.None)));
        foreach (var action in actions)
        {
            figures.AddAlternative();
            await CheckActionAsync("an alternative", finding, action, document);
        }
    }

    private async Task CheckActionAsync(string what, Diagnostic finding, CodeAction action, TextDocument document)
    {
        var solution = project.Solution;
        await GuardAsync($"{what} is applied without an exception", finding, async () =>
            solution = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution);
        var detail = $"'{action.Title}' of {AnalysisRun.Describe(finding)}";
        var changed = await TextChangeProperties.CheckAsync(what, detail, finding, document, FindIn(solution, document));
        if (!compiles)
        {
            return;
        }

        await CheckCompilesAsync(what, detail + changed, solution, document);
        var left = await FindAsync(solution);
        var id = action.EquivalenceKey!.Split('.')[0];

        // The values of a variable are found themselves once a fix leaves one use of it.
        var variable = FindVariable(finding);
        bool IsAlike(Diagnostic other) => other.Id == id && (variable is null || FindVariable(other) == variable);
        if (left.Count(IsAlike) >= findings.Count(IsAlike))
        {
            throw new PropertyException($"{what} resolves the finding", detail + changed);
        }
    }

    /// <summary>The name of the variable whose use was found; null where something else was.</summary>
    private static string? FindVariable(Diagnostic finding) =>
        (finding.Location.SourceTree?.GetRoot().FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true) as IdentifierNameSyntax)?.Identifier.ValueText;

    private async Task CheckFixAllAsync(Document document)
    {
        var inDocument = findings.Where(finding => project.GetDocument(finding.Location.SourceTree) == document).ToImmutableArray();
        var changed = await FixAllAsync(document, inDocument);
        if (changed is null || !compiles)
        {
            return;
        }

        figures.AddFixAll();
        var text = await changed.GetTextAsync();
        var detail = $"{document.Name}\n{text}";
        await CheckCompilesAsync("Fix All", detail, changed.Project.Solution, document);

        // What one rule asks for may be what makes another one apply, or its fix possible; else there is nothing left to do.
        var known = new HashSet<string>();
        foreach (var finding in inDocument)
        {
            await s_codeFix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (_, _) => known.Add(Name(finding)), CancellationToken.None));
        }

        for (var round = 0; await FindInAsync(changed) is var left && await FixAllAsync(changed, left) is { } again && !(await again.GetTextAsync()).ContentEquals(await changed.GetTextAsync()); round++)
        {
            if (round == MaximumRounds || left.All(finding => known.Contains(Name(finding))))
            {
                throw new PropertyException("Fix All leaves nothing to fix", $"{detail}\n--- again ---\n{await again.GetTextAsync()}");
            }

            await CheckCompilesAsync("Fix All", $"{document.Name}\n{await again.GetTextAsync()}", again.Project.Solution, document);
            known.UnionWith(left.Select(Name));
            changed = again;
        }
    }

    private static string Name(Diagnostic finding) => finding.Id + finding.GetMessage(CultureInfo.InvariantCulture);

    private async Task<ImmutableArray<Diagnostic>> FindInAsync(Document document) =>
        [.. (await FindAsync(document.Project.Solution)).Where(finding => document.Project.GetDocument(finding.Location.SourceTree)?.Id == document.Id)];

    /// <summary>The document after Fix All; null where it does nothing.</summary>
    private async Task<Document?> FixAllAsync(Document document, ImmutableArray<Diagnostic> inDocument)
    {
        Document? changed = null;
        await GuardAsync("Fix All is applied without an exception", inDocument.FirstOrDefault(), async () =>
        {
            var context = new FixAllContext(
                document, s_codeFix, FixAllScope.Document, "any", s_codeFix.FixableDiagnosticIds, new Findings(inDocument.RemoveAll(finding => !s_codeFix.FixableDiagnosticIds.Contains(finding.Id))), CancellationToken.None);
            var action = await s_codeFix.GetFixAllProvider().GetFixAsync(context);
            changed = action is null ? null : (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetDocument(document.Id);
        });
        return changed;
    }

    private async Task CheckCompilesAsync(string what, string detail, Solution solution, TextDocument document)
    {
        if (document is not Document)
        {
            return;
        }

        var compilation = (await solution.GetProject(project.Id)!.GetCompilationAsync())!;
        var diagnostics = compilation.GetDiagnostics();
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new PropertyException($"{what} leaves a program that compiles", $"{error}\n{detail}");
        }

        // An unused using directive that was not there before.
        var before = (await ((Document)document).GetSyntaxRootAsync())!.DescendantNodes().OfType<UsingDirectiveSyntax>().Select(directive => directive.ToString()).ToHashSet();
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "CS8019" && diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) is var unused
            && diagnostic.Location.SourceTree.FilePath == document.FilePath && !before.Contains(unused)) is { } added)
        {
            throw new PropertyException($"{what} adds no using directive that is not needed", $"{added}\n{detail}");
        }
    }

    private async Task<ImmutableArray<Diagnostic>> FindAsync(Solution solution)
    {
        var changed = solution.GetProject(project.Id)!;
        return await AnalysisRun.FindAsync((await changed.GetCompilationAsync())!, changed.AnalyzerOptions, FixedOptions.Strict, isConcurrent: true, figures);
    }

    private TextDocument Find(Diagnostic finding) => project.GetDocument(finding.Location.SourceTree)
        ?? project.AdditionalDocuments.First(document => document.FilePath == finding.Location.GetLineSpan().Path);

    private static TextDocument FindIn(Solution solution, TextDocument document) => (TextDocument?)solution.GetDocument(document.Id) ?? solution.GetAdditionalDocument(document.Id)!;

    private static async Task GuardAsync(string property, Diagnostic? finding, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception)
        {
            throw new PropertyException(property, $"{(finding is null ? string.Empty : AnalysisRun.Describe(finding))}\n{exception}", exception);
        }
    }

    private sealed class Findings(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmlResilience.Analyzers.CodeFixes;

/// <summary>Fixes all findings in the template files of a project or solution.</summary>
internal sealed class TemplateFileFixAllProvider : FixAllProvider
{
    public static TemplateFileFixAllProvider Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Project, FixAllScope.Solution };

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var solution = fixAllContext.Solution;
        foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? solution.Projects : new[] { fixAllContext.Project })
        {
            var diagnostics = await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            foreach (var file in diagnostics.Where(diagnostic => diagnostic.Location.SourceTree is null).GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path))
            {
                if (solution.GetProject(project.Id)?.AdditionalDocuments.FirstOrDefault(document => document.FilePath == file.Key) is { } document
                    && await TemplateFileFixProvider.FixAsync(document, file, fixAllContext.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    solution = changed;
                }
            }
        }

        // Clients that ask every provider of an id, also one for other files, take no action for a failure.
        return CodeAction.Create(ResilienceText.Get("FixAll_TemplateFiles"), _ => Task.FromResult(solution), fixAllContext.CodeActionEquivalenceKey);
    }
}

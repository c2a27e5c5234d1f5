using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AmlResilience.Analyzers.CodeFixes.Writing;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmlResilience.Analyzers.CodeFixes;

/// <summary>Offers the safe remedy of a finding in a template file that the project passes to the analyzer.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TemplateFileFixProvider), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) }, DocumentExtensions = new[] { ".json", ".jsonc" })]
[Shared]
public sealed class TemplateFileFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = new ResilienceCodeFixProvider().FixableDiagnosticIds;

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => TemplateFileFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Remedy.Of(diagnostic).FirstOrDefault() is { } remedy
                && await FixAsync(context.TextDocument, new[] { diagnostic }, context.CancellationToken).ConfigureAwait(false) is { } solution)
            {
                context.RegisterCodeFix(CodeAction.Create(remedy.GetTitle(diagnostic.Id), _ => Task.FromResult(solution), diagnostic.Id + "." + remedy.Verb), diagnostic);
            }
        }
    }

    /// <summary>The solution with the findings of one file fixed; null when none of them can be.</summary>
    internal static async Task<Solution?> FixAsync(TextDocument document, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var reader = DocumentRewriter.CreateReader(compilation, document.Project);
        var writer = new TemplateWriter();
        var isFixed = false;
        foreach (var diagnostic in Remedy.Order(diagnostics))
        {
            isFixed |= Remedy.Of(diagnostic).FirstOrDefault() is { } remedy && diagnostic.AdditionalLocations.FirstOrDefault() is { } location
                && DeclarationFinder.FindEmbedded(reader, location) is { } declaration
                && writer.TryAdd(declaration, remedy, carrier => carrier is FileCarrier file && file.Path == document.FilePath);
        }

        return isFixed && writer.TryWrite() is { } changes
            ? document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(changes.Select(written => written.Change).OrderBy(change => change.Span.Start)))
            : null;
    }
}

using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AmlResilience.Analyzers.CodeFixes.Writing;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AmlResilience.Analyzers.CodeFixes;

/// <summary>
/// Offers the safe remedy of a finding, where it can be written so that the result compiles. Other choices are refactorings
/// (<see cref="AlternativeRemedyProvider"/>): clients that fix many findings at once accept one fix for each.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ResilienceCodeFixProvider))]
[Shared]
public sealed class ResilienceCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider s_fixAll = FixAllProvider.Create(static (context, document, diagnostics) =>
        FixAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.Descriptors

        // What is known only of the whole compilation is offered no fix for by any host.
        .Where(descriptor => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd))
        .Select(descriptor => descriptor.Id).Distinct().ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var remedy = Remedy.Of(diagnostic).FirstOrDefault();
            var rewriter = await DocumentRewriter.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
            if (remedy is not null && rewriter is not null && rewriter.TryAdd(diagnostic, remedy))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        remedy.GetTitle(diagnostic.Id),
                        async cancellationToken => await FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellationToken).ConfigureAwait(false) ?? context.Document,
                        diagnostic.Id + "." + remedy.Verb),
                    diagnostic);
            }
        }
    }

    /// <summary>
    /// The one way to fix, for a single finding and for all of a document: every edit is planned on the same text and written at once.
    /// There is one fix for a finding, so the key of a Fix All does not matter, and dotnet format gives that of any finding.
    /// </summary>
    private static async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var rewriter = await DocumentRewriter.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        if (rewriter is null)
        {
            return document;
        }

        foreach (var diagnostic in Remedy.Order(diagnostics))
        {
            if (Remedy.Of(diagnostic).FirstOrDefault() is { } remedy)
            {
                rewriter.TryAdd(diagnostic, remedy);
            }
        }

        return document.WithText(rewriter.Write());
    }
}

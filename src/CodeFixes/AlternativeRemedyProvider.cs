using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using AmlResilience.Analyzers.CodeFixes.Writing;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.CodeFixes;

/// <summary>
/// Offers the other ways to resolve a finding where its owner has a choice, such as geo-zone-redundant instead of zone-redundant
/// storage. The light bulb shows them beside the fix.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AlternativeRemedyProvider))]
[Shared]
public sealed class AlternativeRemedyProvider : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root is null || SdkCatalog.ReferencedBy(model.Compilation) is not { IsEmpty: false } sdks)
        {
            return;
        }

        var reader = new CompilationReader(model.Compilation, sdks);
        reader.AddModel(model);
        var findings = new List<Diagnostic>();
        foreach (var creation in GetBody(root.FindNode(context.Span)).DescendantNodesAndSelf().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (OperationFinder.Find(model, creation, context.CancellationToken) is IObjectCreationOperation operation)
            {
                DeclarationChecker.Check(reader, context.Document.Project.AnalyzerOptions, operation, model.SyntaxTree, findings.Add, context.CancellationToken);
            }
        }

        foreach (var finding in findings.Where(finding => finding.Location.SourceSpan.IntersectsWith(context.Span)))
        {
            foreach (var remedy in Remedy.Of(finding).Skip(1))
            {
                var rewriter = await DocumentRewriter.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false);
                if (rewriter is not null && rewriter.TryAdd(finding, remedy))
                {
                    context.RegisterRefactoring(CodeAction.Create(
                        remedy.GetTitle(finding.Id),
                        _ => Task.FromResult(context.Document.WithText(rewriter.Write())),
                        finding.Id + "." + remedy.Verb));
                }
            }
        }
    }

    // A value and the declaration that it belongs to nearly always share a member; looking further would cost every move of the caret.
    private static SyntaxNode GetBody(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax) ?? node;
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The operation of a node, in every compiler that the package loads in.</summary>
internal static class OperationFinder
{
    /// <summary>What the node does, parentheses apart, which have no operation; null for a node that does nothing of its own, such as a type's name.</summary>
    public static IOperation? Find(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken) =>
        model.GetOperation(Wrapping.Unwrap(node), cancellationToken) ?? FindElement(model, Wrapping.Unwrap(node), cancellationToken);

    // Roslyn 4.8 gives none for new(...) in a collection expression, although it is below the operation of that expression.
    private static IOperation? FindElement(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken) =>
        node is ImplicitObjectCreationExpressionSyntax && Wrapping.GetWhole(node) is { Parent: ExpressionElementSyntax { Parent: { } collection } }
            ? model.GetOperation(collection, cancellationToken)?.Descendants().FirstOrDefault(operation => operation is IObjectCreationOperation && operation.Syntax == node)
            : null;
}

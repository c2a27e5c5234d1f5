using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What may stand around an expression without a part in its value: parentheses, <c>!</c> and <c>checked</c>.</summary>
internal static class Wrapping
{
    /// <summary>The expression one level within; null for an expression that has a part in its value.</summary>
    public static ExpressionSyntax? GetInner(SyntaxNode? node) => node switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => suppressed.Operand,
        CheckedExpressionSyntax counted => counted.Expression,
        _ => null,
    };

    /// <summary>The expression without what stands around it.</summary>
    public static SyntaxNode Unwrap(SyntaxNode node)
    {
        while (GetInner(node) is { } inner)
        {
            node = inner;
        }

        return node;
    }

    /// <summary>The expression with all that stands around it.</summary>
    public static SyntaxNode GetWhole(SyntaxNode node)
    {
        while (GetInner(node.Parent) is not null)
        {
            node = node.Parent!;
        }

        return node;
    }
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Tells whether a change to a resource that was looked up is made each time that there is one.</summary>
internal static class LookupTest
{
    /// <summary>Says of a use whether it runs each time that the scope does, other than for want of an object.</summary>
    public static VariableUse Order(VariableUse use, SyntaxNode scope, SyntaxNode declaration, ISymbol variable)
    {
        var child = use.Syntax;
        for (var ancestor = child.Parent; ancestor is not null && child != scope && ancestor != scope; child = ancestor, ancestor = ancestor.Parent)
        {
            if (ExecutionOrder.IsFunction(ancestor) && use.Kind is UseKind.Assign or UseKind.Add)
            {
                return use with { Kind = UseKind.Opaque };
            }

            if (ExecutionOrder.IsConditional(ancestor, child) && !IsPresent(ancestor, child, variable))
            {
                use = use with { IsConditional = true };
            }
        }

        return IsPassedOver(use.Syntax, (declaration as CommonForEachStatementSyntax)?.Expression ?? declaration, variable) ? use with { IsConditional = true } : use;
    }

    /// <summary>True when a jump may go past the use, other than one that is taken for want of an object.</summary>
    private static bool IsPassedOver(SyntaxNode use, SyntaxNode declaration, ISymbol variable)
    {
        if (Jumps.FindPast(declaration, use) is null)
        {
            return false;
        }

        var function = use.Ancestors().First(static ancestor => ExecutionOrder.IsFunction(ancestor) || ancestor.Parent is null);
        return function.DescendantNodes(TextSpan.FromBounds(declaration.Span.End, use.SpanStart), child => child == function || !(ExecutionOrder.IsFunction(child) || IsMissing(child, variable)))
            .Any(node => Jumps.GoesPast(node, use) && node is not ThrowStatementSyntax && !IsMissing(node, variable));
    }

    private static bool IsMissing(SyntaxNode branch, ISymbol variable) => branch.Parent is IfStatementSyntax test && branch == test.Statement && IsMissing(test.Condition, variable);

    /// <summary>True for <c>if (account is not null)</c>, and for the test whose pattern gives the variable its object.</summary>
    private static bool IsPresent(SyntaxNode ancestor, SyntaxNode child, ISymbol variable) =>
        ancestor is IfStatementSyntax branch && child == branch.Statement && IsPresent(branch.Condition, variable);

    private static bool IsPresent(ExpressionSyntax condition, ISymbol variable) => Wrapping.Unwrap(condition) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test => IsNull(test.Right) && IsName(test.Left, variable),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var other } } } test => IsNull(other) && IsName(test.Expression, variable),
        IsPatternExpressionSyntax test => IsPresent(test.Pattern, test.Expression, variable),
        _ => false,
    };

    /// <summary>True for <c>if (account is null)</c>, and for the test that fails where the variable has its object.</summary>
    private static bool IsMissing(ExpressionSyntax condition, ISymbol variable) => Wrapping.Unwrap(condition) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test => IsNull(test.Right) && IsName(test.Left, variable),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var other } } test => IsNull(other) && IsName(test.Expression, variable),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: var negated } } test => IsPresent(negated, test.Expression, variable),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var test } => IsPresent(test, variable),
        _ => false,
    };

    private static bool IsPresent(PatternSyntax pattern, ExpressionSyntax tested, ISymbol variable) => pattern switch
    {
        ParenthesizedPatternSyntax { Pattern: var inner } => IsPresent(inner, tested, variable),
        DeclarationPatternSyntax { Designation: SingleVariableDesignationSyntax name } => name.Identifier.ValueText == variable.Name,
        RecursivePatternSyntax { Designation: SingleVariableDesignationSyntax name, PropertyPatternClause.Subpatterns.Count: 0 } => name.Identifier.ValueText == variable.Name,
        RecursivePatternSyntax { Type: null, Designation: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0 } => IsName(tested, variable),
        _ => false,
    };

    private static bool IsName(ExpressionSyntax tested, ISymbol variable) => Wrapping.Unwrap(tested) is IdentifierNameSyntax name && name.Identifier.ValueText == variable.Name;

    private static bool IsNull(ExpressionSyntax value) => Wrapping.Unwrap(value).IsKind(SyntaxKind.NullLiteralExpression);
}

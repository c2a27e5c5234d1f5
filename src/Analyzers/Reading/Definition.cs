using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>A value that a local may have.</summary>
/// <param name="Value">The expression that gives it; null when that cannot be followed.</param>
/// <param name="Path">The steps from the expression's value to the part that the local gets.</param>
/// <param name="IsFallback">True when the local certainly gets the value where it has none.</param>
internal readonly record struct Definition(IOperation? Value, ImmutableArray<Selector> Path, bool IsFallback = false)
{
    public static Definition Whole(IOperation? value) => new(value, ImmutableArray<Selector>.Empty);

    /// <summary>What the declaration of a local gives it; null when it gives it nothing.</summary>
    public static Definition? FindDeclared(CompilationReader reader, SyntaxNode? declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => Whole(reader.GetOperation(initializer.Value)),
        VariableDeclaratorSyntax => null,
        ForEachStatementSyntax { AwaitKeyword.RawKind: 0 } loop => new Definition(reader.GetOperation(loop.Expression), ImmutableArray.Create(Selector.Each)),
        SingleVariableDesignationSyntax designation => Find(reader, designation),
        _ => Whole(null),
    };

    /// <summary>What an assignment, a deconstruction, a loop or a pattern gives to the name that stands in it.</summary>
    public static Definition Find(CompilationReader reader, SyntaxNode name)
    {
        var path = new Stack<Selector>();
        for (var node = name; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ParenthesizedVariableDesignationSyntax names when node is VariableDesignationSyntax designation:
                    path.Push(Selector.Position(names.Variables.IndexOf(designation)));
                    break;

                case TupleExpressionSyntax tuple when node is ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument:
                    path.Push(Selector.Position(tuple.Arguments.IndexOf(argument)));
                    break;

                case ArgumentSyntax { Parent: TupleExpressionSyntax } or DeclarationExpressionSyntax or ParenthesizedExpressionSyntax:
                case DeclarationPatternSyntax or VarPatternSyntax or RecursivePatternSyntax or ParenthesizedPatternSyntax or UnaryPatternSyntax or BinaryPatternSyntax:
                    break;

                case AssignmentExpressionSyntax assignment when assignment.Left == node:
                    return assignment.Kind() switch
                    {
                        SyntaxKind.SimpleAssignmentExpression => Of(assignment.Right),
                        SyntaxKind.CoalesceAssignmentExpression => Of(assignment.Right) with { IsFallback = true },
                        _ => Whole(null),
                    };

                case ForEachVariableStatementSyntax { AwaitKeyword.RawKind: 0 } loop when loop.Variable == node:
                    path.Push(Selector.Each);
                    return Of(loop.Expression);

                case IsPatternExpressionSyntax test:
                    return Of(test.Expression);

                case CasePatternSwitchLabelSyntax { Parent: SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } }:
                    return Of(choice.Expression);

                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Pattern == node:
                    return Of(choice.GoverningExpression);

                default:
                    return Whole(null);
            }
        }

        return Whole(null);

        Definition Of(ExpressionSyntax value) => new(reader.GetOperation(value), path.ToImmutableArray());
    }
}

using System;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Whether a call, or a round of a loop, gets to a place: conditions on its own arguments decide that. Other conditions are taken
/// to hold at times.
/// </summary>
internal sealed class Guards
{
    private readonly CompilationReader _reader;
    private readonly SyntaxNode _scope;
    private readonly CallFrame _frame;

    private Guards(CompilationReader reader, SyntaxNode scope, CallFrame frame)
    {
        _reader = reader;
        _scope = scope;
        _frame = frame;
    }

    /// <summary>True or false where it is known whether the frame gets to the node; null where it cannot be told.</summary>
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="node">The place.</param>
    /// <param name="scope">The function or loop that the frame runs.</param>
    /// <param name="frame">The call or round.</param>
    public static bool? IsReached(CompilationReader reader, SyntaxNode node, SyntaxNode scope, CallFrame frame)
    {
        var guards = new Guards(reader, scope, frame);
        bool? isReached = true;
        for (var child = node; child != scope && child.Parent is { } parent; child = parent)
        {
            isReached = And(isReached, guards.Enter(parent, child));
            if (isReached == false)
            {
                return false;
            }
        }

        return isReached;
    }

    private bool? Enter(SyntaxNode parent, SyntaxNode child)
    {
        switch (parent)
        {
            case IfStatementSyntax choice when child == choice.Statement:
                return Evaluate(choice.Condition);
            case IfStatementSyntax choice when child == choice.Else:
                return Not(Evaluate(choice.Condition));
            case ConditionalExpressionSyntax choice when child == choice.WhenTrue:
                return Evaluate(choice.Condition);
            case ConditionalExpressionSyntax choice when child == choice.WhenFalse:
                return Not(Evaluate(choice.Condition));
            case WhileStatementSyntax loop when child == loop.Statement:
                return Evaluate(loop.Condition);
            case BinaryExpressionSyntax both when child == both.Right && both.IsKind(SyntaxKind.LogicalAndExpression):
                return Evaluate(both.Left);
            case SwitchStatementSyntax choice when child is SwitchSectionSyntax:
                return Mentions(choice.Expression) ? null : true;
            case SwitchExpressionSyntax choice when child is SwitchExpressionArmSyntax:
                return Mentions(choice.GoverningExpression) ? null : true;
            case BlockSyntax block:
                return AfterAll(block.Statements.TakeWhile(statement => statement != child));
            case SwitchSectionSyntax section:
                return AfterAll(section.Statements.TakeWhile(statement => statement != child));
            default:
                return true;
        }
    }

    /// <summary>Whether control gets past the statements.</summary>
    private bool? AfterAll(System.Collections.Generic.IEnumerable<StatementSyntax> statements)
    {
        bool? isPast = true;
        foreach (var statement in statements.OfType<IfStatementSyntax>())
        {
            var isTaken = Leaves(statement.Statement);
            var isElseTaken = statement.Else is { } other && Leaves(other.Statement);
            if (isTaken || isElseTaken)
            {
                isPast = And(isPast, isTaken && isElseTaken ? false : isTaken ? Not(Evaluate(statement.Condition)) : Evaluate(statement.Condition));
            }
            else if (Mentions(statement.Condition) && statement.DescendantNodes(node => !ExecutionOrder.IsFunction(node)).Any(IsJump))
            {
                isPast = And(isPast, null);
            }
        }

        return isPast;
    }

    private static bool Leaves(StatementSyntax statement) => IsJump(statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement);

    private static bool IsJump(SyntaxNode? statement) => statement is ReturnStatementSyntax or ThrowStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or GotoStatementSyntax;

    /// <summary>The condition's value; true for one that has nothing to do with the frame, which holds at times.</summary>
    private bool? Evaluate(ExpressionSyntax condition) => !Mentions(condition) ? true : _reader.GetOperation(condition) is { } operation ? Evaluate(operation) : null;

    private bool? Evaluate(IOperation condition)
    {
        switch (FlowReader.Unwrap(condition))
        {
            case { ConstantValue: { HasValue: true, Value: bool known } }:
                return known;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return Not(Evaluate(negation.Operand));
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } chain:
                return EvaluateChain(chain);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal:
                return AreEqual(equal.LeftOperand, equal.RightOperand);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal:
                return Not(AreEqual(unequal.LeftOperand, unequal.RightOperand));
            case IIsPatternOperation { Pattern: IConstantPatternOperation constant } test:
                return AreEqual(test.Value, constant.Value);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } test:
                return Not(AreEqual(test.Value, constant.Value));
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments.Length: 1 } empty:
                return Read(empty.Arguments[0].Value) switch
                {
                    NullValue => true,
                    ScalarValue text => string.IsNullOrWhiteSpace(text.Text),
                    _ => null,
                };
            case var other:
                return Read(other) is ScalarValue value && bool.TryParse(value.Text, out var result) ? result : null;
        }
    }

    // A generated chain may be longer than a stack is deep.
    private bool? EvaluateChain(IBinaryOperation chain)
    {
        var isAnd = chain.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        bool? isAll = true;
        IOperation rest = chain;
        while (rest is IBinaryOperation next && next.OperatorKind == chain.OperatorKind)
        {
            isAll = And(isAll, isAnd ? Evaluate(next.RightOperand) : Not(Evaluate(next.RightOperand)));
            rest = FlowReader.Unwrap(next.LeftOperand);
        }

        isAll = And(isAll, isAnd ? Evaluate(rest) : Not(Evaluate(rest)));
        return isAnd ? isAll : Not(isAll);
    }

    private bool? AreEqual(IOperation left, IOperation right) => (Read(left), Read(right)) switch
    {
        (ScalarValue first, ScalarValue second) => string.Equals(first.Text, second.Text, StringComparison.Ordinal),
        (NullValue, NullValue) => true,
        (NullValue, ScalarValue or ObjectValue or ListValue) or (ScalarValue or ObjectValue or ListValue, NullValue) => false,
        _ => null,
    };

    private SettingValue Read(IOperation operation) => ValueReader.Read(_reader, operation, _frame);

    /// <summary>True for expressions that look at what the frame brings: a parameter, or the variable of the loop.</summary>
    private bool Mentions(ExpressionSyntax expression)
    {
        var model = _reader.GetModel(expression.SyntaxTree);
        return expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name).Symbol switch
        {
            IParameterSymbol parameter => (_frame as LambdaFrame)?.Owns(parameter) == true || _frame.FindArgument(_reader, parameter) is not null,
            ILocalSymbol local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declared && IsOfLoop(declared),
            _ => false,
        });
    }

    private bool IsOfLoop(SyntaxNode declared) => _scope switch
    {
        ForEachStatementSyntax loop => declared == loop,
        ForEachVariableStatementSyntax loop => loop.Variable.Span.Contains(declared.Span),
        _ => false,
    };

    private static bool? Not(bool? value) => !value;

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;
}

using System.Collections.Generic;
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
    private const int MaximumDepth = 24;

    private readonly CompilationReader _reader;
    private readonly SyntaxNode _scope;
    private readonly CallFrame _frame;
    private readonly Dictionary<SyntaxNode, bool> _made = new();
    private int _depth;

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
            case IfStatementSyntax choice when child == choice.Statement || child == choice.Else:
                return Is(choice.Condition, child == choice.Statement);
            case ConditionalExpressionSyntax choice when child == choice.WhenTrue || child == choice.WhenFalse:
                return Is(choice.Condition, child == choice.WhenTrue);
            case WhileStatementSyntax loop when child == loop.Statement:
                return Is(loop.Condition, wanted: true);
            case ForStatementSyntax { Condition: { } condition } loop when child == loop.Statement:
                return Is(condition, wanted: true) ?? Starts(loop, condition);
            case BinaryExpressionSyntax both when child == both.Right && both.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression:
                return Is(both.Left, both.IsKind(SyntaxKind.LogicalAndExpression));
            case BinaryExpressionSyntax either when child == either.Right && either.IsKind(SyntaxKind.CoalesceExpression):
                return Mentions(either.Left) ? null : true;
            case CatchClauseSyntax { Filter.FilterExpression: { } filter } clause when child == clause.Block:
                return Is(filter, wanted: true);
            case SwitchStatementSyntax choice when child is SwitchSectionSyntax:
                return Mentions(choice.Expression) || choice.Sections.SelectMany(section => section.Labels).Any(Mentions) ? null : true;
            case SwitchExpressionSyntax choice when child is SwitchExpressionArmSyntax:
                return Mentions(choice.GoverningExpression) || choice.Arms.Any(arm => arm.WhenClause is { } when && Mentions(when)) ? null : true;
            case BlockSyntax block:
                return AfterAll(block.Statements.TakeWhile(statement => statement != child));
            case SwitchSectionSyntax section:
                return AfterAll(section.Statements.TakeWhile(statement => statement != child));
            default:
                return true;
        }
    }

    /// <summary>Whether control gets past the statements.</summary>
    private bool? AfterAll(IEnumerable<StatementSyntax> statements)
    {
        bool? isPast = true;
        foreach (var statement in statements)
        {
            var rest = statement;
            var choice = statement as IfStatementSyntax;
            var (isTaken, isElseTaken) = (Leaves(choice?.Statement), Leaves(choice?.Else?.Statement));
            if (choice is not null && (isTaken || isElseTaken))
            {
                isPast = And(isPast, isTaken && isElseTaken ? false : Is(choice.Condition, wanted: isElseTaken));
                rest = isElseTaken ? choice.Statement : choice.Else?.Statement;
            }

            if (rest is not null && (Jumps.FindConditions(rest).Any(Mentions) || Refusals.Find(_reader, rest).Any(Mentions)))
            {
                isPast = And(isPast, null);
            }
        }

        return isPast;
    }

    private static bool Leaves(StatementSyntax? statement) => Jumps.IsJump(statement is BlockSyntax block ? block.Statements.LastOrDefault() : statement);

    /// <summary>Whether the condition has the value; one that has nothing to do with the frame has each value at times.</summary>
    private bool? Is(ExpressionSyntax condition, bool wanted)
    {
        var isOfFrame = Mentions(condition);
        return !isOfFrame && !MentionsState(condition) ? true
            : _reader.GetOperation(condition) is { } operation && Evaluate(operation) is { } value ? value == wanted
            : isOfFrame || DependsOnState(condition) ? null
            : true;
    }

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
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual } order:
                return Comparison.Compare(order, Read(order.LeftOperand), Read(order.RightOperand));
            case IIsPatternOperation { Pattern: IConstantPatternOperation constant } test:
                return AreEqual(test.Value, constant.Value);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } test:
                return Not(AreEqual(test.Value, constant.Value));
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String }, Arguments.Length: 1 } empty:
                return Read(empty.Arguments[0].Value) switch
                {
                    NullValue => true,
                    ScalarValue text => empty.TargetMethod.Name == "IsNullOrEmpty" ? text.Text.Length == 0 : string.IsNullOrWhiteSpace(text.Text),
                    _ => null,
                };
            case ILocalReferenceOperation local when _depth < MaximumDepth && FindValue(local) is { } value:
                _depth++;
                return Evaluate(value);
            case var other:
                return Read(other) is ScalarValue scalar && bool.TryParse(scalar.Text, out var result) ? result : null;
        }
    }

    /// <summary>The expression that a variable has its one value from.</summary>
    private IOperation? FindValue(ILocalReferenceOperation local)
    {
        var sources = FlowReader.Follow(_reader, local, _frame);
        return sources.Length == 1 && sources[0].Frame == _frame && sources[0].Operation is not ILocalReferenceOperation ? sources[0].Operation : null;
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

    private bool? AreEqual(IOperation left, IOperation right) => Comparison.AreEqual(left, Read(left), right, Read(right));

    /// <summary>Whether a loop that counts has a first round.</summary>
    private bool? Starts(ForStatementSyntax loop, ExpressionSyntax condition)
    {
        return _reader.GetOperation(condition) is IBinaryOperation order ? Comparison.Compare(order, ReadFirst(order.LeftOperand), ReadFirst(order.RightOperand)) : null;

        SettingValue ReadFirst(IOperation operation) =>
            FlowReader.Unwrap(operation) is ILocalReferenceOperation { Local: var counter }
            && counter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } start } declared && declared.Parent == loop.Declaration
            && _reader.GetOperation(start) is { } first
                ? Read(first)
                : Read(operation);
    }

    private SettingValue Read(IOperation operation) => ValueReader.Read(_reader, operation, _frame);

    /// <summary>True for expressions that look at what the frame brings: a parameter, the variable of the loop, or a variable that is made of them.</summary>
    private bool Mentions(SyntaxNode expression)
    {
        var model = _reader.GetModel(expression.SyntaxTree);
        return expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name).Symbol switch
        {
            IParameterSymbol parameter => _frame.FindArgument(_reader, parameter) is not null || _frame.Chain.OfType<LambdaFrame>().Any(lambda => lambda.Owns(parameter)),
            ILocalSymbol local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declared && (IsOfLoop(declared) || IsMade(declared, local)),
            IFieldSymbol or IPropertySymbol when _reader.IsOwn(model.GetSymbolInfo(name).Symbol!) => IsMade(name, model.GetSymbolInfo(name).Symbol),
            IMethodSymbol { MethodKind: MethodKind.LocalFunction } function => function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } declared && IsMade(declared, variable: null),
            _ => false,
        });
    }

    /// <summary>True for expressions that look at the object whose method the frame calls.</summary>
    private bool MentionsState(SyntaxNode expression) => FindState(expression).Any();

    /// <summary>True where the object's members work out the condition from what the object was given.</summary>
    private bool DependsOnState(SyntaxNode expression) => FindState(expression).Any(member => member switch
    {
        IMethodSymbol => true,
        IPropertySymbol property when !MemberIndex.IsAutomatic(property) => true,
        _ => !SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, _frame.Function?.Method?.ContainingType)
            || _reader.Members.GetAssignedValues(member).Any(static value => FlowReader.Unwrap(value) is not (IParameterReferenceOperation or ILiteralOperation or IFieldReferenceOperation)),
    });

    private IEnumerable<ISymbol> FindState(SyntaxNode expression, int depth = 0)
    {
        var model = _reader.GetModel(expression.SyntaxTree);
        return _frame.Function?.Method is not { IsStatic: false, ContainingType: { } type } || depth > MaximumDepth ? Enumerable.Empty<ISymbol>() : expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .SelectMany(name => model.GetSymbolInfo(name).Symbol switch
            {
                (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }) and { IsStatic: false } member when _reader.IsOwn(member) && UnseenWrites.Is(type, member.ContainingType) => new[] { member },
                ILocalSymbol local when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } => FindState(value, depth + 8),
                _ => Enumerable.Empty<ISymbol>(),
            });
    }

    private bool IsMade(SyntaxNode declared, ISymbol? variable)
    {
        if (!_made.TryGetValue(declared, out var isMade))
        {
            // While it is looked at, it counts as one that is not: the rest of what it is made of decides. What is beyond the bound is.
            _made[declared] = false;
            var origin = declared switch
            {
                IdentifierNameSyntax => null,
                VariableDeclaratorSyntax local => local.Initializer?.Value,
                CommonForEachStatementSyntax loop => loop.Expression,
                LocalFunctionStatementSyntax function => (SyntaxNode?)function.ExpressionBody ?? function.Body,
                _ => declared.Ancestors().TakeWhile(ancestor => ancestor is not StatementSyntax).LastOrDefault(),
            };
            _made[declared] = isMade = _made.Count > MaximumDepth || (origin is not null && Mentions(origin)) || (variable is not null && IsChanged(variable));
        }

        return isMade;
    }

    /// <summary>True where what the frame brings decides whether, or to what, code of the frame changes the variable.</summary>
    private bool IsChanged(ISymbol variable) => _reader.Variables.GetUses(variable).Where(use => !use.LeavesUnchanged && use.Syntax.SyntaxTree == _scope.SyntaxTree && _scope.Span.Contains(use.Syntax.Span)).Any(use =>
        (use.Syntax.FirstAncestorOrSelf<StatementSyntax>() is { } statement and not BlockSyntax && Jumps.IsSimple(statement) && Mentions(statement))
        || use.Syntax.Ancestors().TakeWhile(ancestor => ancestor != _scope).SelectMany(Jumps.GetConditions).Any(Mentions));

    private bool IsOfLoop(SyntaxNode declared) => declared.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop
        && (loop == declared || (loop is ForEachVariableStatementSyntax several && several.Variable.Span.Contains(declared.Span)))
        && (loop == _scope || _frame.Chain.OfType<LoopFrame>().Any(frame => loop.Expression.Span.Contains(frame.Collection.Span) && loop.SyntaxTree == frame.Collection.SyntaxTree));

    private static bool? Not(bool? value) => !value;

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;
}

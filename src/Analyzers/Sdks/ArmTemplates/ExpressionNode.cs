using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>A part of an expression. Positions are offsets into the text of the string that holds it.</summary>
internal abstract record ExpressionNode(int Start, int End);

/// <summary>A string in single quotes or a whole number.</summary>
internal sealed record LiteralNode(string Text, bool IsNumber, int Start, int End) : ExpressionNode(Start, End);

/// <summary>A function call. The name is in lower case, as functions are found ignoring case.</summary>
internal sealed record CallNode(string Name, ImmutableArray<ExpressionNode> Arguments, int Start, int End) : ExpressionNode(Start, End);

/// <summary>A member or an element: <c>x.name</c>, <c>x['name']</c>, <c>x[0]</c>.</summary>
internal sealed record AccessNode(ExpressionNode Target, ExpressionNode Index, int Start, int End) : ExpressionNode(Start, End);

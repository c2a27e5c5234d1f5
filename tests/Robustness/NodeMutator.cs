using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Robustness;

/// <summary>Mutations of statements, members, arguments, elements and expressions of a C# file.</summary>
internal static class NodeMutator
{
    public static string Apply(string text, Mutation mutation)
    {
        var root = CSharpSyntaxTree.ParseText(text, AnalyzerRun.ParseOptions).GetCompilationUnitRoot();
        switch (mutation.Kind)
        {
            case MutationKind.DeleteNode:
                return Pick(GetParts(root, mutation.What), mutation.Where) is { } deleted ? TokenMutator.Change(text, (WithSeparator(deleted), string.Empty)) : text;

            case MutationKind.DuplicateNode:
                return Pick(GetParts(root, mutation.What), mutation.Where) is { } copied
                    ? TokenMutator.Change(text, (new TextSpan(copied.Span.End, 0), (IsElement(copied) ? ", " : "\n") + copied))
                    : text;

            case MutationKind.SwapNodes:
                var first = Pick(GetParts(root, mutation.What), mutation.Where);
                var siblings = first?.Parent!.ChildNodes().Where(sibling => sibling != first && IsPart(sibling) && IsElement(sibling) == IsElement(first));
                return first is not null && Pick(siblings!, mutation.What) is { } second ? TokenMutator.Change(text, (first.Span, second.ToString()), (second.Span, first.ToString())) : text;

            case MutationKind.ReplaceExpression:
                var expressions = root.DescendantNodes().OfType<ExpressionSyntax>().Where(IsValue).ToArray();
                return Pick(expressions, mutation.Where) is { } replaced && Pick(expressions, mutation.What) is { } replacement ? TokenMutator.Change(text, (replaced.Span, replacement.ToString())) : text;

            case MutationKind.NullExpression:
                return Replace(text, root.DescendantNodes().OfType<ExpressionSyntax>().Where(IsValue), mutation, _ => mutation.What % 2 == 0 ? "null!" : "default!");

            case MutationKind.ChangeLiteral:
                return Replace(text, root.DescendantNodes().OfType<LiteralExpressionSyntax>(), mutation, literal => ChangeLiteral(literal, mutation.What));

            case MutationKind.Parenthesize:
                return Replace(text, root.DescendantNodes().OfType<ExpressionSyntax>().Where(IsValue), mutation, expression => mutation.What % 2 == 0 ? $"({expression})" : $"(System.Environment.Is64BitProcess ? {expression} : {expression})");

            case MutationKind.WrapStatement:
                return Replace(text, root.DescendantNodes().OfType<ExpressionStatementSyntax>(), mutation, statement => Wrap(statement, mutation.What));

            case MutationKind.RenameMember:
                return Rename(text, root, mutation);

            case MutationKind.DuplicateType:
                return Pick(root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>(), mutation.Where) is { } type ? TokenMutator.Change(text, (new TextSpan(type.Span.End, 0), "\n\n" + type)) : text;

            default:
                return text;
        }
    }

    private static string Replace<T>(string text, IEnumerable<T> nodes, Mutation mutation, Func<T, string> replacement)
        where T : SyntaxNode =>
        Pick(nodes, mutation.Where) is { } node ? TokenMutator.Change(text, (node.Span, replacement(node))) : text;

    private static T? Pick<T>(IEnumerable<T> nodes, uint number)
        where T : SyntaxNode =>
        nodes.ToArray() is { Length: > 0 } all ? all[number % all.Length] : null;

    // Using directives are so many that little else would be changed.
    private static IEnumerable<SyntaxNode> GetParts(CompilationUnitSyntax root, uint what) => root.DescendantNodes().Where(node => IsPart(node) && (what % 8 == 0 || node is not UsingDirectiveSyntax));

    /// <summary>What a person adds and takes away as a whole.</summary>
    private static bool IsPart(SyntaxNode node) => node is StatementSyntax or MemberDeclarationSyntax or UsingDirectiveSyntax || IsElement(node);

    /// <summary>What has a comma between it and the next.</summary>
    private static bool IsElement(SyntaxNode node) => node is ArgumentSyntax or ParameterSyntax or SwitchExpressionArmSyntax or CollectionElementSyntax || node.Parent is InitializerExpressionSyntax;

    private static bool IsValue(ExpressionSyntax expression) => expression.Parent is ArgumentSyntax or EqualsValueClauseSyntax or InitializerExpressionSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or ExpressionElementSyntax
        ? !(expression is AssignmentExpressionSyntax && expression.Parent is InitializerExpressionSyntax)
        : expression.Parent is AssignmentExpressionSyntax assignment && assignment.Right == expression;

    private static TextSpan WithSeparator(SyntaxNode node)
    {
        var next = node.GetLastToken().GetNextToken();
        var previous = node.GetFirstToken().GetPreviousToken();
        return !IsElement(node) ? node.Span
            : next.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(node.SpanStart, next.Span.End)
            : previous.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(previous.SpanStart, node.Span.End)
            : node.Span;
    }

    private static string ChangeLiteral(LiteralExpressionSyntax literal, uint what) => literal.Kind() switch
    {
        SyntaxKind.StringLiteralExpression => (what % 5) switch
        {
            0 => "\"\"",
            1 => $"@{SymbolDisplay.FormatLiteral(literal.Token.ValueText, quote: true)}",
            2 => $"\"{new string('x', 5_000)}\"",
            3 => $"(\"\" + {literal})",
            _ => $"${SymbolDisplay.FormatLiteral(literal.Token.ValueText.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), quote: true)}",
        },
        SyntaxKind.NumericLiteralExpression => (what % 5) switch { 0 => "0", 1 => "-1", 2 => "int.MaxValue", 3 => "1_0", _ => "0x3" },
        SyntaxKind.TrueLiteralExpression => "false",
        SyntaxKind.FalseLiteralExpression => "true",
        _ => "default",
    };

    private static string Wrap(ExpressionStatementSyntax statement, uint what) => (what % 5) switch
    {
        0 => $"if (System.Environment.Is64BitProcess) {statement}",
        1 => $"if (System.Environment.Is64BitProcess) {{ {statement} }}",
        2 => $"foreach (var item in new[] {{ 1, 2 }}) {{ {statement} }}",
        3 => $"try {{ {statement} }} finally {{ }}",
        _ => $"{{ {statement} }}",
    };

    // A declaration alone, or every use of its name in the file with it.
    private static string Rename(string text, CompilationUnitSyntax root, Mutation mutation)
    {
        var names = root.DescendantNodes().Select(node => node switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier,
            MethodDeclarationSyntax method => method.Identifier,
            PropertyDeclarationSyntax property => property.Identifier,
            VariableDeclaratorSyntax variable => variable.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            _ => default,
        }).Where(name => name.Span.Length > 0).ToArray();
        if (names.Length == 0)
        {
            return text;
        }

        var renamed = names[mutation.Where % names.Length];
        var name = (mutation.What % 3) switch { 0 => "@class", 1 => renamed.Text + "2", _ => names[mutation.What % names.Length].Text };
        var places = mutation.What % 2 == 0 ? [renamed] : root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == renamed.ValueText);
        return TokenMutator.Change(text, [.. places.Select(place => (place.Span, name))]);
    }
}

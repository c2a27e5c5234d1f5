using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What makes code of one body run in another order than its text has.</summary>
internal static class LocalCalls
{
    private static readonly ConditionalWeakTable<LocalFunctionStatementSyntax, StrongBox<ImmutableArray<SyntaxNode>>> s_calls = new();
    private static readonly ConditionalWeakTable<SyntaxNode, StrongBox<bool>> s_gotos = new();

    /// <summary>The names of the local function in the code around it, without those in itself: its calls, and places that hand it on.</summary>
    public static ImmutableArray<SyntaxNode> Of(LocalFunctionStatementSyntax function) => s_calls.GetValue(function, static function => new(Find(function))).Value;

    /// <summary>True when the function around the code has a <c>goto</c>.</summary>
    public static bool HasGoto(SyntaxNode code)
    {
        var function = code.AncestorsAndSelf().FirstOrDefault(ExecutionOrder.IsFunction) ?? code.SyntaxTree.GetRoot();
        return s_gotos.GetValue(function, static function => new(
            function.DescendantNodes(child => child == function || !ExecutionOrder.IsFunction(child)).Any(static node => node is GotoStatementSyntax))).Value;
    }

    private static ImmutableArray<SyntaxNode> Find(LocalFunctionStatementSyntax function)
    {
        var scope = function.Parent is GlobalStatementSyntax statement ? statement.Parent : function.Parent;
        return scope is null ? ImmutableArray<SyntaxNode>.Empty : scope.DescendantNodes(child => child != function)
            .OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == function.Identifier.ValueText).ToImmutableArray<SyntaxNode>();
    }
}

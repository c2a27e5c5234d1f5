using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What a file declares: its text without the bodies of members, top-level statements and what is no code.</summary>
internal static class Surface
{
    /// <summary>The tokens, one a line. Two files with the same mean the same to code elsewhere.</summary>
    public static string Write(SyntaxNode root)
    {
        var text = new StringBuilder();
        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement))
        {
            text.Append("Program\n");
        }

        foreach (var token in root.DescendantTokens(static node => !IsBody(node)))
        {
            text.Append(token.Text).Append('\n');
        }

        return text.ToString();
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        GlobalStatementSyntax => true,
        _ => false,
    };
}

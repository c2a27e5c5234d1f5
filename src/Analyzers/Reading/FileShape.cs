using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What a file declares: its tokens without the bodies of members, top-level statements and what is no code. Two files with the same
/// mean the same to code elsewhere.
/// </summary>
internal sealed class FileShape
{
    private readonly ParseOptions _options;
    private string? _text;

    // Given up once it is read, so that what is kept of an older version of a file is no more than its text.
    private SyntaxTree? _tree;

    public FileShape(SyntaxTree tree)
    {
        _tree = tree;
        _options = tree.Options;
    }

    public bool IsSameAs(FileShape other) => ReferenceEquals(this, other) || (_options.Equals(other._options) && GetText() == other.GetText());

    private string GetText()
    {
        // Two threads may both read it, and then read the same.
        if (Volatile.Read(ref _tree) is { } tree && Volatile.Read(ref _text) is null)
        {
            Volatile.Write(ref _text, Write(tree.GetRoot()));
            Volatile.Write(ref _tree, null);
        }

        return Volatile.Read(ref _text)!;
    }

    private static string Write(SyntaxNode root)
    {
        var text = new StringBuilder();
        if (root is CompilationUnitSyntax unit && unit.Members.Any(SyntaxKind.GlobalStatement))
        {
            text.Append("Program\n");
        }

        if (root.ContainsDirectives)
        {
            // Which of the text counts is for the tokens to say.
            WriteTokens(root, text);
        }
        else
        {
            WriteParts(root, root.SyntaxTree.GetText(), text);
        }

        return text.ToString();
    }

    private static void WriteTokens(SyntaxNode root, StringBuilder text)
    {
        foreach (var token in root.DescendantTokens(static node => !IsBody(node)))
        {
            text.Append(token.Text).Append('\n');
        }
    }

    /// <summary>The same by parts of the text, which is much faster: what is between declarations is left out, comments in one count.</summary>
    private static void WriteParts(SyntaxNode node, SourceText source, StringBuilder text)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is not { } part)
            {
                Append(child.Span);
            }
            else if (part is BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or AccessorListSyntax or AccessorDeclarationSyntax)
            {
                WriteParts(part, source, text);
            }
            else if (!IsBody(part))
            {
                Append(part.Span);
            }
        }

        void Append(TextSpan span) => text.Append(source.ToString(span)).Append('\n');
    }

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        GlobalStatementSyntax => true,
        _ => false,
    };
}

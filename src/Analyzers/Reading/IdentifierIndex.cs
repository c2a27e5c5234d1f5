using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// The identifiers below a node by their text, gathered once, so that looking for the uses of a variable binds only names that
/// are spelled like it.
/// </summary>
internal sealed class IdentifierIndex
{
    private static readonly IReadOnlyList<IdentifierNameSyntax> s_none = Array.Empty<IdentifierNameSyntax>();

    private readonly Dictionary<string, List<IdentifierNameSyntax>> _byText = new(StringComparer.Ordinal);

    public IdentifierIndex(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier)
            {
                var text = identifier.Identifier.ValueText;
                if (!_byText.TryGetValue(text, out var identifiers))
                {
                    _byText.Add(text, identifiers = new List<IdentifierNameSyntax>());
                }

                identifiers.Add(identifier);
            }
        }
    }

    /// <summary>The identifiers spelled <paramref name="text"/>, in the order of the text.</summary>
    public IReadOnlyList<IdentifierNameSyntax> Named(string text) => _byText.TryGetValue(text, out var identifiers) ? identifiers : s_none;
}

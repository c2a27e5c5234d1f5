using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Names types as the file would: by simple name where a using directive allows it, adding one where that is safe.</summary>
internal sealed class TypeNamer
{
    private readonly SemanticModel _model;
    private readonly SortedSet<string> _namespaces = new(StringComparer.Ordinal);

    public TypeNamer(SemanticModel model) => _model = model;

    public SemanticModel Model => _model;

    /// <summary>The shortest name that means the type at the position, once <see cref="GetUsings"/> is applied.</summary>
    public string GetName(INamedTypeSymbol type, int position)
    {
        var minimal = type.ToMinimalDisplayString(_model, position);
        var isQualified = minimal.StartsWith(type.ToDisplayString(), StringComparison.Ordinal) && minimal.Contains('.');
        if (!isQualified || !CanImport(type, position))
        {
            return minimal;
        }

        _namespaces.Add(type.ContainingNamespace.ToDisplayString());
        return type.Name;
    }

    /// <summary>The using directives that the names given out need.</summary>
    public IEnumerable<TextChange> GetUsings(SourceText text)
    {
        var root = (CompilationUnitSyntax)_model.SyntaxTree.GetRoot();
        foreach (var group in _namespaces.GroupBy(name => GetPosition(root, name)))
        {
            var newLine = FileStyle.GetNewLine(text, group.Key == 0 ? 0 : group.Key - 1);
            var lines = string.Concat(group.Select(name => $"using {name};{newLine}"));
            yield return new TextChange(new TextSpan(group.Key, 0), root.Usings.Count == 0 ? lines + newLine : lines);
        }
    }

    // Before the first plain using that sorts after it, otherwise behind the last one.
    private static int GetPosition(CompilationUnitSyntax root, string name)
    {
        var plain = root.Usings.Where(directive => directive.Alias is null && directive.StaticKeyword.RawKind == 0 && directive.GlobalKeyword.RawKind == 0).ToArray();
        if (plain.FirstOrDefault(directive => string.CompareOrdinal(directive.Name?.ToString(), name) > 0) is { } next && next != plain[0])
        {
            return next.SpanStart;
        }

        if (plain.LastOrDefault() is { } last)
        {
            return last.FullSpan.End;
        }

        return root.Usings.Count > 0 ? root.Usings.Last().FullSpan.End : root.Members.FirstOrDefault()?.SpanStart ?? 0;
    }

    private bool CanImport(INamedTypeSymbol type, int position)
    {
        if (type.ContainingNamespace is not { IsGlobalNamespace: false } space || type.ContainingType is not null)
        {
            return false;
        }

        // Without a using directive to stand beside, or with directives of the preprocessor among them, there is no safe place.
        var root = (CompilationUnitSyntax)_model.SyntaxTree.GetRoot();
        if (root.Usings.Count == 0 || root.Usings.Any(directive => directive.ContainsDirectives))
        {
            return false;
        }

        if (_namespaces.Contains(space.ToDisplayString()))
        {
            return true;
        }

        if (!_model.LookupNamespacesAndTypes(position, name: type.Name).IsEmpty)
        {
            return false;
        }

        // Another type of the namespace must not make a name of the file ambiguous.
        var names = new HashSet<string>(space.GetTypeMembers().Select(member => member.Name), StringComparer.Ordinal);
        return !_model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Any(name =>
            names.Contains(name.Identifier.ValueText)
            && !IsQualified(name)
            && _model.GetSymbolInfo(name).Symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor });
    }

    private static bool IsQualified(SimpleNameSyntax name) =>
        (name.Parent is QualifiedNameSyntax qualified && qualified.Right == name)
        || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name)
        || name.Parent is AliasQualifiedNameSyntax;
}

using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Objects, and functions that make them, of which the program picks one: the others may never be sent.</summary>
internal static class ObjectPick
{
    /// <summary>True for an element of a collection that the program takes single elements from, and for what a function of several gives.</summary>
    public static bool IsOneOfSeveral(CompilationReader reader, SyntaxNode value)
    {
        var whole = GetWhole(value);

        // A lambda that only makes the object stands for it.
        var isFunction = false;
        while (whole.Parent is LambdaExpressionSyntax lambda && lambda.ExpressionBody == whole)
        {
            isFunction = true;
            whole = GetWhole(lambda);
            if (whole.Parent is ConditionalExpressionSyntax or SwitchExpressionArmSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression })
            {
                return true;
            }
        }

        return FindCollection(whole) is { } collection && IsPicked(reader, collection.Whole, collection.HasSeveral || isFunction, collection.Key);
    }

    private static SyntaxNode GetWhole(SyntaxNode node)
    {
        for (node = Wrapping.GetWhole(node); node.Parent is CastExpressionSyntax; node = Wrapping.GetWhole(node.Parent))
        {
        }

        return node;
    }

    /// <summary>The collection that the expression is an element of, itself or as a part of a tuple or entry, and what names the element in it.</summary>
    private static (SyntaxNode Whole, bool HasSeveral, string Key)? FindCollection(SyntaxNode element)
    {
        string? key = null;
        for (var node = element; ; node = node.Parent)
        {
            switch (node.Parent)
            {
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: var parts }:
                    key = parts[0].ToString();
                    break;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } indices }, Parent: InitializerExpressionSyntax }:
                    key = indices[0].ToString();
                    break;
                case ArgumentSyntax:
                case TupleExpressionSyntax:
                    break;
                case ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax { Parent: InitializerExpressionSyntax } }:
                case BaseObjectCreationExpressionSyntax { Parent: InitializerExpressionSyntax }:
                    break;
                case InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax } initializer
                    when !initializer.IsKind(SyntaxKind.ObjectInitializerExpression) || initializer.Expressions.Any(static entry => entry is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }):
                    return (GetWhole(initializer.Parent!), initializer.Expressions.Count > 1, key ?? GetIndex(initializer.Expressions, node));
                case InitializerExpressionSyntax { Parent: EqualsValueClauseSyntax } initializer:
                    return (initializer, initializer.Expressions.Count > 1, GetIndex(initializer.Expressions, node));
                case ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } item:
                    return (GetWhole(collection), collection.Elements.Count > 1, GetIndex(collection.Elements, item));
                default:
                    return null;
            }
        }
    }

    private static string GetIndex<T>(SeparatedSyntaxList<T> elements, SyntaxNode element)
        where T : SyntaxNode => elements.IndexOf(candidate => candidate == element).ToString(CultureInfo.InvariantCulture);

    /// <summary>True when the program takes elements from the collection, and not this one for certain.</summary>
    private static bool IsPicked(CompilationReader reader, SyntaxNode collection, bool hasSeveral, string key)
    {
        if (GetPicked(collection) is { } picked)
        {
            return hasSeveral && picked != key;
        }

        var declaration = collection.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax } clause ? clause.Parent
            : collection.Parent is ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } ? property
            : null;
        if (declaration is null || reader.GetModel(declaration.SyntaxTree).GetDeclaredSymbol(declaration) is not { } variable)
        {
            return false;
        }

        var uses = reader.Variables.GetUses(variable).Select(static use => Wrapping.GetWhole(use.Syntax)).Select(static use => use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use).ToArray();
        var picks = uses.Select(GetPicked).OfType<string>().ToArray();
        return (hasSeveral && picks.Length > 0 && !picks.Contains(key) && !uses.Any(static use => use.Parent is CommonForEachStatementSyntax)) || uses.Any(IsReplaced);
    }

    /// <summary>What names the element that the expression is asked for, as it is written; null where it is not asked for one.</summary>
    private static string? GetPicked(SyntaxNode collection) => collection.Parent switch
    {
        ElementAccessExpressionSyntax access when access.Expression == collection && !IsTarget(access) && !IsCounted(access) => access.ArgumentList.Arguments.ToString(),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == collection => access.Name.Identifier.ValueText switch
        {
            "First" or "FirstOrDefault" when call.ArgumentList.Arguments.Count == 0 => "0",
            "TryGetValue" or "GetValueOrDefault" or "ElementAt" or "ElementAtOrDefault" when call.ArgumentList.Arguments.Count > 0 => call.ArgumentList.Arguments[0].ToString(),
            "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "Find" => "",
            _ => null,
        },
        _ => null,
    };

    private static bool IsReplaced(SyntaxNode collection) => collection.Parent is ElementAccessExpressionSyntax access && access.Expression == collection && IsTarget(access);

    private static bool IsTarget(SyntaxNode access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;

    /// <summary>True for <c>all[index]</c> in a loop that counts the index.</summary>
    private static bool IsCounted(ElementAccessExpressionSyntax access) =>
        access.ArgumentList.Arguments.Count == 1 && access.ArgumentList.Arguments[0].Expression is IdentifierNameSyntax index
        && access.Ancestors().OfType<ForStatementSyntax>().Any(loop => loop.Declaration?.Variables.Any(variable => variable.Identifier.ValueText == index.Identifier.ValueText) == true);
}

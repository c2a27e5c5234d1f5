using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The name of the type that a creation without one makes, where the code beside it shows it.</summary>
internal static class TargetName
{
    /// <summary>The name, or an alias of the type; null where it must be bound. <c>new()</c> has the declared type, <c>: this()</c> and <c>: base()</c> that of the class or its base.</summary>
    public static string? Find(SyntaxNode creation) => creation switch
    {
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: var declared } } => declared switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => GetName(declaration.Type),
            PropertyDeclarationSyntax property => GetName(property.Type),
            _ => null,
        },
        ConstructorInitializerSyntax { Parent: ConstructorDeclarationSyntax constructor } initializer => initializer.IsKind(SyntaxKind.ThisConstructorInitializer)
            ? constructor.Identifier.ValueText
            : constructor.Parent is TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } types } type && !IsPartial(type) ? GetName(types[0].Type) : null,
        _ => null,
    };

    // Another part may name the base.
    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);

    // `var` and `dynamic` say nothing.
    private static string? GetName(TypeSyntax type) =>
        SyntaxIndex.GetName(type is NullableTypeSyntax nullable ? nullable.ElementType : type) is { } name && name is not ("var" or "dynamic") ? name : null;
}

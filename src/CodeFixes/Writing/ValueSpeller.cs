using System;
using System.Linq;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Spells a wire value in C#: a string stays a string, an enumeration member becomes another member.</summary>
internal sealed class ValueSpeller
{
    private readonly CompilationReader _reader;
    private readonly TypeNamer _namer;

    public ValueSpeller(CompilationReader reader, TypeNamer namer)
    {
        _reader = reader;
        _namer = namer;
    }

    public TypeNamer Namer => _namer;

    /// <summary>The value in the form of the expression that it replaces; null when it has no form there that compiles.</summary>
    public string? SpellLike(SemanticModel model, ExpressionSyntax expression, SettingChange change)
    {
        if (expression is LiteralExpressionSyntax literal && !literal.IsKind(SyntaxKind.NullLiteralExpression) && !literal.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return literal.IsKind(SyntaxKind.StringLiteralExpression)
                ? change.Kind is SettingKind.Text or SettingKind.Number ? Quote(change) : null
                : change.Kind is SettingKind.Text or SettingKind.Reference ? null : change.Value;
        }

        var types = model.GetTypeInfo(expression);
        if (types.Type is { } whole && IsAskedFor(model, expression) && (!SymbolEqualityComparer.Default.Equals(Unwrap(whole, out var argument), whole) || argument is not null))
        {
            return null;
        }

        return (types.Type is { TypeKind: not TypeKind.Error } natural ? Spell(natural, change, expression.SpanStart) : null)
            ?? (types.ConvertedType is { } converted ? Spell(converted, change, expression.SpanStart) : null);
    }

    /// <summary>True where no conversion makes a wrapper of a value: a member of the wrapper is used, or it tells the type arguments of a method.</summary>
    private static bool IsAskedFor(SemanticModel model, ExpressionSyntax expression)
    {
        var whole = Wrapping.GetWhole(expression);
        return whole.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == whole,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsGenericMethod: true },
            _ => false,
        };
    }

    /// <summary>The member of the same enumeration that stands for the value; null when the expression names no member of one.</summary>
    public string? FindSibling(SemanticModel model, MemberAccessExpressionSyntax access, SettingChange change) =>
        model.GetSymbolInfo(access).Symbol is { IsStatic: true, ContainingType: { } enumeration } member
        && SymbolEqualityComparer.Default.Equals(GetMemberType(member), enumeration)
            ? FindMember(enumeration, change.Value)
            : null;

    /// <summary>The value for a property of the type; null when the type cannot hold it.</summary>
    public string? Spell(ITypeSymbol type, SettingChange change, int position)
    {
        type = Unwrap(type, out var enumerationArgument);
        switch (change.Kind)
        {
            case SettingKind.Number:
                // Some SDKs keep ARM's strings where others count.
                return type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double ? change.Value
                    : type.SpecialType == SpecialType.System_String ? Quote(change)
                    : null;

            case SettingKind.Boolean:
                return type.SpecialType == SpecialType.System_Boolean ? change.Value : null;

            case SettingKind.Text:
                if ((enumerationArgument ?? type as INamedTypeSymbol) is { } enumeration && FindMember(enumeration, change.Value) is { } member)
                {
                    return _namer.GetName(enumeration, position) + "." + member;
                }

                if (type.SpecialType == SpecialType.System_String || enumerationArgument is not null)
                {
                    return Quote(change);
                }

                return HasWireConstructor(type) ? $"new {_namer.GetName((INamedTypeSymbol)type, position)}({Quote(change)})" : null;

            case SettingKind.Reference:
                return ReferenceFinder.FindId(_reader, _namer.Model, change.Value, position);

            case SettingKind.Object:
                return SpellObject(type as INamedTypeSymbol, change, position);

            default:
                return null;
        }
    }

    /// <summary>True when a property of the type can be given an array of strings.</summary>
    public bool TakesArray(ITypeSymbol type)
    {
        var compilation = _namer.Model.Compilation;
        return compilation.HasImplicitConversion(compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_String)), type);
    }

    /// <summary>The type that a property takes, without the wrappers that convert from it.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol type, out INamedTypeSymbol? enumerationArgument)
    {
        enumerationArgument = null;
        while (type is INamedTypeSymbol { IsGenericType: true } generic)
        {
            if (generic.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || generic.Name == "Input" || Wrapper.FindWrapped(generic) is not null)
            {
                type = generic.TypeArguments[0];
            }
            else if (generic.Name is "InputUnion" or "Union" && generic.TypeArguments.Length == 2)
            {
                // A string or an enumeration: both are written in the wild, the member is checked by the compiler.
                enumerationArgument = generic.TypeArguments[0].SpecialType == SpecialType.System_String ? generic.TypeArguments[1] as INamedTypeSymbol : null;
                return generic;
            }
            else
            {
                break;
            }
        }

        return type;
    }

    /// <summary>The creation of the one type that stands for the discriminator's value: a derived type, or an alternative of a union.</summary>
    private string? SpellObject(INamedTypeSymbol? type, SettingChange change, int position)
    {
        var discriminator = change.Value.Split('=');
        var candidates = type is null ? Enumerable.Empty<INamedTypeSymbol>()
            : type.IsGenericType ? type.TypeArguments.OfType<INamedTypeSymbol>()
            : type.ContainingNamespace.GetTypeMembers().Where(member => SymbolEqualityComparer.Default.Equals(member.BaseType, type)).Append(type);
        foreach (var candidate in candidates)
        {
            // One type may stand for every kind, with a member that tells which.
            if (!candidate.IsAbstract && _reader.FindObject(candidate) is { } map
                && (map.FindConstant(candidate, discriminator[0]) == discriminator[1] || (map.FindConstant(candidate, discriminator[0]) is null && map.Find(candidate, discriminator[0], out var rest) is { } kind && rest.Length == 0 && kind.IsIn(candidate)))
                && candidate.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public))
            {
                // Where the SDK has a member for the discriminator, it does not fill it.
                var creation = "new " + _namer.GetName(candidate, position);
                return map.Find(candidate, discriminator[0], out _) is { } member ? $"{creation} {{ {member.Names[0]} = \"{discriminator[1]}\" }}" : creation + "()";
            }
        }

        return null;
    }

    private static string Quote(SettingChange change) => SymbolDisplay.FormatLiteral(change.Value, quote: true);

    private static ITypeSymbol? GetMemberType(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private static bool HasWireConstructor(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsValueType: true } named
        && named.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility == Accessibility.Public && constructor.Parameters.Length == 1 && constructor.Parameters[0].Type.SpecialType == SpecialType.System_String);

    private string? FindMember(INamedTypeSymbol enumeration, string wire) =>
        enumeration.GetMembers()
            .Where(member => member.IsStatic && member.DeclaredAccessibility == Accessibility.Public && SymbolEqualityComparer.Default.Equals(GetMemberType(member), enumeration))
            .FirstOrDefault(member => string.Equals(_reader.GetWireValue(enumeration, member.Name), wire, StringComparison.OrdinalIgnoreCase))?.Name;
}

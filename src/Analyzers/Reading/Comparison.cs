using System;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What a comparison of two known values gives.</summary>
internal static class Comparison
{
    /// <summary>Whether the operands are equal; null where that cannot be told.</summary>
    public static bool? AreEqual(IOperation left, SettingValue first, IOperation right, SettingValue second) => (first, second) switch
    {
        (ScalarValue one, ScalarValue other) => AreEqual(FindType(left) ?? FindType(right), one.Text, other.Text),
        (NullValue, NullValue) => true,
        (NullValue, ScalarValue or ObjectValue or ListValue) or (ScalarValue or ObjectValue or ListValue, NullValue) => false,
        _ => null,
    };

    /// <summary>Whether whole numbers are in the order that the operation asks for; null for anything else.</summary>
    public static bool? Compare(IBinaryOperation order, SettingValue left, SettingValue right)
    {
        if (left is not ScalarValue first || right is not ScalarValue second
            || !long.TryParse(first.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var less)
            || !long.TryParse(second.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var more))
        {
            return null;
        }

        return order.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => less < more,
            BinaryOperatorKind.LessThanOrEqual => less <= more,
            BinaryOperatorKind.GreaterThan => less > more,
            BinaryOperatorKind.GreaterThanOrEqual => less >= more,
            _ => null,
        };
    }

    private static bool? AreEqual(ITypeSymbol? type, string first, string second)
    {
        switch (type)
        {
            case null or { SpecialType: SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Char or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) }:
                return string.Equals(first, second, StringComparison.Ordinal);

            // Two names may have one value, and a number may stand for a name.
            case { TypeKind: TypeKind.Enum }:
                return first == second ? true
                    : FindConstant(type, first) is { } one && FindConstant(type, second) is { } other ? one.Equals(other)
                    : null;

            // The SDKs' types of names do not look at case, and some not at blanks.
            default:
                return first == second ? true : string.Equals(first.Replace(" ", ""), second.Replace(" ", ""), StringComparison.OrdinalIgnoreCase) ? null : false;
        }
    }

    private static object? FindConstant(ITypeSymbol type, string name) => type.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue;

    // What an operand is converted to is what is compared; a literal has no type of its own to go by.
    private static ITypeSymbol? FindType(IOperation operand)
    {
        var type = operand.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : operand.Type;
        var inner = FlowReader.Unwrap(operand).Type;
        return inner is { TypeKind: TypeKind.Enum } ? inner : type is { SpecialType: SpecialType.System_Object } ? inner : type;
    }
}

using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The functions that give a boolean.</summary>
internal static class ConditionFunctions
{
    /// <summary>The result; null when it cannot be told, or the function is another.</summary>
    public static bool? Apply(string name, ImmutableArray<TemplateValue> arguments)
    {
        switch (name, arguments.Length)
        {
            case ("true", 0):
                return true;
            case ("false", 0):
                return false;
            case ("not", 1):
                return !GetBoolean(arguments[0]);
            case ("bool", 1) when arguments[0] is TemplateScalar scalar:
                return scalar.Text.ToLowerInvariant() switch { "true" or "1" => true, "false" or "0" => false, _ => null };
            case ("and", > 0):
                return arguments.Any(static value => GetBoolean(value) == false) ? false : arguments.All(static value => GetBoolean(value) == true) ? true : null;
            case ("or", > 0):
                return arguments.Any(static value => GetBoolean(value) == true) ? true : arguments.All(static value => GetBoolean(value) == false) ? false : null;
            case ("equals", 2):
                return AreEqual(arguments[0], arguments[1]);
            case ("empty", 1):
                return IsEmpty(arguments[0]);
            case ("contains", 2):
                return Contains(arguments[0], arguments[1]);
            case ("startswith", 2):
                return Compare(arguments, static (text, part) => text.StartsWith(part, StringComparison.OrdinalIgnoreCase));
            case ("endswith", 2):
                return Compare(arguments, static (text, part) => text.EndsWith(part, StringComparison.OrdinalIgnoreCase));
            case ("less", 2):
                return CompareNumbers(arguments) is { } less ? less < 0 : null;
            case ("lessorequals", 2):
                return CompareNumbers(arguments) is { } lessorequals ? lessorequals <= 0 : null;
            case ("greater", 2):
                return CompareNumbers(arguments) is { } greater ? greater > 0 : null;
            case ("greaterorequals", 2):
                return CompareNumbers(arguments) is { } greaterorequals ? greaterorequals >= 0 : null;
            default:
                return null;
        }
    }

    private static bool? GetBoolean(TemplateValue value) => value is TemplateScalar { Kind: ScalarKind.Boolean } scalar ? scalar.Text == "true" : null;

    private static bool? AreEqual(TemplateValue first, TemplateValue second)
    {
        if (first is TemplateScalar one && second is TemplateScalar other)
        {
            return one.Kind != other.Kind ? null
                : one.Kind == ScalarKind.Number ? GetNumber(one) is { } number && GetNumber(other) is { } next ? number == next : null
                : one.Text == other.Text;
        }

        return first is TemplateNull && second is TemplateNull ? true
            : first is TemplateNull or TemplateScalar && second is TemplateNull or TemplateScalar ? false
            : TextPart.GetKey(first.Parts) is { } key && key == TextPart.GetKey(second.Parts) ? true
            : null;
    }

    private static bool? IsEmpty(TemplateValue value) => value switch
    {
        TemplateScalar { Kind: ScalarKind.String } scalar => scalar.Text.Length == 0,
        TemplateNull => true,
        TemplateList list => list.Count > 0 ? false : list.IsOpen ? null : true,
        TemplateObject named => named.Names.Any() ? false : named.IsOpen ? null : true,
        TemplateReference => false,
        TemplateUnknown { Parts.IsDefault: false } unknown when unknown.Parts.Any(static part => part.IsKnown && part.Text.Length > 0) => false,
        _ => null,
    };

    private static bool? Contains(TemplateValue container, TemplateValue item)
    {
        if (item is not TemplateScalar scalar)
        {
            return null;
        }

        return container switch
        {
            TemplateScalar { Kind: ScalarKind.String } text => text.Text.IndexOf(scalar.Text, StringComparison.Ordinal) >= 0,
            TemplateObject named => named.Names.Contains(scalar.Text, StringComparer.OrdinalIgnoreCase) ? true : named.IsOpen ? null : false,
            TemplateList { Count: <= TemplateBudget.MaximumElements } list => ContainsElement(list, scalar),
            _ => null,
        };
    }

    private static bool? ContainsElement(TemplateList list, TemplateScalar item)
    {
        bool? result = list.IsOpen ? null : false;
        for (var i = 0; i < list.Count; i++)
        {
            switch (AreEqual(list.Get(i), item))
            {
                case true:
                    return true;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool? Compare(ImmutableArray<TemplateValue> arguments, Func<string, string, bool> compare) =>
        arguments[0] is TemplateScalar text && arguments[1] is TemplateScalar part ? compare(text.Text, part.Text) : null;

    private static int? CompareNumbers(ImmutableArray<TemplateValue> arguments) =>
        arguments[0] is TemplateScalar first && arguments[1] is TemplateScalar second && GetNumber(first) is { } one && GetNumber(second) is { } other
            ? one.CompareTo(other)
            : null;

    private static decimal? GetNumber(TemplateScalar scalar) =>
        scalar.Kind == ScalarKind.Number && decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

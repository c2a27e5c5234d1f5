using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The functions of templates that always give the same for the same arguments.</summary>
internal static class TemplateFunctions
{
    private static readonly HashSet<string> s_conditions = new(StringComparer.Ordinal)
    {
        "and", "contains", "empty", "endswith", "equals", "greater", "greaterorequals", "less", "lessorequals", "not", "or", "startswith",
    };

    private static readonly HashSet<string> s_others = new(StringComparer.Ordinal)
    {
        "access", "add", "array", "base64", "bool", "coalesce", "concat", "createarray", "createobject", "div", "false", "first", "format", "guid", "if", "indexof", "int",
        "intersection", "json", "last", "lastindexof", "length", "max", "min", "mod", "mul", "null", "padleft", "range", "replace", "skip", "split", "string", "sub",
        "substring", "take", "tolower", "toupper", "trim", "true", "tryget", "union", "uniquestring", "uri", "uricomponent",
    };

    /// <summary>True for a function whose result is the same for the same arguments.</summary>
    public static bool IsKnown(string name) => s_others.Contains(name) || s_conditions.Contains(name);

    /// <summary>True for a function that gives a boolean, which tells cases apart.</summary>
    public static bool IsCondition(string name) => s_conditions.Contains(name);

    /// <summary>The result; null when it cannot be told.</summary>
    public static TemplateValue? Apply(string name, ImmutableArray<TemplateValue> arguments, TemplateOrigin origin, TemplateBudget budget)
    {
        if (ConditionFunctions.Apply(name, arguments) is { } condition)
        {
            return new TemplateScalar(condition ? "true" : "false", ScalarKind.Boolean, origin);
        }

        if (CollectionFunctions.Apply(name, arguments, origin, budget) is { } collection)
        {
            return collection;
        }

        if (name == "format" && JoinFormat(arguments) is { IsDefault: false, Length: <= 1 } format && format.All(static part => part.IsKnown))
        {
            return new TemplateScalar(format.IsEmpty ? string.Empty : format[0].Text, ScalarKind.String, origin);
        }

        var texts = new string[arguments.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            // How a boolean is written as text is left to the deployment.
            if (arguments[i] is not TemplateScalar { Kind: not ScalarKind.Boolean } scalar)
            {
                return null;
            }

            texts[i] = scalar.Text;
        }

        if (ApplyToNumbers(name, arguments) is { } number)
        {
            return new TemplateScalar(number.ToString(CultureInfo.InvariantCulture), ScalarKind.Number, origin);
        }

        return ApplyToTexts(name, texts) is { Length: <= TemplateBudget.MaximumText } text ? new TemplateScalar(text, ScalarKind.String, origin) : null;
    }

    /// <summary>The pieces of a format string with what is put between them; default when they cannot be told.</summary>
    public static ImmutableArray<TextPart> JoinFormat(ImmutableArray<TemplateValue> arguments)
    {
        if (arguments.IsEmpty || arguments[0] is not TemplateScalar format)
        {
            return default;
        }

        var texts = new List<ImmutableArray<TextPart>>();
        var text = format.Text;
        for (var position = 0; position < text.Length;)
        {
            var brace = text.IndexOfAny(['{', '}'], position);
            if (brace < 0)
            {
                texts.Add(Known(text.Substring(position)));
                break;
            }

            if (brace > position)
            {
                texts.Add(Known(text.Substring(position, brace - position)));
            }

            // {{ and }} stand for one brace.
            if (brace + 1 < text.Length && text[brace + 1] == text[brace])
            {
                texts.Add(Known(text.Substring(brace, 1)));
                position = brace + 2;
                continue;
            }

            var close = text.IndexOf('}', brace);
            if (text[brace] == '}' || close < 0 ||
                !int.TryParse(text.Substring(brace + 1, close - brace - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index + 1 >= arguments.Length)
            {
                return default;
            }

            // How a boolean is written as text is left to the deployment.
            texts.Add(arguments[index + 1] is TemplateScalar { Kind: ScalarKind.Boolean } ? default : arguments[index + 1].Parts);
            position = close + 1;
        }

        return TextPart.Join(texts);
    }

    private static ImmutableArray<TextPart> Known(string text) => ImmutableArray.Create(TextPart.Known(text));

    private static string? ApplyToTexts(string name, string[] texts)
    {
        var first = texts.Length > 0 ? texts[0] : string.Empty;
        var number = texts.Length > 1 && int.TryParse(texts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : -1;
        switch (name, texts.Length)
        {
            case ("concat", > 0):
                return texts.Sum(static text => (long)text.Length) <= TemplateBudget.MaximumText ? string.Concat(texts) : null;
            case ("tolower", 1):
                return first.ToLowerInvariant();
            case ("toupper", 1):
                return first.ToUpperInvariant();
            case ("trim", 1):
                return first.Trim();
            case ("string", 1):
                return first;
            case ("replace", 3):
                return texts[1].Length > 0 && first.Length * (long)texts[2].Length <= TemplateBudget.MaximumText ? first.Replace(texts[1], texts[2]) : null;
            case ("take", 2) when number >= 0:
                return first.Substring(0, Math.Min(number, first.Length));
            case ("skip", 2) when number >= 0:
                return first.Substring(Math.Min(number, first.Length));
            case ("substring", 2) when number >= 0 && number <= first.Length:
                return first.Substring(number);
            case ("substring", 3) when number >= 0 && int.TryParse(texts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length) && (long)number + length <= first.Length:
                return first.Substring(number, length);
            case ("padleft", 2 or 3) when number is >= 0 and <= 64 && (texts.Length == 2 || texts[2].Length == 1):
                return first.PadLeft(number, texts.Length == 3 ? texts[2][0] : ' ');
            case ("first", 1) when first.Length > 0:
                return first.Substring(0, 1);
            case ("last", 1) when first.Length > 0:
                return first.Substring(first.Length - 1);
            default:
                return null;
        }
    }

    private static long? ApplyToNumbers(string name, ImmutableArray<TemplateValue> arguments)
    {
        if (name == "length" && arguments.Length == 1)
        {
            return ((TemplateScalar)arguments[0]).Text.Length;
        }

        if (name == "int" && arguments.Length == 1 && long.TryParse(((TemplateScalar)arguments[0]).Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        var numbers = new long[arguments.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (arguments[i] is not TemplateScalar { Kind: ScalarKind.Number } scalar ||
                !int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            {
                return null;
            }

            numbers[i] = value;
        }

        return (name, numbers.Length) switch
        {
            ("add", 2) => numbers[0] + numbers[1],
            ("sub", 2) => numbers[0] - numbers[1],
            ("mul", 2) => numbers[0] * numbers[1],
            ("div", 2) when numbers[1] != 0 => numbers[0] / numbers[1],
            ("mod", 2) when numbers[1] != 0 => numbers[0] % numbers[1],
            ("min", > 0) => numbers.Min(),
            ("max", > 0) => numbers.Max(),
            _ => null,
        };
    }
}

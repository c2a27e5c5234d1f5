using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace AmlResilience.Analyzers.Options;

/// <summary>The kinds of values that options have. Words are read ignoring case.</summary>
internal static class OptionValues
{
    /// <summary>One of a few words; the first is the default.</summary>
    public static OptionDefinition<T> Choice<T>(string name, string example, string[] rules, params (string Word, T Value)[] words) =>
        new(name, () => ResilienceText.Format("Option_Choice", words.Select(word => word.Word).ToArray()), words[0].Word, words[0].Value, (string text, out T value) =>
        {
            var found = words.FirstOrDefault(word => string.Equals(word.Word, text, StringComparison.OrdinalIgnoreCase));
            value = found.Value;
            return found.Word is not null;
        })
        {
            Example = example,
            Rules = rules.ToImmutableArray(),
        };

    /// <summary>A whole number within bounds, which are included.</summary>
    public static OptionDefinition<int?> Number(string name, int minimum, int maximum, int? defaultValue, string example, params string[] rules) =>
        new(
            name,
            () => ResilienceText.Format("Option_Number", minimum.ToString(CultureInfo.InvariantCulture), maximum.ToString(CultureInfo.InvariantCulture)),
            defaultValue?.ToString(CultureInfo.InvariantCulture),
            defaultValue,
            (string text, out int? value) =>
            {
                var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
                value = number;
                return isNumber && number >= minimum && number <= maximum;
            })
        {
            Example = example,
            Rules = rules.ToImmutableArray(),
        };

    /// <summary>Names with commas between them, possibly none.</summary>
    public static OptionDefinition<ImmutableArray<string>> Names(string name, string allowedKey, string otherCharacters, string example) =>
        new(name, () => ResilienceText.Get(allowedKey), defaultText: null, ImmutableArray<string>.Empty, (string text, out ImmutableArray<string> value) =>
        {
            value = text.Split(',').Select(static part => part.Trim()).ToImmutableArray();
            if (text.Length == 0)
            {
                value = ImmutableArray<string>.Empty;
            }

            return value.All(part => part.Length > 0 && part.All(character => char.IsLetterOrDigit(character) || otherCharacters.IndexOf(character) >= 0));
        })
        {
            Example = example,
        };
}

using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace AmlResilience.Analyzers.Options;

/// <summary>The kinds of values that options have. Words are read ignoring case.</summary>
internal static class OptionValues
{
    /// <summary>One of a few words; the first is the default.</summary>
    public static OptionDefinition<T> Choice<T>(string name, string summary, string example, string[] rules, params (string Word, T Value)[] words) =>
        new(name, string.Join(" or ", words.Select(word => $"'{word.Word}'")), words[0].Word, words[0].Value, (string text, out T value) =>
        {
            var found = words.FirstOrDefault(word => string.Equals(word.Word, text, StringComparison.OrdinalIgnoreCase));
            value = found.Value;
            return found.Word is not null;
        })
        {
            Summary = summary,
            Example = example,
            Rules = rules.ToImmutableArray(),
        };

    /// <summary>A whole number within bounds, which are included.</summary>
    public static OptionDefinition<int?> Number(string name, int minimum, int maximum, int? defaultValue, string summary, string example, params string[] rules) =>
        new(
            name,
            $"a whole number from {minimum.ToString(CultureInfo.InvariantCulture)} to {maximum.ToString(CultureInfo.InvariantCulture)}",
            defaultValue?.ToString(CultureInfo.InvariantCulture),
            defaultValue,
            (string text, out int? value) =>
            {
                var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
                value = number;
                return isNumber && number >= minimum && number <= maximum;
            })
        {
            Summary = summary,
            Example = example,
            Rules = rules.ToImmutableArray(),
        };

    /// <summary>Names with commas between them, possibly none.</summary>
    public static OptionDefinition<ImmutableArray<string>> Names(string name, string allowed, string otherCharacters, string summary, string example) =>
        new(name, allowed, defaultText: null, ImmutableArray<string>.Empty, (string text, out ImmutableArray<string> value) =>
        {
            value = text.Split(',').Select(static part => part.Trim()).ToImmutableArray();
            if (text.Length == 0)
            {
                value = ImmutableArray<string>.Empty;
            }

            return value.All(part => part.Length > 0 && part.All(character => char.IsLetterOrDigit(character) || otherCharacters.IndexOf(character) >= 0));
        })
        {
            Summary = summary,
            Example = example,
        };
}

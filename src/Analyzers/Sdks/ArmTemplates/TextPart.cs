using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>A piece of a text that is put together: known, or an expression that only a deployment evaluates.</summary>
/// <param name="Text">The text, or the expression in a form that is the same for the same value.</param>
/// <param name="IsKnown">True for text.</param>
internal readonly record struct TextPart(string Text, bool IsKnown)
{
    /// <summary>Longer expressions are not compared.</summary>
    public const int MaximumLength = 1024;

    private const int MaximumCount = 64;

    public static TextPart Known(string text) => new(text, IsKnown: true);

    public static TextPart Unknown(string key) => new(key, IsKnown: false);

    /// <summary>One part after another, known neighbours joined; default when a part is not known to be the same everywhere.</summary>
    public static ImmutableArray<TextPart> Join(IEnumerable<ImmutableArray<TextPart>> texts)
    {
        var result = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var text in texts)
        {
            if (text.IsDefault)
            {
                return default;
            }

            foreach (var part in text)
            {
                var last = result.Count - 1;
                if (part.IsKnown && last >= 0 && result[last].IsKnown)
                {
                    result[last] = Known(result[last].Text + part.Text);
                }
                else
                {
                    result.Add(part);
                }

                if (result.Count > MaximumCount || result[result.Count - 1].Text.Length > MaximumLength)
                {
                    return default;
                }
            }
        }

        return result.ToImmutable();
    }

    /// <summary>The parts as one expression; null when they are not known to be the same everywhere.</summary>
    public static string? GetKey(ImmutableArray<TextPart> parts)
    {
        if (parts.IsDefault)
        {
            return null;
        }

        var keys = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            keys.Add(part.IsKnown ? "'" + part.Text.Replace("'", "''") + "'" : part.Text);
        }

        return keys.Count == 1 ? keys[0] : "concat(" + string.Join(",", keys) + ")";
    }

    /// <summary>The key of a name, which Azure compares ignoring case; what an expression holds is compared as it is.</summary>
    public static string? GetNameKey(ImmutableArray<TextPart> parts)
    {
        if (parts.IsDefault)
        {
            return null;
        }

        var folded = ImmutableArray.CreateBuilder<TextPart>(parts.Length);
        foreach (var part in parts)
        {
            folded.Add(part.IsKnown ? Known(part.Text.ToUpperInvariant()) : part);
        }

        return GetKey(folded.MoveToImmutable());
    }

    /// <summary>The text between separators; an unknown part is taken to have none.</summary>
    public static ImmutableArray<ImmutableArray<TextPart>> Split(ImmutableArray<TextPart> parts, char separator)
    {
        var result = ImmutableArray.CreateBuilder<ImmutableArray<TextPart>>();
        var current = ImmutableArray.CreateBuilder<TextPart>();
        foreach (var part in parts)
        {
            if (!part.IsKnown)
            {
                current.Add(part);
                continue;
            }

            var pieces = part.Text.Split(separator);
            for (var i = 0; i < pieces.Length; i++)
            {
                if (i > 0)
                {
                    result.Add(current.ToImmutable());
                    current.Clear();
                }

                if (pieces[i].Length > 0)
                {
                    current.Add(Known(pieces[i]));
                }
            }
        }

        result.Add(current.ToImmutable());
        return result.ToImmutable();
    }

    /// <summary>True when both texts are names of the same thing for certain.</summary>
    public static bool IsSameName(ImmutableArray<TextPart> first, ImmutableArray<TextPart> second) =>
        GetNameKey(first) is { } key && string.Equals(key, GetNameKey(second), StringComparison.Ordinal);
}

namespace AmlResilience.Analyzers.Options;

/// <summary>Patterns of names, in which <c>*</c> stands for any text and <c>?</c> for one character; Azure ignores the case of names.</summary>
internal static class NamePattern
{
    /// <summary>True when the whole name matches. It takes at most the product of both lengths in steps.</summary>
    public static bool IsMatch(string pattern, string name)
    {
        // The last star, and how much of the name it stands for, is all that must be tried again.
        var (place, position, star, covered) = (0, 0, -1, 0);
        while (position < name.Length)
        {
            if (place < pattern.Length && pattern[place] == '*')
            {
                (star, covered) = (place++, position);
            }
            else if (place < pattern.Length && (pattern[place] == '?' || char.ToUpperInvariant(pattern[place]) == char.ToUpperInvariant(name[position])))
            {
                place++;
                position++;
            }
            else if (star >= 0)
            {
                (place, position) = (star + 1, ++covered);
            }
            else
            {
                return false;
            }
        }

        while (place < pattern.Length && pattern[place] == '*')
        {
            place++;
        }

        return place == pattern.Length;
    }
}

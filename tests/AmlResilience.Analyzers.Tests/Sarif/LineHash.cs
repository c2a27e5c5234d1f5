using System.Globalization;
using System.Text;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>
/// The fingerprint by which GitHub code scanning knows a finding again when a log brings none of its own (<c>primaryLocationLineHash</c>,
/// computed by the upload action for the first line of the first location): a hash of the first 100 characters from the start of the
/// line, counted without spaces and tabs and running on into the lines below, and the how-manieth line of the file with that hash it is.
/// </summary>
internal static class LineHash
{
    private const int Length = 100;
    private const ulong Factor = 37;

    // What stands for the end of the file; beyond it everything is zero.
    private const char End = '\uFFFF';

    /// <summary>The fingerprint of each line of a file.</summary>
    public static string[] Compute(string text)
    {
        var (characters, starts) = Compact(text);
        var seen = new Dictionary<ulong, int>();
        var hashes = new string[starts.Count];
        for (var line = 0; line < starts.Count; line++)
        {
            var hash = 0UL;
            for (var offset = 0; offset < Length; offset++)
            {
                var index = starts[line] + offset;
                hash = unchecked((hash * Factor) + (index < characters.Length ? characters[index] : 0UL));
            }

            seen[hash] = seen.GetValueOrDefault(hash) + 1;
            hashes[line] = string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{seen[hash]}");
        }

        return hashes;
    }

    /// <summary>The last line that the fingerprint of a line depends on; null when that is the end of the file.</summary>
    public static int? FindLastLine(string text, int line)
    {
        var (characters, starts) = Compact(text);
        var end = starts[line] + Length;
        return end > characters.Length - 1 ? null : starts.FindLastIndex(start => start < end);
    }

    private static (string Characters, List<int> Starts) Compact(string text)
    {
        var characters = new StringBuilder();
        var starts = new List<int> { 0 };
        foreach (var character in text.ReplaceLineEndings("\n").Where(character => character is not (' ' or '\t')))
        {
            characters.Append(character);
            if (character == '\n')
            {
                starts.Add(characters.Length);
            }
        }

        return (characters.Append(End).ToString(), starts);
    }
}

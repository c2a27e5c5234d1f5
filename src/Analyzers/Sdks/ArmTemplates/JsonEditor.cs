using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>A change of a JSON text.</summary>
/// <param name="Start">Where the replaced text begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="NewText">What stands there instead.</param>
internal readonly record struct JsonEdit(int Start, int Length, string NewText);

/// <summary>Changes JSON as it is laid out: what is not changed stays as it was, comments included.</summary>
internal static class JsonEditor
{
    /// <summary>A text as a JSON string.</summary>
    public static string Quote(string value)
    {
        var builder = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    builder.Append('\\').Append(character);
                    break;
                case '\n':
                    builder.Append("\\n");
                    break;
                case '\r':
                    builder.Append("\\r");
                    break;
                case '\t':
                    builder.Append("\\t");
                    break;
                case < ' ':
                    builder.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    builder.Append(character);
                    break;
            }
        }

        return builder.Append('"').ToString();
    }

    public static JsonEdit Replace(JsonNode node, string json) => new(node.Start, node.End - node.Start, json);

    /// <summary>Adds a member behind the last one. The edits are in the order of the text.</summary>
    public static ImmutableArray<JsonEdit> Add(JsonObject owner, string name, string json) => Add(owner, new[] { (name, json) });

    /// <summary>Adds members behind the last one, in their order.</summary>
    public static ImmutableArray<JsonEdit> Add(JsonObject owner, IEnumerable<(string Name, string Json)> added)
    {
        var text = owner.Source.Text;
        var members = added.Select(static member => Quote(member.Name) + ": " + member.Json);
        if (owner.Members.Length == 0)
        {
            return ImmutableArray.Create(AddFirst(owner, text, members));
        }

        var last = owner.Members[owner.Members.Length - 1];
        var separator = GetSeparator(owner, text);
        var member = string.Join("," + separator, members);
        var tail = FindLineEnd(text, last.CommaEnd >= 0 ? last.CommaEnd : last.End);
        if (last.CommaEnd >= 0)
        {
            return ImmutableArray.Create(new JsonEdit(tail, 0, separator + member));
        }

        // A comment that follows the last member on its line stays with it.
        return tail == last.End
            ? ImmutableArray.Create(new JsonEdit(tail, 0, "," + separator + member))
            : ImmutableArray.Create(new JsonEdit(last.End, 0, ","), new JsonEdit(tail, 0, separator + member));
    }

    /// <summary>Takes a member away, with the comma that separates it and the line that it leaves empty.</summary>
    public static ImmutableArray<JsonEdit> Remove(JsonObject owner, JsonMember member)
    {
        var text = owner.Source.Text;
        var index = owner.Members.IndexOf(member);
        if (member.CommaEnd >= 0)
        {
            var start = member.Start;
            var end = member.CommaEnd;
            while (end < text.Length && text[end] is ' ' or '\t')
            {
                end++;
            }

            // A line of its own goes as a whole.
            var lineStart = FindLineStart(text, start);
            if (IsLineBreak(text, end) && IsBlank(text, lineStart, start))
            {
                return ImmutableArray.Create(new JsonEdit(lineStart, SkipLineBreak(text, end) - lineStart, string.Empty));
            }

            return ImmutableArray.Create(new JsonEdit(start, end - start, string.Empty));
        }

        var from = index > 0 ? FindGapStart(text, owner.Members[index - 1], member.Start) : FindBlankStart(text, member.Start);
        var edit = new JsonEdit(from, member.End - from, string.Empty);
        if (index == 0 || owner.Members[index - 1].CommaEnd < 0)
        {
            return ImmutableArray.Create(edit);
        }

        var comma = owner.Members[index - 1].CommaEnd - 1;
        return from <= comma
            ? ImmutableArray.Create(edit)
            : ImmutableArray.Create(new JsonEdit(comma, 1, string.Empty), edit);
    }

    /// <summary>The blanks in front of the line that a node begins on.</summary>
    public static string GetIndentation(string text, int position)
    {
        var start = FindLineStart(text, position);
        var end = start;
        while (end < position && text[end] is ' ' or '\t')
        {
            end++;
        }

        return text.Substring(start, end - start);
    }

    private static JsonEdit AddFirst(JsonObject owner, string text, IEnumerable<string> members)
    {
        var inner = text.Substring(owner.Start + 1, owner.End - owner.Start - 2);
        if (inner.IndexOf('\n') < 0)
        {
            // In a comment the member would be lost, so it stands before one.
            var member = string.Join(", ", members);
            return string.IsNullOrWhiteSpace(inner)
                ? new JsonEdit(owner.Start + 1, inner.Length, " " + member + " ")
                : new JsonEdit(owner.Start + 1, 0, " " + member);
        }

        var indentation = GetIndentation(text, owner.Start);
        var separator = GetLineBreak(inner) + indentation + GetUnit(indentation);
        return new JsonEdit(owner.Start + 1, 0, separator + string.Join("," + separator, members));
    }

    /// <summary>What stands between two members of the object: a line break with the indentation of its members, or a blank.</summary>
    private static string GetSeparator(JsonObject owner, string text)
    {
        var last = owner.Members[owner.Members.Length - 1];
        var before = owner.Members.Length > 1 ? owner.Members[owner.Members.Length - 2].End : owner.Start;
        var gap = text.Substring(before, last.Start - before);
        return gap.IndexOf('\n') < 0 ? " " : GetLineBreak(gap) + GetIndentation(text, last.Start);
    }

    private static string GetLineBreak(string text) => text.IndexOf("\r\n", System.StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";

    private static string GetUnit(string indentation) => indentation.StartsWith("\t", System.StringComparison.Ordinal) ? "\t" : "  ";

    /// <summary>Behind the comments that follow on the line; the position itself where none do.</summary>
    private static int FindLineEnd(string text, int position)
    {
        var result = position;
        while (position < text.Length && text[position] is not ('\r' or '\n'))
        {
            if (text[position] is ' ' or '\t')
            {
                position++;
                continue;
            }

            if (text[position] != '/' || position + 1 >= text.Length)
            {
                break;
            }

            if (text[position + 1] == '/')
            {
                var end = text.IndexOfAny(['\r', '\n'], position);
                return end < 0 ? text.Length : end;
            }

            var close = text.IndexOf("*/", position + 2, System.StringComparison.Ordinal);
            if (text[position + 1] != '*' || close < 0)
            {
                break;
            }

            position = close + 2;
            result = position;
        }

        return result;
    }

    private static int FindLineStart(string text, int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    private static bool IsBlank(string text, int start, int end)
    {
        for (; start < end; start++)
        {
            if (!char.IsWhiteSpace(text[start]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLineBreak(string text, int position) => position < text.Length && text[position] is '\r' or '\n';

    private static int SkipLineBreak(string text, int position) =>
        text[position] == '\r' && position + 1 < text.Length && text[position + 1] == '\n' ? position + 2 : position + 1;

    private static int FindBlankStart(string text, int position)
    {
        while (position > 0 && char.IsWhiteSpace(text[position - 1]))
        {
            position--;
        }

        return position;
    }

    /// <summary>Where the last member's separation from the one before begins: at the comma, unless a comment stands between.</summary>
    private static int FindGapStart(string text, JsonMember before, int position)
    {
        var blank = FindBlankStart(text, position);
        return before.CommaEnd >= 0 && blank <= before.CommaEnd ? FindCommaStart(text, before) : blank;
    }

    private static int FindCommaStart(string text, JsonMember before) => IsBlank(text, before.End, before.CommaEnd - 1) ? before.End : before.CommaEnd - 1;
}

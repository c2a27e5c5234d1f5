using AmlResilience.Analyzers.Tests.Testing;

namespace AmlResilience.Analyzers.Tests.Documentation.Guides;

/// <summary>A page of the repository as its code blocks, each with the heading that it stands below.</summary>
internal sealed class MarkdownPage
{
    private const string Fence = "```";

    private readonly List<string> _lines;

    private MarkdownPage(string path)
    {
        FilePath = path;
        _lines = [.. File.ReadLines(path)];
        Blocks = [.. ReadBlocks()];
    }

    public string FilePath { get; }

    public IReadOnlyList<MarkdownBlock> Blocks { get; private set; }

    public string Text => string.Join('\n', _lines) + "\n";

    /// <summary>Reads a page by its path below the root of the repository.</summary>
    public static MarkdownPage Read(params string[] path) => new(Repository.Combine(path));

    /// <summary>The blocks below a heading, which is given without its number signs.</summary>
    public IEnumerable<MarkdownBlock> Below(string heading) => Blocks.Where(block => block.Heading == heading);

    /// <summary>The only block of the language below the heading.</summary>
    public MarkdownBlock Find(string heading, string language) => Below(heading).Single(block => block.Language == language);

    /// <summary>Replaces the text of a block in the file.</summary>
    public void Replace(MarkdownBlock block, string text)
    {
        _lines.RemoveRange(block.FirstLine, block.LineCount);
        _lines.InsertRange(block.FirstLine, text.Length == 0 ? [] : text.Split('\n'));
        File.WriteAllText(FilePath, Text);
        Blocks = [.. ReadBlocks()];
    }

    private IEnumerable<MarkdownBlock> ReadBlocks()
    {
        var heading = string.Empty;
        var lead = string.Empty;
        string? language = null;
        var start = 0;
        for (var index = 0; index < _lines.Count; index++)
        {
            var line = _lines[index];
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (language is null)
                {
                    (language, start) = (line[Fence.Length..], index + 1);
                }
                else
                {
                    yield return new MarkdownBlock(heading, lead, language, string.Join('\n', _lines.Skip(start).Take(index - start)), start, index - start);
                    language = null;
                }
            }
            else if (language is null && line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
            }
            else if (language is null && line.Length > 0)
            {
                lead = line;
            }
        }
    }
}

/// <summary>A code block.</summary>
/// <param name="Heading">The heading above it, without number signs.</param>
/// <param name="Lead">The last line of text above it.</param>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">Its lines, without a last line break.</param>
/// <param name="FirstLine">The index of its first line in the file.</param>
/// <param name="LineCount">How many lines it has.</param>
internal sealed record MarkdownBlock(string Heading, string Lead, string Language, string Text, int FirstLine, int LineCount);

using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Links between the documents lead to files and headings that exist.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(Repository.Root, "*.md")
            .Concat(Directory.GetFiles(Repository.Combine("docs"), "*.md", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_LeadSomewhere(string document) => Assert.All(Link().Matches(ReadText(Repository.Combine(document))), match =>
    {
        var (path, anchor) = (match.Groups["path"].Value, match.Groups["anchor"].Value);
        var target = path.Length == 0 ? Repository.Combine(document) : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Repository.Combine(document))!, path));
        Assert.True(Path.Exists(target), $"{document}: {match.Value}");
        Assert.True(anchor.Length == 0 || GetAnchors(target).Contains(anchor), $"{document}: {match.Value}");
    });

    private static IEnumerable<string> GetAnchors(string file) => ReadText(file).Split('\n')
        .Where(line => line.StartsWith('#'))
        .Select(line => Punctuation().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), string.Empty).Replace(' ', '-'));

    // What looks like a link or a heading in code is none.
    private static string ReadText(string file) => CodeBlock().Replace(File.ReadAllText(file).ReplaceLineEndings("\n"), string.Empty);

    [GeneratedRegex(@"\]\((?!https?:)(?<path>[^)#\s]*)(#(?<anchor>[^)]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();

    [GeneratedRegex("^ *```.*?^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}

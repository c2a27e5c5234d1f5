using System.Text.RegularExpressions;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation.Guides;

/// <summary>A walk of <c>CONTRIBUTING.md</c>: code blocks that each say where they belong, and a program at the end.</summary>
internal sealed partial class Walk
{
    private readonly MarkdownBlock[] _blocks;

    public Walk(string heading)
    {
        var page = MarkdownPage.Read("CONTRIBUTING.md");
        _blocks = [.. page.Below(heading)];
        Steps = [.. page.Text.Split($"\n## {heading}\n")[1].Split("\n## ")[0].Split('\n').Select(line => Number().Match(line)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value))];
    }

    /// <summary>The numbers of the steps, in order.</summary>
    public int[] Steps { get; }

    /// <summary>The blocks that belong to no file: what the walk is about, and the program that shows the result.</summary>
    public IReadOnlyList<MarkdownBlock> Programs => [.. _blocks.Where(block => !Place().IsMatch(block.Lead))];

    /// <summary>Does what the walk says to a copy of the sources.</summary>
    public void Apply(string root)
    {
        foreach (var block in _blocks)
        {
            if (Place().Match(block.Lead) is not { Success: true } place)
            {
                continue;
            }

            var file = Path.Combine(root, place.Groups["file"].Value);
            if (place.Groups["new"].Success)
            {
                Assert.False(File.Exists(file), file);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, block.Text + "\n");
                continue;
            }

            var lines = File.ReadAllLines(file).ToList();
            var line = place.Groups["line"].Value;
            Assert.True(lines.Count(candidate => candidate == line) == 1, $"{file} has this line not once: {line}");
            var index = lines.IndexOf(line);
            switch (place.Groups["where"].Value)
            {
                case "above":
                    lines.InsertRange(index, block.Text.Split('\n'));
                    break;
                case "below":
                    lines.InsertRange(index + 1, block.Text.Split('\n'));
                    break;
                default:
                    lines.RemoveAt(index);
                    lines.InsertRange(index, block.Text.Split('\n'));
                    break;
            }

            File.WriteAllLines(file, lines);
        }
    }

    [GeneratedRegex(@"[Ii]n `(?<file>[^`]+)`, (?<where>above|below|instead of) `(?<line>[^`]+)`:$|(?<new>New) `(?<file>[^`]+)`:$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex Number();
}

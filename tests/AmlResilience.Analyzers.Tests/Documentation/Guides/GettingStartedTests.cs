using System.Text;
using AmlResilience.Analyzers.Tests.Testing;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation.Guides;

/// <summary>The programs of <c>docs/getting-started.md</c> print what the page says, and the fixes write what it shows.</summary>
public class GettingStartedTests
{
    private const string TemplateName = "Infrastructure/registry.json";
    private const int ContextLines = 1;

    public static TheoryData<string> Sections =>
        ["Azure SDK for .NET", "Pulumi", "Pulumi (classic)", "Azure.Provisioning", "Aspire", "ARM templates"];

    [Fact]
    public void Page_HasASectionForEachWay() =>
        Assert.Equal(Sections.Select(row => row.Data), MarkdownPage.Read("docs", "getting-started.md").Blocks.Select(block => block.Heading).Distinct());

    [Fact]
    public void AdditionalFiles_AreListedAsInTheSampleOfTemplates()
    {
        var line = MarkdownPage.Read("docs", "getting-started.md").Find("ARM templates", "xml").Text.Split('\n')[1].Trim();
        Assert.Contains(line, File.ReadAllText(Repository.Combine("samples", "Templates", "Templates.csproj")));
        Assert.StartsWith("<AdditionalFiles ", line);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Program_PrintsAndIsFixedAsThePageSays(string section)
    {
        var page = MarkdownPage.Read("docs", "getting-started.md");
        var files = page.Below(section)
            .Where(block => block.Language is "csharp" or "json")
            .ToDictionary(block => block.Language == "csharp" ? "Program.cs" : TemplateName, block => block.Text + "\n");
        using var program = new GuideProgram(files);
        var findings = await program.FindAsync();
        Compare(page, section, "text", string.Join('\n', findings.Select(GuideProgram.Describe)));

        Assert.NotEmpty(await program.FixAsync());
        var diff = new StringBuilder();
        foreach (var (name, before) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            AppendDiff(diff, name, before, await program.GetTextAsync(name));
        }

        Compare(page, section, "diff", diff.ToString().TrimEnd('\n'));

        // Nothing that has a fix is left, and no warning is.
        Assert.DoesNotContain(await program.FindAsync(), finding => finding.Severity == DiagnosticSeverity.Warning);
    }

    private static void Compare(MarkdownPage page, string section, string language, string expected)
    {
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            page.Replace(page.Find(section, language), expected);
        }

        Assert.Equal(expected, page.Find(section, language).Text);
    }

    /// <summary>The changed lines, each group with the line before it.</summary>
    private static void AppendDiff(StringBuilder text, string name, string before, string after)
    {
        var lines = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines;
        var last = -1;
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Type == ChangeType.Unchanged)
            {
                continue;
            }

            if (index - ContextLines > last + 1 || last < 0)
            {
                text.Append("@@ ").Append(name).Append(" @@\n");
            }

            for (var line = Math.Max(last + 1, index - ContextLines); line <= index; line++)
            {
                text.Append(lines[line].Type switch { ChangeType.Inserted => '+', ChangeType.Deleted => '-', _ => ' ' }).Append(lines[line].Text).Append('\n');
            }

            last = index;
        }
    }
}

using AmlResilience.Analyzers.Tests.Documentation.Guides;
using AmlResilience.Analyzers.Tests.Testing;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Classification;
using Microsoft.CodeAnalysis.Text;
using static AmlResilience.Analyzers.Tests.Documentation.Pictures.TextPicture;

namespace AmlResilience.Analyzers.Tests.Documentation.Pictures;

/// <summary>A program of <c>docs/getting-started.md</c> as an editor shows it, and what its fixes make of it.</summary>
internal static class FixPicture
{
    private const string Section = "Pulumi";
    private const string FileName = "Program.cs";
    private const string Indentation = "    ";

    /// <summary>Analyses the program, applies the fixes and draws both.</summary>
    public static async Task<TextPicture> DrawAsync()
    {
        var before = MarkdownPage.Read("docs", "getting-started.md").Find(Section, "csharp").Text + "\n";
        using var program = new GuideProgram(new Dictionary<string, string> { [FileName] = before });
        var findings = await program.FindAsync();
        var titles = await program.FixAsync();
        var after = await program.GetTextAsync(FileName);

        var picture = new TextPicture("A Kubernetes cluster in Pulumi, before and after the fixes", columns: 78);
        await AddCodeAsync(picture, before, findings, changed: [], Palette.Removed);
        picture.Add();
        foreach (var title in titles)
        {
            picture.Add(new Run("  fix  ", Palette.Good), new Run(title, Palette.Text));
        }

        picture.Add();
        var lines = InlineDiffBuilder.Diff(before, after, ignoreWhiteSpace: false).Lines.Where(line => line.Type != ChangeType.Deleted).ToArray();
        var added = Enumerable.Range(0, lines.Length).Where(index => lines[index].Type == ChangeType.Inserted);
        await AddCodeAsync(picture, after, findings: [], [.. added], Palette.Added);
        return picture;
    }

    // Only the resource is shown, moved to the margin.
    private static async Task AddCodeAsync(TextPicture picture, string code, IReadOnlyCollection<Diagnostic> findings, HashSet<int> changed, string ground)
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Code", LanguageNames.CSharp)
            .WithParseOptions(AnalyzerRun.ParseOptions).WithMetadataReferences(SdkReferences.All).AddDocument(FileName, code);
        var text = await document.GetTextAsync();
        var classified = (await Classifier.GetClassifiedSpansAsync(document, new TextSpan(0, text.Length))).ToArray();
        var resource = text.Lines
            .SkipWhile(line => !line.ToString().StartsWith(Indentation + "_ = new ", StringComparison.Ordinal))
            .TakeWhile(line => line.ToString().StartsWith(Indentation, StringComparison.Ordinal));
        foreach (var line in resource)
        {
            var shown = TextSpan.FromBounds(line.Start + Indentation.Length, line.End);
            var underlines = findings.Select(finding => finding.Location.SourceSpan.Intersection(shown)).OfType<TextSpan>()
                .Where(span => !span.IsEmpty).Select(span => (span.Start - shown.Start, span.Length)).ToArray();
            var isMarked = underlines.Length > 0 || changed.Contains(line.LineNumber);
            picture.Add(new Line([.. Colour(text, shown, classified)], isMarked ? ground : null, underlines));
        }
    }

    private static IEnumerable<Run> Colour(SourceText text, TextSpan shown, ClassifiedSpan[] classified)
    {
        var position = shown.Start;
        foreach (var span in classified.Where(span => shown.Contains(span.TextSpan) && GetColour(span.ClassificationType) is not null).OrderBy(span => span.TextSpan.Start))
        {
            if (span.TextSpan.Start >= position)
            {
                yield return new Run(text.ToString(TextSpan.FromBounds(position, span.TextSpan.Start)), Palette.Text);
                yield return new Run(text.ToString(span.TextSpan), GetColour(span.ClassificationType)!);
                position = span.TextSpan.End;
            }
        }

        yield return new Run(text.ToString(TextSpan.FromBounds(position, shown.End)), Palette.Text);
    }

    private static string? GetColour(string classification) => classification switch
    {
        ClassificationTypeNames.Keyword or ClassificationTypeNames.ControlKeyword => Palette.Keyword,
        ClassificationTypeNames.ClassName or ClassificationTypeNames.StructName or ClassificationTypeNames.RecordClassName => Palette.Type,
        ClassificationTypeNames.StringLiteral or ClassificationTypeNames.NumericLiteral => Palette.Value,
        ClassificationTypeNames.Comment => Palette.Quiet,
        _ => null,
    };
}

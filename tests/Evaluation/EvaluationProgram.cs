using System.Collections.Immutable;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Evaluation;

/// <summary>A finding that a program should have, or has; the line is one of the program's file in the repository.</summary>
internal sealed record Finding(string Id, string Path, TextSpan Span, int Line, string Text);

/// <summary>
/// A program of the evaluation. <c>{|AMLR2101:value|}</c> is a finding and its place, a line <c>// file: Other.cs</c> starts the next
/// file, which is an additional file of the project if it is no C#, and the first line says what a careful reviewer would conclude.
/// </summary>
internal sealed class EvaluationProgram
{
    private const string FileMark = "// file: ";
    private const string RawString = "\u0001\u0002\"";

    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableDictionary<string, int> _firstLines;

    private EvaluationProgram(string form, string name, string text, ImmutableDictionary<string, int> firstLines)
    {
        (Form, Name, Way) = (form, name, Ways.Of(name, text));
        _references = SdkReferences.For(text);
        _firstLines = firstLines;
    }

    public string Form { get; }

    public string Name { get; }

    /// <summary>The way in which the program declares resources, one of <see cref="Ways.All"/>.</summary>
    public string Way { get; }

    public required ImmutableArray<SyntaxTree> Trees { get; init; }

    public required ImmutableArray<AdditionalText> AdditionalTexts { get; init; }

    public required ImmutableArray<Finding> Expected { get; init; }

    /// <summary>What is wrong with the text of the program itself.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    public string RelativePath => $"tests/Evaluation/Programs/{Form}/{Name}.cs";

    public static EvaluationProgram Read(string path) =>
        Parse(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"));

    public static EvaluationProgram Parse(string form, string name, string text)
    {
        var way = Ways.Of(name, text);
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!text.StartsWith("// ", StringComparison.Ordinal))
        {
            problems.Add("the first line is no comment that says what a reviewer would conclude");
        }

        if (!name.StartsWith(way, StringComparison.Ordinal))
        {
            problems.Add($"the name does not start with {way}");
        }

        var trees = ImmutableArray.CreateBuilder<SyntaxTree>();
        var additionalTexts = ImmutableArray.CreateBuilder<AdditionalText>();
        var expected = ImmutableArray.CreateBuilder<Finding>();
        var firstLines = ImmutableDictionary.CreateBuilder<string, int>();
        foreach (var (file, firstLine, markup) in Split(text, $"{name}.cs"))
        {
            // A raw string with $$ is no position.
            TestFileMarkupParser.GetPositionsAndSpans(markup.Replace("$$\"", RawString, StringComparison.Ordinal), out var source, out var positions, out var spans);
            source = source.Replace(RawString, "$$\"", StringComparison.Ordinal);
            if (!positions.IsEmpty)
            {
                problems.Add("$$ is a position in markup");
            }

            var content = SourceText.From(source);
            var treePath = $"/{form}/{file}";
            firstLines[treePath] = firstLine;
            if (file.EndsWith(".cs", StringComparison.Ordinal))
            {
                trees.Add(CSharpSyntaxTree.ParseText(content, AnalyzerRun.ParseOptions, treePath));
            }
            else
            {
                additionalTexts.Add(new AdditionalFile(treePath, content));
            }

            expected.AddRange(
                from id in spans
                from span in id.Value
                select new Finding(id.Key, treePath, span, firstLine + content.Lines.IndexOf(span.Start), content.ToString(span)));
        }

        problems.AddRange(expected.Select(finding => finding.Id).Distinct().Where(id => !EvaluationRun.EnabledIds.Contains(id)).Select(id => $"'{id}' is no rule that is on by default"));
        return new EvaluationProgram(form, name, text, firstLines.ToImmutable())
        {
            Trees = trees.ToImmutable(),
            AdditionalTexts = additionalTexts.ToImmutable(),
            Expected = expected.ToImmutable(),
            Problems = problems.ToImmutable(),
        };
    }

    public CSharpCompilation Compile()
    {
        var isTopLevel = Trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax));
        return AnalyzerRun.Compile(Name, _references, Trees, isTopLevel ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
    }

    public Finding ToFinding(Diagnostic diagnostic)
    {
        var (path, span) = (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan);
        var content = diagnostic.Location.SourceTree?.GetText() ?? AdditionalTexts.FirstOrDefault(text => text.Path == path)?.GetText();
        return new Finding(diagnostic.Id, path, span, GetLine(diagnostic), content?.ToString(span) ?? string.Empty);
    }

    public int GetLine(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return place.Path is { } path && _firstLines.TryGetValue(path, out var first) ? first + place.StartLinePosition.Line : 1;
    }

    private static IEnumerable<(string Name, int FirstLine, string Markup)> Split(string text, string name)
    {
        var lines = text.Split('\n');
        var start = 0;
        for (var index = 0; index <= lines.Length; index++)
        {
            if (index == lines.Length || lines[index].StartsWith(FileMark, StringComparison.Ordinal))
            {
                yield return (name, start + 1, string.Join('\n', lines[start..index]));
                (name, start) = index < lines.Length ? (lines[index][FileMark.Length..].Trim(), index + 1) : (name, start);
            }
        }
    }
}

/// <summary>A file that a project hands to the analyzers beside its code.</summary>
internal sealed class AdditionalFile(string path, SourceText content) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => content;
}

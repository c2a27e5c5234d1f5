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
/// file, and the first line says what a careful reviewer would conclude.
/// </summary>
internal sealed class EvaluationProgram
{
    private const string FileMark = "// file: ";

    private EvaluationProgram(string form, string name, string sdk, ImmutableArray<SyntaxTree> trees, ImmutableArray<Finding> expected, ImmutableArray<string> problems, ImmutableDictionary<string, int> firstLines) =>
        (Form, Name, Sdk, Trees, Expected, Problems, FirstLines) = (form, name, sdk, trees, expected, problems, firstLines);

    public string Form { get; }

    public string Name { get; }

    public string Sdk { get; }

    public ImmutableArray<SyntaxTree> Trees { get; }

    public ImmutableArray<Finding> Expected { get; }

    /// <summary>What is wrong with the text of the program itself.</summary>
    public ImmutableArray<string> Problems { get; }

    private ImmutableDictionary<string, int> FirstLines { get; }

    public string RelativePath => $"tests/Evaluation/Programs/{Form}/{Name}.cs";

    public static EvaluationProgram Read(string path) =>
        Parse(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), File.ReadAllText(path).ReplaceLineEndings("\n"));

    public static EvaluationProgram Parse(string form, string name, string text)
    {
        var sdk = text.Split('\n').Any(line => line.StartsWith("using Pulumi", StringComparison.Ordinal)) ? Sdks.Pulumi : Sdks.Arm;
        var problems = ImmutableArray.CreateBuilder<string>();
        if (!text.StartsWith("// ", StringComparison.Ordinal))
        {
            problems.Add("the first line is no comment that says what a reviewer would conclude");
        }

        if (!name.StartsWith(sdk, StringComparison.Ordinal))
        {
            problems.Add($"the name does not start with {sdk}");
        }

        var trees = ImmutableArray.CreateBuilder<SyntaxTree>();
        var expected = ImmutableArray.CreateBuilder<Finding>();
        var firstLines = ImmutableDictionary.CreateBuilder<string, int>();
        foreach (var (file, firstLine, markup) in Split(text, $"{name}.cs"))
        {
            TestFileMarkupParser.GetPositionsAndSpans(markup, out var source, out var positions, out var spans);
            if (!positions.IsEmpty)
            {
                problems.Add("$$ is a position in markup");
            }

            var content = SourceText.From(source);
            var treePath = $"/{form}/{file}";
            firstLines[treePath] = firstLine;
            trees.Add(CSharpSyntaxTree.ParseText(content, AnalyzerRun.ParseOptions, treePath));
            expected.AddRange(
                from id in spans
                from span in id.Value
                select new Finding(id.Key, treePath, span, firstLine + content.Lines.IndexOf(span.Start), content.ToString(span)));
        }

        problems.AddRange(expected.Select(finding => finding.Id).Distinct().Where(id => !EvaluationRun.EnabledIds.Contains(id)).Select(id => $"'{id}' is no rule that is on by default"));
        return new EvaluationProgram(form, name, sdk, trees.ToImmutable(), expected.ToImmutable(), problems.ToImmutable(), firstLines.ToImmutable());
    }

    public CSharpCompilation Compile()
    {
        var isTopLevel = Trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax));
        return AnalyzerRun.Compile(Name, SdkReferences.All, Trees, isTopLevel ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);
    }

    public Finding ToFinding(Diagnostic diagnostic)
    {
        var (tree, span) = (diagnostic.Location.SourceTree!, diagnostic.Location.SourceSpan);
        return new Finding(diagnostic.Id, tree.FilePath, span, GetLine(diagnostic), tree.GetText().ToString(span));
    }

    public int GetLine(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree ? FirstLines[tree.FilePath] + diagnostic.Location.GetLineSpan().StartLinePosition.Line : 1;

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

/// <summary>The names of the SDKs, with which the names of the programs start.</summary>
internal static class Sdks
{
    public const string Arm = "Arm";
    public const string Pulumi = "Pulumi";
    public static readonly string[] All = [Arm, Pulumi];
}

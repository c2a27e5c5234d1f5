using System.Collections.Immutable;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>
/// Code scanning knows a finding again by the text of its line and of what follows within 100 characters. So it must be on a line of
/// its own text, wherever in the file that line has moved.
/// </summary>
public class FingerprintTests
{
    private const string AnotherResource = """

        /// <summary>A vault that nothing belongs to.</summary>
        internal static class AnotherResource
        {
            public static Pulumi.AzureNative.KeyVault.Vault Add() => new("kvother", new Pulumi.AzureNative.KeyVault.VaultArgs
            {
                ResourceGroupName = "rg",
                Properties = new Pulumi.AzureNative.KeyVault.Inputs.VaultPropertiesArgs { TenantId = "t", EnableSoftDelete = false },
            });
        }

        """;

    public static TheoryData<string> Samples => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Findings_CanBeToldApart(string sample)
    {
        var found = await FindAsync(sample, (_, text) => text);
        Assert.Equal(found.Distinct(), found);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task LinesAtTheTop_ChangeNone(string sample) =>
        Assert.Equal(await FindAsync(sample, (_, text) => text), await FindAsync(sample, (_, text) => "// Copyright (c) Contoso\n// Reviewed in spring\n\n" + text));

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task CommentsElsewhere_ChangeNone(string sample)
    {
        var findings = await AnalyzerRun.FindAsync(Sample.Compile(sample), Sample.GetFiles(sample));
        var added = 0;
        var edited = await FindAsync(sample, (path, text) =>
        {
            if (!path.EndsWith(".cs", StringComparison.Ordinal))
            {
                return text;
            }

            var (commented, count) = AddComments(text, findings.Select(finding => finding.Location.GetLineSpan()).Where(place => place.Path == path).Select(place => place.StartLinePosition.Line));
            added += count;
            return commented;
        });
        Assert.Equal(await FindAsync(sample, (_, text) => text), edited);
        Assert.InRange(added, 100, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task AnotherResource_ChangesNone(string sample)
    {
        var before = await FindAsync(sample, (_, text) => text);
        var after = await FindAsync(sample, (path, text) => path == "Program.cs" ? text + AnotherResource : text);
        Assert.Empty(before.Except(after));
        Assert.Equal("AMLR2202", Assert.Single(after.Except(before)).Id);
    }

    /// <summary>The findings of a sample after an edit of its files, each with its fingerprint.</summary>
    private static async Task<(string Path, string Id, string Hash)[]> FindAsync(string sample, Func<string, string, string> edit)
    {
        var texts = new Dictionary<string, string>();
        string Edit(string path, string text) => texts[path] = edit(path, text);
        var compilation = Sample.Compile(sample);
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => tree.FilePath.Length == 0
            ? tree
            : CSharpSyntaxTree.ParseText(Edit(tree.FilePath, tree.ToString()), AnalyzerRun.ParseOptions, tree.FilePath)));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        ImmutableArray<AdditionalText> files = [.. Sample.GetFiles(sample).Select(file => new TemplateFile(file.Path, Edit(file.Path, file.GetText()!.ToString())))];
        var hashes = texts.ToDictionary(text => text.Key, text => LineHash.Compute(text.Value));
        return
        [
            .. (await AnalyzerRun.FindAsync(compilation, files))
                .Select(finding => (finding.Location.GetLineSpan().Path, finding.Id, hashes[finding.Location.GetLineSpan().Path][finding.Location.GetLineSpan().StartLinePosition.Line])),
        ];
    }

    /// <summary>Adds a comment before each line that no fingerprint looks at, wherever a comment may stand.</summary>
    private static (string Text, int Count) AddComments(string text, IEnumerable<int> findings)
    {
        var source = SourceText.From(text);

        // Equal lines are counted, so each of them matters to the others.
        var hashes = LineHash.Compute(text).Select(hash => hash[..hash.IndexOf(':')]).ToArray();
        var equal = findings.SelectMany(line => Enumerable.Range(0, hashes.Length).Where(other => hashes[other] == hashes[line]));
        var looked = equal.SelectMany(line => Enumerable.Range(line + 1, (LineHash.FindLastLine(text, line) ?? source.Lines.Count) - line)).ToHashSet();
        var root = CSharpSyntaxTree.ParseText(source, AnalyzerRun.ParseOptions).GetRoot();
        var places = source.Lines.Where(line => !looked.Contains(line.LineNumber) && IsBetweenTokens(root, line.Start)).Select(line => line.Start).ToArray();
        return (source.WithChanges(places.Select(place => new TextChange(new TextSpan(place, 0), "// noted\n"))).ToString(), places.Length);
    }

    private static bool IsBetweenTokens(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        var trivia = root.FindTrivia(position);
        return !(token.SpanStart < position && position < token.Span.End)
            && !(trivia.SpanStart < position && position < trivia.Span.End)
            && !token.Parent!.AncestorsAndSelf().Any(node => node is InterpolatedStringExpressionSyntax && node.SpanStart < position && position < node.Span.End);
    }
}

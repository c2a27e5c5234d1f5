using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Documentation;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>The examples of the rule pages with one token missing or written twice: nothing is thrown, and the findings do not depend on the run.</summary>
public class TokenTests
{
    // Every token of every example would take minutes; where a page begins to count is different for each.
    private const int Step = 24;

    public static TheoryData<string> Ids => [.. RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TokenMissingOrTwice_DoesNotFail(string id)
    {
        var page = RulePage.Read(id);
        var start = int.Parse(id[4..]) % Step;
        foreach (var example in RulePage.ExampleHeadings.Concat(RulePage.OptionalHeadings).SelectMany(page.GetExamples))
        {
            var text = example.ToProgram(example.Before);
            var tokens = CSharpSyntaxTree.ParseText(text, AnalyzerRun.ParseOptions).GetRoot().DescendantNodes().OfType<BlockSyntax>().First().DescendantTokens().ToArray();
            for (var index = start; index < tokens.Length; index += Step)
            {
                var span = tokens[index].Span;
                await CheckAsync(text.Remove(span.Start, span.Length));
                await CheckAsync(text.Insert(span.End, " " + text.Substring(span.Start, span.Length)));
            }
        }
    }

    private static async Task CheckAsync(string program)
    {
        var first = await FindAsync(program);
        Assert.Equal(first, await FindAsync(program));
    }

    private static async Task<string[]> FindAsync(string program) =>
        [.. (await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Damaged", SdkReferences.For(program), program))).Select(finding => finding.ToString())];
}

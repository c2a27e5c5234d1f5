using System.Collections.Immutable;
using AmlResilience.Analyzers.CodeFixes.Writing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Writing;

/// <summary>Removing members of an initialiser that gets others at the same time.</summary>
public class MemberRemoverTests
{
    [Theory]
    [InlineData("new X { A = 1 }", "new X { New = 0 }")]
    [InlineData("new X { K = 1, A = 1, }", "new X { K = 1, New = 0, }")]
    [InlineData("new X { A = 1, K = 2, B = 3 }", "new X { New = 0, K = 2 }")]
    [InlineData("new X\n{\n    K = 1, // k\n    A = 1\n}", "new X\n{\n    K = 1, // k\n    New = 0\n}")]
    public void Inserted_TakesThePlaceOfTheFirst(string source, string expected) => Assert.Equal(expected, Remove(source, new WrittenMember("New", "0", ImmutableArray<WrittenMember>.Empty)));

    [Theory]
    [InlineData("new X { A = 1, B = 2 }", "new X()")]
    [InlineData("new X(1) { A = 1 }", "new X(1)")]
    [InlineData("new X // x\n{\n    A = 1,\n}", "new X // x\n{\n}")]
    [InlineData("new X\n{\n    A = 1,\n    K = 1,\n    B = 2, // b\n}", "new X\n{\n    K = 1,\n}")]
    [InlineData("new X\n{\n    K = 1, /* b\n    b */ B = 2,\n}", "new X\n{\n    K = 1, /* b\n    b */\n}")]
    [InlineData("new X { K = { A = 1 } }", "new X { K = { } }")]
    public void Removed_LeavesNoTrace(string source, string expected) => Assert.Equal(expected, Remove(source));

    // The members A and B go.
    private static string Remove(string source, params WrittenMember[] inserted)
    {
        var text = SourceText.From(source);
        var groups = SyntaxFactory.ParseExpression(source).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left.ToString() is "A" or "B")
            .GroupBy(assignment => (InitializerExpressionSyntax)assignment.Parent!);
        return text.WithChanges(groups.SelectMany(group => MemberRemover.Remove(text, group.Key, [.. group], [.. inserted])).OrderBy(change => change.Span.Start)).ToString();
    }
}

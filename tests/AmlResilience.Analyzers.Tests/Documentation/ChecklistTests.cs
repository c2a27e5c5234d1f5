using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The checklist has every row, and what it names exists.</summary>
public partial class ChecklistTests
{
    private const int Features = 55;
    private const int Firsts = 10;

    // What is left out on purpose has nothing to show.
    private const string Nothing = "-";

    private static readonly string[][] s_rows =
        [.. File.ReadLines(Repository.Combine("docs", "checklist.md")).Where(line => Row().IsMatch(line)).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];

    public static TheoryData<int, string, string> Evidence =>
        [.. s_rows.SelectMany(row => Code().Matches(row[3]).Select(match => new TheoryDataRow<int, string, string>(int.Parse(row[0]), row[1], match.Groups[1].Value)))];

    [Fact]
    public void Rows_AreAllThere()
    {
        Assert.Equal([.. Enumerable.Range(1, Features), .. Enumerable.Range(1, Firsts)], s_rows.Select(row => int.Parse(row[0])));
        Assert.All(s_rows, row => Assert.True(Code().IsMatch(row[3]) || (row[3] == Nothing && row[2].StartsWith("no: ", StringComparison.Ordinal)), row[1]));
    }

    [Theory]
    [MemberData(nameof(Evidence))]
    public void Evidence_Exists(int row, string feature, string evidence)
    {
        if (evidence.Contains('/', StringComparison.Ordinal) || Path.Exists(Repository.Combine(evidence)))
        {
            Assert.True(Path.Exists(Repository.Combine(evidence)), $"{row}, {feature}: there is no {evidence}");
            return;
        }

        var names = evidence.Split('.');
        var type = typeof(ChecklistTests).Assembly.GetTypes().SingleOrDefault(candidate => candidate.Name == names[0] && candidate.DeclaringType is null);
        Assert.True(type is not null, $"{row}, {feature}: there is no class {names[0]}");
        Assert.True(names.Length == 1 || type.GetMethod(names[1]) is { } method && method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0, $"{row}, {feature}: there is no test {evidence}");
    }

    [GeneratedRegex(@"^\| \d+ \| ")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}

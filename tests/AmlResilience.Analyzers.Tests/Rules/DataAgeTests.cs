using System.Globalization;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>What is known of regions and machines has a source and a date, and is looked at again before it is too old.</summary>
public partial class DataAgeTests
{
    // Azure adds regions and retires machine series several times a year; after this time the tables do harm.
    private static readonly TimeSpan s_maximumAge = TimeSpan.FromDays(3 * 365);

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Repository.Combine("src", "Analyzers", "Rules", "Data"), "*.cs").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Data_HasASourceAndADate(string file)
    {
        Assert.Contains("https://learn.microsoft.com/", Read(file));
        Assert.NotEmpty(GetDates(file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Data_IsNotTooOld(string file)
    {
        var newest = GetDates(file).Max();
        Assert.True(DateTime.UtcNow - newest < s_maximumAge, $"{file} is as of {newest:yyyy-MM-dd}: compare it with its sources and change the date");
    }

    private static string Read(string file) => File.ReadAllText(Repository.Combine("src", "Analyzers", "Rules", "Data", file));

    private static DateTime[] GetDates(string file) =>
        [.. Dates().Matches(Read(file)).Select(match => DateTime.Parse(match.Groups[1].Value.Length == 7 ? match.Groups[1].Value + "-01" : match.Groups[1].Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"as of (\d{4}-\d{2}(-\d{2})?)")]
    private static partial Regex Dates();
}

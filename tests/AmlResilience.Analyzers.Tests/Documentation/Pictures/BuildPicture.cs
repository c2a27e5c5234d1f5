using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;
using static AmlResilience.Analyzers.Tests.Documentation.Pictures.TextPicture;

namespace AmlResilience.Analyzers.Tests.Documentation.Pictures;

/// <summary>What <c>dotnet build samples/ArmSdk</c> prints, shortened to one finding of each of a few rules.</summary>
internal static partial class BuildPicture
{
    private const string Sample = "samples/ArmSdk";
    private const int Columns = 112;

    // One of each kind of resource that a reader is likely to have.
    private static readonly string[] s_shown = ["AMLR1001", "AMLR1201", "AMLR2101", "AMLR3001", "AMLR4001"];

    /// <summary>Builds the sample. Its references must have been built, as those of this project are.</summary>
    public static string Build() => DotNet.Run(Repository.Root, "build", Sample, "--no-incremental", "--no-dependencies");

    /// <summary>Draws the output of a build.</summary>
    public static TextPicture Draw(string output)
    {
        var warnings = Warning().Matches(output).DistinctBy(match => match.Value).ToArray();
        var picture = new TextPicture("A build of a sample, shortened", Columns);
        picture.Add(new Run("$ ", Palette.Good), new Run("dotnet build " + Sample, Palette.Text));
        foreach (var id in s_shown)
        {
            var shown = warnings.First(match => match.Groups["id"].Value == id);
            picture.Add();
            picture.AddWrapped(
                shown.Groups["message"].Value,
                Palette.Text,
                new Run($"{shown.Groups["file"].Value}({shown.Groups["position"].Value}): ", Palette.Quiet),
                new Run($"warning {id}: ", Palette.Warning));
            picture.AddWrapped(shown.Groups["link"].Value, Palette.Link, new Run("  ", Palette.Link));
        }

        picture.Add();
        picture.Add(new Run($"[{warnings.Length - s_shown.Length} more]", Palette.Quiet));
        picture.Add();
        picture.Add(new Run(Assert.Single(Warnings().Matches(output)).Value, Palette.Warning));
        picture.Add(new Run(Assert.Single(Errors().Matches(output)).Value, Palette.Text));
        return picture;
    }

    // The place of the repository and the project's name in brackets are left out.
    [GeneratedRegex(@"(?<file>samples/[^(\r\n]+)\((?<position>\d+,\d+)\): warning (?<id>AMLR\d{4}): (?<message>.+?) (?<link>\(https://[^)]+\)) \[")]
    private static partial Regex Warning();

    [GeneratedRegex(@"    \d+ Warning\(s\)")]
    private static partial Regex Warnings();

    [GeneratedRegex(@"    \d+ Error\(s\)")]
    private static partial Regex Errors();
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation.Pictures;

/// <summary>The pictures of the documents show what the sample and the fixes do today.</summary>
public class PictureTests
{
    private const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*PictureTests'";

    [Fact]
    public void Build_IsThatOfTheSample() => Compare("build.svg", BuildPicture.Draw(BuildPicture.Build()));

    [Fact]
    public async Task Fix_IsThatOfTheGuide() => Compare("fix.svg", await FixPicture.DrawAsync());

    [Theory]
    [InlineData("build.svg")]
    [InlineData("fix.svg")]
    public void Readme_ShowsThePicture(string name) => Assert.Contains($"](docs/images/{name})", File.ReadAllText(Repository.Combine("README.md")));

    private static void Compare(string name, TextPicture picture)
    {
        var file = Repository.Combine("docs", "images", name);
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(file, picture.ToSvg());
        }

        Assert.True(File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == picture.ToSvg(), $"{file} is out of date. Run: {Command}");
    }
}

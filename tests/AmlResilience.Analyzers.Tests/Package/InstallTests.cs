using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>What a build shows in projects that install the package, by the ways to install it and by <c>AmlResilienceMode</c>.</summary>
[Collection(PackageCollection.Name)]
public sealed class InstallTests(InstalledProjects projects) : IClassFixture<InstalledProjects>
{
    private const string Defaults = "AMLR2003:note AMLR2101:warning AMLR2301:warning";
    private const string Audited = "AMLR2002:note AMLR2003:note AMLR2101:note AMLR2301:note AMLR9002:note";
    private const string Strict = "AMLR2002:warning AMLR2003:warning AMLR2101:warning AMLR2101:warning AMLR2102:warning AMLR2301:warning AMLR9002:warning";
    private const string StrictWithoutSku = "AMLR2002:warning AMLR2003:warning AMLR2102:warning AMLR2301:warning AMLR9002:warning";

    [Fact]
    public void Build_LoadsTheAnalyzersAndHasNoErrors()
    {
        Assert.Contains("0 Error(s)", projects.Output);
        Assert.DoesNotContain("CS8032", projects.Output);
        Assert.DoesNotContain("AD0001", projects.Output);
        Assert.DoesNotContain("MultipleGlobalAnalyzerKeys", projects.Output);
    }

    [Theory]
    [InlineData("Reference")]
    [InlineData("BuildProps")]
    [InlineData("BuildTargets")]
    [InlineData("Central")]
    [InlineData("Library")]
    [InlineData("Added")]
    public void Install_ShowsTheWarnings(string project)
    {
        Assert.Equal(Defaults, projects.GetFindings(project));
        Assert.Equal(["AMLR2101", "AMLR2301"], projects.GetWarnings(project));
        Assert.Contains(projects.GetWarningLines(project), line => line.Contains("Stack.cs(10,107): warning AMLR2101: Container registry 'acrml' has sku.name = Basic", StringComparison.Ordinal));
    }

    /// <summary>With and without <c>PrivateAssets</c> in the library.</summary>
    [Theory]
    [InlineData("LibraryUser")]
    [InlineData("AddedUser")]
    public void UserOfALibrary_GetsNoAnalyzers(string project) => Assert.Equal(string.Empty, projects.GetFindings(project));

    [Fact]
    public void UserOfALibrary_MayAskForTheAnalyzersByAMode() =>
        Assert.Equal(Audited, projects.GetFindings("LibraryUserInMode"));

    /// <summary>With the registry in a template file, which no section of an .editorconfig reaches.</summary>
    [Theory]
    [InlineData("Production", "AMLR2003:note AMLR2101:warning AMLR2101:warning AMLR2301:warning")]
    [InlineData("DevTest", "AMLR2003:note AMLR2301:warning")]
    [InlineData("Audit", "AMLR2002:note AMLR2003:note AMLR2101:note AMLR2101:note AMLR2301:note AMLR9002:note")]
    [InlineData("Strict", "AMLR2002:warning AMLR2003:warning AMLR2101:warning AMLR2101:warning AMLR2101:warning AMLR2102:warning AMLR2301:warning AMLR9002:warning")]
    [InlineData("None", "")]
    [InlineData("Unknown", "AMLR2003:note AMLR2101:warning AMLR2101:warning AMLR2301:warning")]
    [InlineData("Inherited", "")]
    public void Mode_ChoosesTheSeverities(string project, string findings) => Assert.Equal(findings, projects.GetFindings(project));

    [Fact]
    public void UnknownMode_IsAWarningWithTheAllowedOnes()
    {
        Assert.Contains(projects.GetWarningLines("Unknown"), line => line.Contains(
            "warning AMLR9003: AmlResilienceMode has the unknown value 'Prod'; use Production, DevTest, Audit, Strict or None. Production holds until then.", StringComparison.Ordinal));
        Assert.Single(projects.Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains("value 'Prod'", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Mode_HoldsForEachTargetFramework()
    {
        Assert.Equal(["AMLR2101", "AMLR2301", "AMLR9003"], projects.GetWarnings("Frameworks"));
        Assert.All(projects.GetWarningLines("Frameworks").Where(line => !line.Contains("AMLR2301", StringComparison.Ordinal)), line => Assert.EndsWith("::TargetFramework=net8.0]", line));
        Assert.Contains(projects.GetWarningLines("Frameworks"), line => line.Contains("AMLR2301", StringComparison.Ordinal) && line.EndsWith("::TargetFramework=net10.0]", StringComparison.Ordinal));
    }

    [Fact]
    public void CommandLine_WinsAndCompilesAgain()
    {
        Assert.Contains("warning AMLR2002", projects.Build("Switched", "-p:AmlResilienceMode=Strict"));
        Assert.DoesNotContain("warning AMLR", projects.Build("Switched", "-p:AmlResilienceMode=Audit"));
        Assert.Equal(Audited, projects.GetFindings("Switched"));
        Assert.Contains("error AMLR2101", Assert.Throws<InvalidOperationException>(() => projects.Build("Switched", "--no-incremental", "-p:AmlResilienceMode=Audit", "-p:WarningsAsErrors=AMLR2101")).Message);
    }

    [Theory]
    [InlineData("EditorConfig", "AMLR2101:warning")]
    [InlineData("GlobalConfig", StrictWithoutSku)]
    [InlineData("LevelZero", StrictWithoutSku)]
    [InlineData("NoWarn", StrictWithoutSku)]
    public void LineForTheRule_WinsOverThePreset(string project, string findings) => Assert.Equal(findings, projects.GetFindings(project));

    /// <summary>As docs/presets.md says: the compiler asks for the rule before it asks for the category, and for the category only in code.</summary>
    [Theory]
    [InlineData("Category", "AMLR2101:warning")]
    [InlineData("CategoryInStrict", Strict)]
    public void LineForTheCategory_WinsOverDefaultsInCodeOnly(string project, string findings) => Assert.Equal(findings, projects.GetFindings(project));

    [Fact]
    public void Folders_MayDiffer()
    {
        Assert.Equal("AMLR2003:note AMLR2003:note AMLR2101:warning AMLR2301:warning AMLR2301:warning", projects.GetFindings("Folders"));
        Assert.Equal(["Dev.cs AMLR2301", "Prod.cs AMLR2101", "Prod.cs AMLR2301"], projects.GetWarningLines("Folders")
            .Select(line => $"{(line.Contains("Dev.cs", StringComparison.Ordinal) ? "Dev.cs" : line.Contains("Prod.cs", StringComparison.Ordinal) ? "Prod.cs" : line)} {line[line.IndexOf("AMLR", StringComparison.Ordinal)..][..8]}")
            .Order(StringComparer.Ordinal));
    }
}

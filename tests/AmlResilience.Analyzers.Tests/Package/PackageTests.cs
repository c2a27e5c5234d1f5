using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>What is in the package. What it does in a project is in <see cref="InstallTests"/>.</summary>
[Collection(PackageCollection.Name)]
public sealed class PackageTests(PackedPackage package)
{
    // The container format's own entries.
    private static readonly string[] s_container = ["[Content_Types].xml", "_rels/.rels"];

    [Fact]
    public void Package_HoldsExactlyTheExpectedFiles()
    {
        string[] expected =
        [
            "AmlResilience.Analyzers.nuspec",
            "README.md",
            "analyzers/dotnet/cs/AmlResilience.Analyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/AmlResilience.Analyzers.dll",
            "build/AmlResilience.Analyzers.targets",
            "build/config/AmlResilience.Audit.globalconfig",
            "build/config/AmlResilience.DevTest.globalconfig",
            "build/config/AmlResilience.None.globalconfig",
            "build/config/AmlResilience.Production.globalconfig",
            "build/config/AmlResilience.Strict.globalconfig",
            "buildTransitive/AmlResilience.Analyzers.targets",
            "icon.png",
        ];
        var actual = package.List().Except(s_container).Where(name => !name.StartsWith("package/", StringComparison.Ordinal));
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "AmlResilience.Analyzers")]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("projectUrl", "https://github.com/aml-resilience/AmlResilience.Analyzers")]
    [InlineData("releaseNotes", "https://github.com/aml-resilience/AmlResilience.Analyzers/blob/main/CHANGELOG.md")]
    public void Package_SaysWhatItIs(string element, string value) => Assert.Equal(value, package.Find(element)?.Value);

    [Theory]
    [InlineData("Azure.ResourceManager")]
    [InlineData("Pulumi.AzureNative")]
    [InlineData("Pulumi.Azure,")]
    [InlineData("Azure.Provisioning")]
    [InlineData("Aspire")]
    [InlineData("ARM templates")]
    public void Description_NamesEachWayToDeclareResources(string way)
    {
        Assert.Contains(way, package.Find("description")?.Value.Replace(')', ','));
        Assert.Contains(way.TrimEnd(','), File.ReadAllText(Repository.Combine("README.md")));
    }

    // NuGet.org resolves no relative links, and shows pictures of a few hosts only.
    [Fact]
    public void Readme_PointsToTheRepository()
    {
        var text = Encoding.UTF8.GetString(package.Read("README.md"));
        Assert.DoesNotMatch(@"\]\((?!https://)", text);
        Assert.Contains("](https://raw.githubusercontent.com/aml-resilience/AmlResilience.Analyzers/v" + package.Version + "/docs/images/build.svg)", text);
        Assert.Equal(File.ReadLines(Repository.Combine("README.md")).Count(), text.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Package_HasTagsAndRepositoryAndNoDependencies()
    {
        Assert.Contains("analyzers", package.Find("tags")?.Value);
        Assert.Equal("git", package.Find("repository")?.Attribute("type")?.Value);
        Assert.Equal("https://github.com/aml-resilience/AmlResilience.Analyzers.git", package.Find("repository")?.Attribute("url")?.Value);
        Assert.Empty(package.Find("dependencies")?.Descendants().Where(node => node.Name.LocalName == "dependency") ?? []);
    }

    /// <summary>Hosts keep one assembly of a name and version, so each release needs a version of its own.</summary>
    [Theory]
    [InlineData("AmlResilience.Analyzers")]
    [InlineData("AmlResilience.Analyzers.CodeFixes")]
    public void Assemblies_HaveTheVersionOfThePackageAndAStrongName(string name)
    {
        using var file = new PEReader(new MemoryStream(package.Read($"analyzers/dotnet/cs/{name}.dll")));
        var assembly = file.GetMetadataReader().GetAssemblyDefinition().GetAssemblyName();
        Assert.Equal(new Version(package.Version.Split('-')[0] + ".0"), assembly.Version);
        Assert.Equal(typeof(ResilienceAnalyzer).Assembly.GetName().GetPublicKeyToken(), assembly.GetPublicKeyToken());
        Assert.NotEmpty(assembly.GetPublicKeyToken()!);
        Assert.True(file.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
    }
}

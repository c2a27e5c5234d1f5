using System.IO.Compression;
using System.Xml.Linq;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>Packs the package once and looks at it as its users do.</summary>
public sealed class PackageTests(PackageTests.PackedPackage package) : IClassFixture<PackageTests.PackedPackage>
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
            "icon.png",
        ];
        using var archive = ZipFile.OpenRead(package.Path);
        var actual = archive.Entries.Select(entry => entry.FullName).Except(s_container).Where(name => !name.StartsWith("package/", StringComparison.Ordinal));
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id", "AmlResilience.Analyzers")]
    [InlineData("developmentDependency", "true")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    public void Package_SaysWhatItIs(string element, string value) => Assert.Equal(value, Find(element)?.Value);

    // NuGet.org resolves no relative links, and shows pictures of a few hosts only.
    [Fact]
    public void Readme_PointsToTheRepository()
    {
        using var archive = ZipFile.OpenRead(package.Path);
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        var text = reader.ReadToEnd();
        Assert.DoesNotMatch(@"\]\((?!https://)", text);
        Assert.Contains("](https://raw.githubusercontent.com/aml-resilience/AmlResilience.Analyzers/v" + package.Version + "/docs/images/build.svg)", text);
        Assert.Equal(File.ReadLines(Repository.Combine("README.md")).Count(), text.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Package_HasTagsAndRepositoryAndNoDependencies()
    {
        Assert.Contains("analyzers", Find("tags")?.Value);
        Assert.Equal("git", Find("repository")?.Attribute("type")?.Value);
        Assert.False(string.IsNullOrEmpty(Find("repository")?.Attribute("url")?.Value));
        Assert.Empty(Find("dependencies")?.Descendants().Where(node => node.Name.LocalName == "dependency") ?? []);
    }

    [Fact]
    public void Install_FromAFolderFeed_ShowsTheWarnings()
    {
        using var folder = new TemporaryFolder();
        var surface = Path.Combine(AppContext.BaseDirectory, "Pulumi.AzureNative.dll");
        File.WriteAllText(Path.Combine(folder.Path, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder.Path, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{Path.GetDirectoryName(package.Path)}" /></packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(folder.Path, "Stack.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestorePackagesPath>packages</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AmlResilience.Analyzers" Version="{package.Version}" PrivateAssets="all" />
                <Reference Include="{surface}" />
                <Reference Include="{surface.Replace(".AzureNative", string.Empty)}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder.Path, "Stack.cs"), """
            using Pulumi.AzureNative.ContainerRegistry;
            using Pulumi.AzureNative.ContainerRegistry.Inputs;

            public class Stack : Pulumi.Stack
            {
                public Stack()
                {
                    _ = new Registry("acrml", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = SkuName.Basic } });
                }
            }
            """);

        var output = DotNet.Run(folder.Path, "build");

        Assert.Contains("Stack.cs(8,107): warning AMLR2101: Container registry 'acrml' has sku.name = Basic", output);
        Assert.Contains("0 Error(s)", output);
        Assert.DoesNotContain("CS8032", output);
    }

    private XElement? Find(string name)
    {
        using var archive = ZipFile.OpenRead(package.Path);
        using var stream = archive.GetEntry("AmlResilience.Analyzers.nuspec")!.Open();
        return XDocument.Load(stream).Descendants().FirstOrDefault(node => node.Name.LocalName == name);
    }

    /// <summary>The package as <c>dotnet pack</c> makes it.</summary>
    public sealed class PackedPackage : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public PackedPackage()
        {
            DotNet.Run(Repository.Root, "pack", "src/Package", "-o", _folder.Path);
            Path = Assert.Single(Directory.GetFiles(_folder.Path, "*.nupkg"));
        }

        public string Path { get; }

        public string Version => System.IO.Path.GetFileNameWithoutExtension(Path)["AmlResilience.Analyzers.".Length..];

        public void Dispose() => _folder.Dispose();
    }
}

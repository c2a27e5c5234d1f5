using System.IO.Compression;
using System.Xml.Linq;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>The package as <c>dotnet pack</c> makes it, for all tests that look at it. Its version is one that no cache has.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackage()
    {
        DotNet.Run(Repository.Root, "pack", "src/Package", "-o", _folder.Path, "--version-suffix", "test");
        Path = Assert.Single(Directory.GetFiles(_folder.Path, "*.nupkg"));
    }

    public string Path { get; }

    /// <summary>The folder that is a package source.</summary>
    public string Feed => _folder.Path;

    public string Version => System.IO.Path.GetFileNameWithoutExtension(Path)["AmlResilience.Analyzers.".Length..];

    /// <summary>An element of the package's description.</summary>
    internal XElement? Find(string name)
    {
        using var stream = new MemoryStream(Read("AmlResilience.Analyzers.nuspec"));
        return XDocument.Load(stream).Descendants().FirstOrDefault(node => node.Name.LocalName == name);
    }

    /// <summary>The names of the files.</summary>
    internal string[] List()
    {
        using var archive = ZipFile.OpenRead(Path);
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    internal byte[] Read(string name)
    {
        using var archive = ZipFile.OpenRead(Path);
        using var stream = archive.GetEntry(name)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose() => _folder.Dispose();
}

/// <summary>The tests that share one package, one after the other: each of them uses both cores.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}

using System.Diagnostics;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>Whoever packs a commit gets the same assemblies, which say where their source is.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReproducibleTests
{
    // The kind of a portable PDB's entry that maps files to addresses.
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private static readonly string[] s_inputs = [".editorconfig", "Directory.Build.props", "Directory.Packages.props", "README.md", "eng", "src"];

    [Fact]
    public void PacksOfOneCommit_AreTheSameInEachFolder()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var commit = Pack(first.Path);
        Assert.Equal(commit, Pack(second.Path));

        Assert.Equal(Hash(first.Path), Hash(second.Path));
        Assert.Equal(2, Hash(first.Path).Length);

        using var archive = ZipFile.OpenRead(GetPackage(first.Path));
        using var stream = archive.GetEntry("AmlResilience.Analyzers.nuspec")!.Open();
        Assert.Equal(commit, XDocument.Load(stream).Descendants().Single(node => node.Name.LocalName == "repository").Attribute("commit")?.Value);
        Assert.All(GetAssemblies(archive), entry =>
            Assert.Contains($"https://raw.githubusercontent.com/aml-resilience/AmlResilience.Analyzers/{commit}/*", ReadSourceLink(entry)));
    }

    /// <summary>Packs a copy of the sources that is a repository of one commit, as a release does. Returns the commit.</summary>
    private static string Pack(string folder)
    {
        foreach (var input in s_inputs)
        {
            var source = Repository.Combine(input);
            var files = Directory.Exists(source) ? Directory.GetFiles(source, "*", SearchOption.AllDirectories) : [source];
            foreach (var file in files.Select(file => Path.GetRelativePath(Repository.Root, file)).Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
                File.Copy(Repository.Combine(file), Path.Combine(folder, file));
            }
        }

        File.Copy(Repository.Combine(".gitignore"), Path.Combine(folder, ".gitignore"));
        Git(folder, "init", "-q");
        Git(folder, "remote", "add", "origin", "https://github.com/aml-resilience/AmlResilience.Analyzers.git");
        Git(folder, "add", "-A");
        Git(folder, "-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Release", "--date", "2026-01-01T00:00:00Z");
        DotNet.Run(folder, "pack", "src/Package", "-o", "out", "-p:ContinuousIntegrationBuild=true");
        return Git(folder, "rev-parse", "HEAD").Trim();
    }

    private static string GetPackage(string folder) => Assert.Single(Directory.GetFiles(Path.Combine(folder, "out"), "*.nupkg"));

    private static ZipArchiveEntry[] GetAssemblies(ZipArchive archive) => [.. archive.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal))];

    private static string[] Hash(string folder)
    {
        using var archive = ZipFile.OpenRead(GetPackage(folder));
        return [.. GetAssemblies(archive).Select(entry => $"{entry.FullName} {Convert.ToHexString(SHA256.HashData(Read(entry)))}")];
    }

    private static string ReadSourceLink(ZipArchiveEntry entry)
    {
        using var file = new PEReader(new MemoryStream(Read(entry)));
        var embedded = file.ReadDebugDirectory().Single(directory => directory.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(embedded);
        var reader = provider.GetMetadataReader();
        var link = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Single(information => reader.GetGuid(information.Kind) == s_sourceLink);
        return Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value));
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Git(string folder, params string[] arguments)
    {
        // The same time makes the same commit.
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, Environment = { ["GIT_COMMITTER_DATE"] = "2026-01-01T00:00:00Z" } };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}

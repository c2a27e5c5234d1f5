using System.Collections.Immutable;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Other projects of a solution are references with source of their own, which this compilation does not hold.</summary>
public class ProjectReferenceTests
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_sdkProjects = new(CreateSdkProjects);

    /// <summary>Every SDK package for which there is source, as a project reference; the rest as metadata.</summary>
    private static ImmutableArray<MetadataReference> SdkProjects => s_sdkProjects.Value;

    public static TheoryData<string> Programs =>
    [
        Registry.Arm("ContainerRegistrySkuName.Basic"),
        Registry.Arm("ContainerRegistrySkuName.Premium"),
        Registry.Arm("\"Basic\""),
        Registry.Arm("isProduction ? ContainerRegistrySkuName.Standard : \"Basic\""),
        Registry.ArmData("data", before: "var data = new ContainerRegistryData(location, new(ContainerRegistrySkuName.Premium)); data.Sku.Name = \"Basic\";"),
        Registry.ArmData("data", before: "var data = new ContainerRegistryData(location, new(ContainerRegistrySkuName.Basic)); data.Sku.Name = ContainerRegistrySkuName.Premium;"),
        Registry.ArmData("new(location, new(ContainerRegistrySkuName.Basic))"),
        Registry.Pulumi("SkuName.Basic"),
        Registry.Pulumi("SkuName.Premium"),
        Registry.Pulumi("\"Basic\""),
        Registry.PulumiArgs("RegistryArgs.Empty"),
        Registry.PulumiArgs("args", before: "var args = new RegistryArgs(); args.Sku = new SkuArgs { Name = SkuName.Basic };"),
    ];

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task SdkAsProject_FindsTheSame(string program)
    {
        var expected = await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Program", SdkReferences.All, program));
        var compilation = AnalyzerRun.Compile("Program", SdkProjects, program);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected.Select(diagnostic => diagnostic.ToString()), (await AnalyzerRun.FindAsync(compilation)).Select(diagnostic => diagnostic.ToString()));
    }

    // What another project decides is not in sight.
    [Theory]
    [InlineData("Shared.Sku")]
    [InlineData("Shared.SkuProperty")]
    [InlineData("Shared.CreateSku()")]
    [InlineData("Shared.Settings.Sku")]
    [InlineData("new Shared.Choice().Sku")]
    [InlineData("new(Shared.Name)")]
    [InlineData("new(Shared.NameProperty)")]
    public async Task ValueOfLibraryProject_IsSilent(string sku) =>
        Assert.Empty(await AnalyzerRun.FindAsync(CompileWithLibrary(Registry.ArmSku(sku))));

    // A constant is part of this compilation wherever it is declared.
    [Fact]
    public async Task ConstantOfLibraryProject_IsReported()
    {
        var found = Assert.Single(await AnalyzerRun.FindAsync(CompileWithLibrary(Registry.Arm("Shared.Constant"))));
        Assert.Equal("Shared.Constant", found.Location.SourceTree!.ToString().Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("data", "var data = new ContainerRegistryData(location, new(\"Basic\")); Shared.Change(data);", 0)]
    [InlineData("data", "var data = new ContainerRegistryData(location, new(\"Basic\")); Shared.Last = data;", 0)]
    [InlineData("Shared.Changed(new ContainerRegistryData(location, new(\"Basic\")))", "", 0)]
    [InlineData("Shared.CreateData(location)", "", 0)]
    [InlineData("data", "var data = Shared.CreateData(location); data.Sku.Name = \"Basic\";", 0)]
    [InlineData("data", "var data = new ContainerRegistryData(location, Shared.Sku); data.Sku.Name = \"Basic\";", 1)]
    [InlineData("data", "var data = new ContainerRegistryData(location, new(\"Basic\")); _ = Shared.Sku;", 1)]
    public async Task LibraryProjectThatMayChange_IsSilent(string data, string before, int count) =>
        Assert.Equal(count, (await AnalyzerRun.FindAsync(CompileWithLibrary(Registry.ArmData(data, before: before)))).Length);

    private static CSharpCompilation CompileWithLibrary(string program)
    {
        var library = AnalyzerRun.Compile("Shared", SdkReferences.All, """
            using Azure.Core;
            using Azure.ResourceManager.ContainerRegistry;
            using Azure.ResourceManager.ContainerRegistry.Models;

            public static class Shared
            {
                public const string Constant = "Basic";
                public static readonly string Name = "Basic";
                public static readonly ContainerRegistrySku Sku = new(ContainerRegistrySkuName.Basic);
                public static readonly Choice Settings = new();
                public static string NameProperty => "Basic";
                public static ContainerRegistrySku SkuProperty { get; } = new(ContainerRegistrySkuName.Basic);
                public static ContainerRegistryData? Last { get; set; }
                public static ContainerRegistrySku CreateSku() => new(ContainerRegistrySkuName.Basic);
                public static ContainerRegistryData CreateData(AzureLocation location) => new(location, Sku);
                public static void Change(ContainerRegistryData data) => data.Sku = new(ContainerRegistrySkuName.Premium);
                public static ContainerRegistryData Changed(ContainerRegistryData data) { Change(data); return data; }
                public class Choice { public ContainerRegistrySku Sku { get; init; } = new(ContainerRegistrySkuName.Basic); }
            }
            """);
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.All.Add(library.ToMetadataReference()), program);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    private static ImmutableArray<MetadataReference> CreateSdkProjects()
    {
        // An older version of an SDK is no project beside the newer one.
        var surfaces = Directory.GetDirectories(Repository.Combine("tests", "SdkSurfaces"))
            .Where(folder => SdkReferences.All.Any(reference => Path.GetFileNameWithoutExtension(reference.Display) == Path.GetFileName(folder)))
            .ToDictionary(folder => Path.GetFileName(folder)!);
        var references = SdkReferences.All.Where(reference => !surfaces.ContainsKey(Path.GetFileNameWithoutExtension(reference.Display)!)).ToImmutableArray();
        foreach (var (name, folder) in surfaces.OrderBy(surface => surface.Key, StringComparer.Ordinal))
        {
            // "Pulumi" comes before "Pulumi.AzureNative", which refers to it.
            var trees = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal) && !Path.GetRelativePath(folder, file).StartsWith("bin", StringComparison.Ordinal))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), AnalyzerRun.ParseOptions, file));
            references = references.Add(AnalyzerRun.Compile(name, references, trees).ToMetadataReference());
        }

        return references;
    }
}

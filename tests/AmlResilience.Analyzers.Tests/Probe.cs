using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace AmlResilience.Analyzers.Tests;

public class Probe(ITestOutputHelper output)
{
    [Fact]
    public async Task ProjectReferences()
    {
        CSharpCompilation Load(string name, string folder, IEnumerable<MetadataReference> refs) => CSharpCompilation.Create(name,
            Directory.EnumerateFiles(Repository.Combine(folder), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/bin/")).Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), CSharpParseOptions.Default, f)),
            refs, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var pulumi = Load("Pulumi", "tests/SdkSurfaces/Pulumi", SdkReferences.Framework);
        var native = Load("Pulumi.AzureNative", "tests/SdkSurfaces/Pulumi.AzureNative", SdkReferences.Framework.Add(pulumi.ToMetadataReference()));
        var app = Load("App", "samples/Pulumi", SdkReferences.Framework.Add(pulumi.ToMetadataReference()).Add(native.ToMetadataReference()));
        foreach (var d in app.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)) output.WriteLine(d.ToString());
        var diagnostics = await app.WithAnalyzers([new ResilienceAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        foreach (var d in diagnostics) output.WriteLine(d.ToString());
    }
}

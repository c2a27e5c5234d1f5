using System.Text;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Programs as they are while being typed: nothing may fail, and what cannot be read is not reported.</summary>
public class BadInputTests
{
    [Theory]
    [InlineData("new ContainerRegistryData(")]
    [InlineData("new ContainerRegistryData(location")]
    [InlineData("new ContainerRegistryData(location,")]
    [InlineData("new ContainerRegistryData(location, )")]
    [InlineData("new ContainerRegistryData()")]
    [InlineData("new ContainerRegistryData")]
    [InlineData("new ContainerRegistryData(location, new")]
    [InlineData("new ContainerRegistryData(location, new ContainerRegistrySku(")]
    [InlineData("new ContainerRegistryData(location, new ContainerRegistrySku())")]
    [InlineData("new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.))")]
    [InlineData("new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Bas))")]
    [InlineData("new ContainerRegistryData(location, new ContainerRegistrySku(missing))")]
    [InlineData("new ContainerRegistryData(location, new ContainerRegistrySku(Missing.Basic))")]
    [InlineData("new ContainerRegistryData(location, new MissingSku(\"Basic\"))")]
    [InlineData("new ContainerRegistryData(location, default, default, default)")]
    [InlineData("new ContainerRegistryData(location, sku: )")]
    [InlineData("new ContainerRegistryData(location, new(42))")]
    [InlineData("new ContainerRegistryData(location, new(null!))")]
    [InlineData("new ContainerRegistryData(null, null)")]
    [InlineData("new ContainerRegistryData(location, null!) {")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku =")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku = }")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku = { }")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku = { Name = } }")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku = { \"Basic\" } }")]
    [InlineData("new ContainerRegistryData(location, null!) { Sku = [] }")]
    [InlineData("new ContainerRegistryData(location, null!) { Missing = 1, = 2, [0] = 3 }")]
    [InlineData("new ContainerRegistryData(location, null!) { \"Basic\" }")]
    [InlineData("new Missing(location) { Sku = new ContainerRegistrySku(\"Basic\") }")]
    [InlineData("new(location, new(")]
    [InlineData("new() {")]
    [InlineData("new ContainerRegistryData(location, new(isProduction ? : \"Basic\"))")]
    [InlineData("new ContainerRegistryData(location, new(isProduction ? \"Basic\"))")]
    [InlineData("new ContainerRegistryData(location, new(configured switch { }))")]
    [InlineData("new ContainerRegistryData(location, new(configured switch { _ => }))")]
    [InlineData("new ContainerRegistryData(location, new($\"{\"))")]
    [InlineData("new ContainerRegistryData(location, new(await))")]
    public async Task Arm_HalfTyped_IsSilent(string creation)
    {
        Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.ArmData(creation)));
        Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.ArmData("data", before: $"var data = {creation};")));
        Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.ArmData("data", before: $"ContainerRegistryData data = {creation}")));
    }

    [Theory]
    [InlineData("new Registry(")]
    [InlineData("new Registry()")]
    [InlineData("new Registry(\"acr\"")]
    [InlineData("new Registry(\"acr\")")]
    [InlineData("new Registry(\"acr\", )")]
    [InlineData("new Registry(\"acr\", new")]
    [InlineData("new Registry(\"acr\", new RegistryArgs {")]
    [InlineData("new Registry(\"acr\", new RegistryArgs { Sku = new() { Name = \"Basic\" } })")]
    [InlineData("new Registry(\"acr\", new RegistryArgs { Sku = { Name = \"Premium\" } })")]
    [InlineData("new Registry(\"acr\", new RegistryArgs { Sku = new SkuArgs { Name = SkuName.")]
    [InlineData("new Registry(\"acr\", new RegistryArgs { Sku = new SkuArgs { Name = SkuName.Missing } })")]
    [InlineData("new Registry(\"acr\", new RegistryArgs { Sku = new MissingArgs { Name = \"Basic\" } })")]
    [InlineData("new Registry(\"acr\", new MissingArgs { Sku = new SkuArgs { Name = \"Basic\" } })")]
    [InlineData("new Registry(\"acr\", new RegistryArgs { Sku = \"Basic\" })")]
    [InlineData("new Registry(new RegistryArgs { Sku = new SkuArgs { Name = 1 } })")]
    [InlineData("new Registry(\"acr\", args: )")]
    [InlineData("new Registry<string>(\"acr\", new RegistryArgs())")]
    [InlineData("new Registry[1] { new(\"acr\", ")]
    public async Task Pulumi_HalfTyped_IsSilent(string creation)
    {
        Assert.Empty(await AnalyzerRun.FindIdsAsync(SdkProgram.Pulumi("ContainerRegistry", $"_ = {creation};")));
        Assert.Empty(await AnalyzerRun.FindIdsAsync(SdkProgram.Pulumi("ContainerRegistry", $"Registry acr = {creation}")));
    }

    // Errors elsewhere do not hide what is known.
    [Theory]
    [InlineData("\"Basic\"", "Missing.Call(); var x = ;")]
    [InlineData("ContainerRegistrySkuName.Basic", "if (")]
    [InlineData("ContainerRegistrySkuName.Basic", "group.GetMissing().CreateOrUpdateAsync(1, 2);")]
    public async Task Arm_ErrorElsewhere_IsReported(string name, string statement) =>
        Assert.Equal(["AMLR2101"], await AnalyzerRun.FindIdsAsync(Registry.Arm(name) + $" class Other {{ void M() {{ {statement} }} }}"));

    [Theory]
    [InlineData("static readonly ContainerRegistrySku A = B; static readonly ContainerRegistrySku B = A;", "A")]
    [InlineData("static readonly ContainerRegistrySku A = new(A.Name);", "A")]
    [InlineData("static ContainerRegistrySku A => new(A.Name);", "A")]
    [InlineData("static ContainerRegistrySku A => B(); static ContainerRegistrySku B() => A;", "A")]
    [InlineData("const string Name = Name; static ContainerRegistrySku A = new(Name);", "A")]
    [InlineData("record Settings(Settings Inner, ContainerRegistrySku Sku); static readonly Settings S = new(S, S.Sku);", "S.Inner.Inner.Sku")]
    public async Task Cycle_IsSilent(string members, string sku) => Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.ArmSku(sku, members)));

    [Theory]
    [InlineData("var data = data;")]
    [InlineData("ContainerRegistryData data = data;")]
    [InlineData("var data = isProduction ? data : data;")]
    [InlineData("ContainerRegistryData data = null!; data = data;")]
    [InlineData("ContainerRegistryData data = null!; data.Sku = data.Sku; data.Sku.Name = data.Sku.Name;")]
    [InlineData("var data = new ContainerRegistryData(data.Location, data.Sku);")]
    [InlineData("ContainerRegistryData data = null!; while (isProduction) { data = new(location, data.Sku); }")]
    [InlineData("ContainerRegistryData data = null!, other = null!; while (isProduction) { data = other; other = data; }")]
    [InlineData("ContainerRegistryData data = null!;")]
    [InlineData("ContainerRegistryData data;")]
    [InlineData("ContainerRegistryData data = default!; data = null; data.Sku = null; data.Sku.Name = null;")]
    public async Task SelfReference_IsSilent(string before) => Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.ArmData("data", before: before)));

    [Fact]
    public async Task DeepConditional_Ends()
    {
        var name = new StringBuilder();
        for (var level = 0; level < 500; level++)
        {
            name.Append($"configured == \"{level}\" ? \"Standard\" : ");
        }

        Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.Arm(name + "\"Basic\"")));
    }

    [Fact]
    public async Task DeepChainOfLocals_Ends()
    {
        var before = new StringBuilder("var v0 = \"Basic\";");
        for (var level = 1; level < 500; level++)
        {
            before.Append($"var v{level} = v{level - 1};");
        }

        Assert.Empty(await AnalyzerRun.FindIdsAsync(Registry.Arm("v499", before: before.ToString())));
    }

    [Fact]
    public async Task LongMethod_IsReadInTime()
    {
        var statements = new StringBuilder("var data = new ContainerRegistryData(location, new ContainerRegistrySku(\"Basic\"));");
        for (var line = 0; line < 5_000; line++)
        {
            statements.Append(line % 2 == 0 ? $"data.Tags[\"t{line}\"] = configured;" : $"if (isProduction) {{ data.IsAdminUserEnabled = {(line % 3 == 0 ? "true" : "false")}; }}");
        }

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var compilation = AnalyzerRun.Compile("Long", SdkReferences.All, Registry.ArmData("data", before: statements.ToString()));
        Assert.Single(await AnalyzerRun.FindAsync(compilation, timeout.Token));
    }

    [Fact]
    public async Task ManyResourcesInOneMethod_AreReadInTime()
    {
        var statements = new StringBuilder();
        for (var line = 0; line < 500; line++)
        {
            statements.Append($"var a{line} = new Registry(\"a{line}\", new() {{ Sku = new SkuArgs {{ Name = \"Basic\" }} }});");
        }

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var compilation = AnalyzerRun.Compile("Many", SdkReferences.All, SdkProgram.Pulumi("ContainerRegistry", statements.ToString()));
        Assert.Equal(500, (await AnalyzerRun.FindAsync(compilation, timeout.Token)).Length);
    }

    // The package with the types is not there; the other packages are.
    [Theory]
    [InlineData("Azure.ResourceManager.ContainerRegistry.dll")]
    [InlineData("Azure.ResourceManager.dll")]
    [InlineData("Azure.Core.dll")]
    public async Task MissingReference_DoesNotFail(string file)
    {
        var references = SdkReferences.All.Where(reference => Path.GetFileName(reference.Display) != file);
        await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Missing", references, Registry.Arm("\"Basic\""), Registry.Pulumi("configured")));
    }

    [Theory]
    [InlineData("Pulumi.dll")]
    [InlineData("Pulumi.AzureNative.dll")]
    public async Task MissingPulumiReference_DoesNotFail(string file)
    {
        var references = SdkReferences.All.Where(reference => Path.GetFileName(reference.Display) != file);
        await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Missing", references, Registry.Pulumi("SkuName.Basic")));
    }

    // The types of the program win, and lack what the tables expect.
    [Theory]
    [InlineData("public class ContainerRegistryData { public ContainerRegistryData(object location, object sku) { } }")]
    [InlineData("public class ContainerRegistryData { public ContainerRegistryData(object location, object other) { } public object Sku { get; set; } }")]
    [InlineData("public class ContainerRegistryData(object location, object sku) { public object Sku; }")]
    [InlineData("public struct ContainerRegistryData { public ContainerRegistryData(object location, object sku) { } }")]
    [InlineData("public interface ContainerRegistryData { }")]
    [InlineData("public static class ContainerRegistryData { }")]
    [InlineData("public enum ContainerRegistryData { }")]
    [InlineData("public delegate void ContainerRegistryData();")]
    public async Task TypeWithOtherShape_DoesNotFail(string type)
    {
        await AnalyzerRun.FindIdsAsync(Registry.Arm("\"Premium\"") + " namespace Azure.ResourceManager.ContainerRegistry { " + type + " }");
        var found = await AnalyzerRun.FindIdsAsync("using Azure.ResourceManager.ContainerRegistry; class C { object M() => new ContainerRegistryData(1, 2); } namespace Azure.ResourceManager.ContainerRegistry { " + type + " }");
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("public class Registry { public Registry(string name, object args) { } }")]
    [InlineData("public class Registry { public Registry() { } }")]
    [InlineData("public class Registry { public Registry(params object[] args) { } }")]
    [InlineData("public class Registry { }")]
    [InlineData("public class Registry { public Registry(string name, RegistryArgs args) { } } public class RegistryArgs { }")]
    [InlineData("public class Registry { public Registry(string name, RegistryArgs args) { } } public class RegistryArgs { public object Sku => null; public object Properties { get; set; } }")]
    public async Task PulumiTypeWithOtherShape_IsSilent(string types)
    {
        const string Uses = "new Registry(); new Registry(\"a\"); new Registry(\"a\", null); new Registry(\"a\", new RegistryArgs { Sku = \"Basic\" }); new Registry(\"a\", new() { Sku = 1 });";
        Assert.Empty(await AnalyzerRun.FindIdsAsync($"using Pulumi.AzureNative.ContainerRegistry; class C {{ void M() {{ {Uses} }} }} namespace Pulumi.AzureNative.ContainerRegistry {{ {types} }}"));
    }

    // The same path and text, as where a project lists a file twice: each is a file of its own.
    [Fact]
    public async Task FileTwice_DoesNotFail()
    {
        const string Program = """
            using Pulumi.AzureNative.ContainerRegistry;
            using Pulumi.AzureNative.ContainerRegistry.Inputs;

            internal sealed class Images
            {
                public Images(string name) => _ = new Registry(name, new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = "Basic" } });
            }
            """;
        var once = AnalyzerRun.Compile("Twice", SdkReferences.All, Program);
        var tree = once.SyntaxTrees[0];
        var twice = once.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(tree.GetText(), AnalyzerRun.ParseOptions, tree.FilePath));
        foreach (var file in twice.SyntaxTrees)
        {
            Assert.Equal(["AMLR2101"], (await AnalyzerRun.FindInFileAsync(twice, file)).Select(finding => finding.Id).Distinct());
        }

        Assert.All(await AnalyzerRun.FindAsync(twice), finding => Assert.Equal("AMLR2101", finding.Id));
    }

    [Fact]
    public async Task ProgramWithoutSdk_IsNotAnalyzed()
    {
        const string Source = """
            _ = new Pulumi.AzureNative.ContainerRegistry.Registry("acr", new() { Sku = new() { Name = "Basic" } });
            namespace Pulumi.AzureNative.ContainerRegistry
            {
                public class Registry(string name, RegistryArgs args) { public string Name => name; public RegistryArgs Args => args; }
                public class RegistryArgs { public Inputs.SkuArgs? Sku { get; set; } }
            }
            namespace Pulumi.AzureNative.ContainerRegistry.Inputs { public class SkuArgs { public string? Name { get; set; } } }
            """;
        var compilation = AnalyzerRun.Compile("Plain", SdkReferences.Framework, Source).WithOptions(new(OutputKind.ConsoleApplication));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await AnalyzerRun.FindAsync(compilation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("// nothing")]
    [InlineData("new();")]
    [InlineData("new")]
    [InlineData("}}}}{{{{")]
    [InlineData("using X = ; using = Y; using global::; global using A = B.C; _ = new A();")]
    [InlineData("using A = A; _ = new A(); _ = new Registry();")]
    public async Task NoProgram_IsSilent(string source) => Assert.Empty(await AnalyzerRun.FindIdsAsync(source));
}

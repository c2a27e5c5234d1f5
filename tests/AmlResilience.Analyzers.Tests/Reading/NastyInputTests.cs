using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Programs that compile and that hardly anybody writes: what is known is found all the same, in time.</summary>
public class NastyInputTests
{
    private const int Elements = 10_000;
    private const int Depth = 500;

    // Each holds what the other one makes of it.
    [Theory]
    [InlineData("static readonly RegistryArgs A = new() { ResourceGroupName = \"rg\", Sku = B.Sku }; static readonly RegistryArgs B = new() { ResourceGroupName = \"rg\", Sku = A.Sku };", "A")]
    [InlineData("static readonly RegistryArgs A = new() { ResourceGroupName = \"rg\", Sku = A.Sku };", "A")]
    [InlineData("static RegistryArgs A => new() { ResourceGroupName = \"rg\", Sku = B.Sku }; static RegistryArgs B => A;", "B")]
    [InlineData("static readonly Func<RegistryArgs> A = () => B(); static readonly Func<RegistryArgs> B = () => A();", "A()")]
    [InlineData("sealed class Node { public Node Next = new(); public SkuArgs Sku = new() { Name = new Node().Next.Sku.Name }; } static RegistryArgs A => new() { Sku = new Node().Next.Next.Sku };", "A")]
    public Task CyclicInitializer_IsSilent(string members, string args) => Verify.FindingsAsync(Registry.PulumiArgs(args, members));

    [Fact]
    public async Task InitializerOfManyElements_IsRead()
    {
        var tags = string.Concat(Enumerable.Range(0, 1_000).Select(number => $"{{ \"t{number}\", \"v\" }}, "));
        await Verify.FixAsync(
            Registry.PulumiArgs($"new RegistryArgs {{ Tags = {{ {tags} }}, Sku = new SkuArgs {{ Name = {{|AMLR2101:\"Basic\"|}} }} }}"),
            Registry.PulumiArgs($"new RegistryArgs {{ Tags = {{ {tags} }}, Sku = new SkuArgs {{ Name = \"Premium\" }} }}"));
    }

    [Fact]
    public async Task DictionaryOfManyElements_IsReadInTime()
    {
        var tags = string.Concat(Enumerable.Range(0, Elements).Select(number => $"{{ \"t{number}\", \"v\" }}, "));
        Assert.Equal(["AMLR2101"], await AnalyzerRun.FindIdsAsync(Registry.PulumiArgs($"new RegistryArgs {{ Tags = {{ {tags} }}, Sku = new SkuArgs {{ Name = \"Basic\" }} }}")));
    }

    [Fact]
    public async Task ListOfManyParts_IsReadInTime()
    {
        var pools = string.Concat(Enumerable.Range(0, Elements).Select(number => $"new ManagedClusterAgentPoolProfileArgs {{ Name = \"p{number}\", Mode = \"User\", Count = 3, AvailabilityZones = {{ \"1\", \"2\", \"3\" }} }}, "));
        var program = SdkProgram.Pulumi("ContainerService", $"_ = new ManagedCluster(\"aks\", new() {{ ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs {{ Name = \"Base\", Tier = \"Free\" }}, AgentPoolProfiles = {{ {pools} }} }});");
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        var found = await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Pools", SdkReferences.All, program), timeout.Token);
        Assert.Contains("AMLR3002", found.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("(", "\"Basic\"", ")")]
    [InlineData("Id(", "\"Basic\"", ")")]
    [InlineData("isProduction ? \"Basic\" : (", "\"Basic\"", ")")]
    [InlineData("new Func<string>(() => ", "\"Basic\"", ")()")]
    [InlineData("new[] { ", "\"Basic\"", " }[0]")]
    [InlineData("(0, ", "\"Basic\"", ").Item2")]
    public async Task DeepExpression_DoesNotFail(string before, string value, string after)
    {
        // What the compiler itself reads twice at each level costs it the power of the depth.
        var depth = before.StartsWith("new Func", StringComparison.Ordinal) || before.StartsWith("(0", StringComparison.Ordinal) ? 8 : Depth;
        var name = string.Concat(Enumerable.Repeat(before, depth)) + value + string.Concat(Enumerable.Repeat(after, depth));
        var ids = await AnalyzerRun.FindIdsAsync(Registry.Pulumi(name, "static string Id(string text) => text;") + Sibling);
        Assert.Contains("AMLR2101", ids);
    }

    [Theory]
    [InlineData("{ ", " }")]
    [InlineData("if (isProduction) { ", " }")]
    [InlineData("foreach (var x in new[] { 1 }) { ", " }")]
    [InlineData("try { ", " } finally { }")]
    [InlineData("using (new System.IO.MemoryStream()) { ", " }")]
    public async Task DeepStatement_DoesNotFail(string before, string after)
    {
        var body = string.Concat(Enumerable.Repeat(before, 200)).Replace(" x ", " x@ ", StringComparison.Ordinal);
        for (var level = 0; body.Contains('@', StringComparison.Ordinal); level++)
        {
            body = body[..body.IndexOf('@', StringComparison.Ordinal)] + level + body[(body.IndexOf('@', StringComparison.Ordinal) + 1)..];
        }

        body += "_ = new Registry(\"acr\", new() { Sku = new SkuArgs { Name = \"Basic\" } });" + string.Concat(Enumerable.Repeat(after, 200));
        Assert.Equal(["AMLR2101"], await AnalyzerRun.FindIdsAsync(SdkProgram.Pulumi("ContainerRegistry", body)));
    }

    [Fact]
    public async Task SumOfManyTexts_DoesNotFail() =>
        Assert.Equal(["AMLR2101"], await AnalyzerRun.FindIdsAsync(Registry.Pulumi(string.Join(" + ", Enumerable.Repeat("configured", 2_000))) + Sibling));

    [Fact]
    public async Task HugeText_IsNoValue() => Assert.Equal(["AMLR2101"], await AnalyzerRun.FindIdsAsync(Registry.Pulumi($"\"{new string('x', 5_000_000)}\"") + Sibling));

    [Fact]
    public async Task HugeTemplate_IsRead()
    {
        var tags = string.Join(", ", Enumerable.Range(0, Elements).Select(number => $"\"t{number}\": \"{new string('x', 100)}\""));
        Assert.Equal(["AMLR2101"], await AnalyzerRun.FindIdsAsync(TemplateProgram.Raw(TemplateProgram.Registry("\"Basic\"", $", \"tags\": {{ {tags} }}"))));
    }

    [Fact]
    public async Task DeepTemplate_DoesNotFail() => Assert.Equal(
        ["AMLR2101"], await AnalyzerRun.FindIdsAsync(TemplateProgram.Raw(TemplateProgram.Registry("\"Basic\"", $", \"tags\": {string.Concat(Enumerable.Repeat("{ \"a\": ", Depth))}1{new string('}', Depth)}"))));

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("/* <auto-generated> by a tool </auto-generated> */\n")]
    public async Task GeneratedCode_IsSilent(string header) => Assert.Empty(await AnalyzerRun.FindIdsAsync(header + Registry.Pulumi("\"Basic\"")));

    [Fact]
    public async Task GeneratedFile_IsReadForOthers()
    {
        var generated = CSharpSyntaxTree.ParseText("static class Defaults { public const string Sku = \"Basic\"; }", AnalyzerRun.ParseOptions, "/src/Defaults.g.cs", cancellationToken: TestContext.Current.CancellationToken);
        var program = CSharpSyntaxTree.ParseText(Registry.Pulumi("Defaults.Sku"), AnalyzerRun.ParseOptions, "/src/Program.cs", cancellationToken: TestContext.Current.CancellationToken);
        var found = Assert.Single(await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Generated", SdkReferences.All, [generated, program]), TestContext.Current.CancellationToken));
        Assert.Equal(("AMLR2101", program), (found.Id, found.Location.SourceTree));
    }

    [Fact]
    public Task PartialClassOverFiles_IsOne() => Verify.FindingsAsync(
        SdkProgram.Pulumi("ContainerRegistry", "Declare();").Replace("class MyStack", "partial class MyStack", StringComparison.Ordinal),
        $"{SdkProgram.PulumiUsings}using Pulumi.AzureNative.ContainerRegistry;\nusing Pulumi.AzureNative.ContainerRegistry.Inputs;\npartial class MyStack {{ partial void Declare(); readonly SkuArgs _sku = new() {{ Name = {{|AMLR2101:\"Basic\"|}} }}; }}",
        $"{SdkProgram.PulumiUsings}using Pulumi.AzureNative.ContainerRegistry;\npartial class MyStack {{ partial void Declare() {{ _ = new Registry(\"acr\", new() {{ Sku = _sku }}); }} }}");

    [Fact]
    public async Task UnsafeCode_IsRead()
    {
        var program = Registry.Pulumi("\"Basic\"", "unsafe static SkuArgs* Point(SkuArgs* sku) { var size = sizeof(int); int* p = stackalloc int[size]; *p = p[1]; delegate*<int, void> call = null; call(1); return sku; }");
        var compilation = AnalyzerRun.Compile("Unsafe", SdkReferences.All, program);
        compilation = compilation.WithOptions(compilation.Options.WithAllowUnsafe(true));
        Assert.Equal(["AMLR2101"], (await AnalyzerRun.FindAsync(compilation)).Select(diagnostic => diagnostic.Id));
    }

    // Of newer languages than the tables know, and on a compiler that may not know them.
    [Theory]
    [InlineData("string Name { get => field; set => field = value.Trim(); } = \"x\";")]
    [InlineData("static void Set(RegistryArgs? args) { args?.Sku = new SkuArgs { Name = \"Basic\" }; }")]
    [InlineData("partial event Action Changed; partial event Action Changed { add { } remove { } }")]
    [InlineData("static string Take(params ReadOnlySpan<string> names) => names[^1];")]
    [InlineData("void operator +=(int number) { }")]
    public async Task PreviewSyntax_DoesNotFail(string members)
    {
        var tree = CSharpSyntaxTree.ParseText(Registry.Pulumi("\"Basic\"", members) + Extensions, new CSharpParseOptions(LanguageVersion.Preview), "/src/Program.cs", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["AMLR2101"], (await AnalyzerRun.FindAsync(AnalyzerRun.Compile("Preview", SdkReferences.All, [tree]), TestContext.Current.CancellationToken)).Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("new @RegistryArgs { @Sku = new @SkuArgs { @Name = {|AMLR2101:\"Basic\"|} } }")]
    [InlineData("new RegistryArgs { Sku = new Sk\\u0075Args { N\\u0061me = {|AMLR2101:\"B\\u0061sic\"|} } }")]
    [InlineData("new global::Pulumi.AzureNative.ContainerRegistry.RegistryArgs { Sku = new global::Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = {|AMLR2101:\"Basic\"|} } }")]
    public Task UnusualSpelling_IsRead(string args) => Verify.FindingsAsync(Registry.PulumiArgs(args));

    // A C# compiler sees a project of another language as an assembly.
    [Fact]
    public async Task VisualBasicProject_IsAReference()
    {
        var library = VisualBasicCompilation.Create(
            "Library",
            [VisualBasicSyntaxTree.ParseText("Public Module Defaults\nPublic Const Sku As String = \"Basic\"\nPublic ReadOnly Property Premium As String\nGet\nReturn \"Basic\"\nEnd Get\nEnd Property\nEnd Module", cancellationToken: TestContext.Current.CancellationToken)],
            SdkReferences.Framework,
            new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        MetadataReference[] references = [.. SdkReferences.All, MetadataReference.CreateFromImage(image.ToArray())];
        var constant = AnalyzerRun.Compile("Constant", references, Registry.Pulumi("Defaults.Sku"));
        var property = AnalyzerRun.Compile("Property", references, Registry.Pulumi("Defaults.Premium"));

        Assert.DoesNotContain(constant.GetDiagnostics(TestContext.Current.CancellationToken).AddRange(property.GetDiagnostics(TestContext.Current.CancellationToken)), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["AMLR2101"], (await AnalyzerRun.FindAsync(constant, TestContext.Current.CancellationToken)).Select(diagnostic => diagnostic.Id));
        Assert.Empty(await AnalyzerRun.FindAsync(property, TestContext.Current.CancellationToken));
    }

    // A registry in a class of its own, to see that the rest of the file is still read.
    private static string Sibling => "\nclass Sibling { void Declare() { _ = new Registry(\"other\", new() { Sku = new SkuArgs { Name = \"Basic\" } }); } }";

    private static string Extensions => "\nstatic class Extensions { extension(string text) { public bool IsShort => text.Length < 3; } }";
}

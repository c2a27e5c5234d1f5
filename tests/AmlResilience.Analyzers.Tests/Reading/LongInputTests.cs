using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Generated code whose chains and branches go on for thousands: no stack is too small for it, and it is read in time.</summary>
public class LongInputTests
{
    // What editors give a thread at least is four times as much.
    private const int SmallStack = 256 * 1024;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    // The compiler reads such a chain without recursion.
    [Theory]
    [InlineData("if (", "a && ", "a) { @ }", "true", 1)]
    [InlineData("if (", "(a) && ", "a) { @ }", "true", 1)]
    [InlineData("if (", "a || ", "a) { @ }", "false", 0)]
    [InlineData("if (!(", "a || ", "a)) { return; } @", "true", 1)]
    [InlineData("if (", "a && ", "a) { return; } @", "true", 0)]
    public void LongCondition_IsReadOnASmallStack(string start, string link, string end, string given, int count)
    {
        var body = start + string.Concat(Enumerable.Repeat(link, 10_000)) + end.Replace("@", "group.GetContainerRegistries().CreateOrUpdate(WaitUntil.Completed, \"acr\", new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(\"Basic\")));", StringComparison.Ordinal);
        var compilation = AnalyzerRun.Compile("Long", SdkReferences.All, SdkProgram.Arm($"Declare(group, {given});", $"static void Declare(ResourceGroupResource group, bool a) {{ {body} }}"));
        var reader = new CompilationReader(compilation, SdkCatalog.ReferencedBy(compilation));

        // What the compiler knows of the code, it knows on a stack of its own.
        var creations = compilation.SyntaxTrees[0].GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
            .Select(creation => reader.GetOperation(creation, TestContext.Current.CancellationToken)).OfType<IObjectCreationOperation>()
            .Where(creation => reader.FindDeclaration(creation.Type) is not null).ToArray();
        var declared = -1;
        var thread = new Thread(() => declared = creations.Sum(creation => DeclarationReader.ReadAll(reader, creation, CancellationToken.None).Count()), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Equal(count, declared);
    }

    [Theory]
    [InlineData("if (number == #) { sku = \"Basic\"; } else ", "{ sku = \"Standard\"; }", 1_000)]
    [InlineData("if (number == #) { sku = \"Basic\"; } ", "", 1_000)]
    [InlineData("if (number == #) { sku += \"c\"; } else ", "{ sku = configured; }", 1_000)]
    public Task LongBranches_AreReadInTime(string branch, string last, int count) => FindAsync(
        $"var sku = \"Basic\"; var number = configured.Length; {Repeat(branch, count)}{last}", "sku");

    [Theory]
    [InlineData("\"Basic\"", "\"Standard\"")]
    [InlineData("string.Concat(\"Ba\", \"sic\")", "configured")]
    public Task SwitchOfManyArms_IsReadInTime(string arm, string last) => FindAsync(
        "var number = configured.Length;", $"number switch {{ {Repeat($"# => {arm}, ", 3_000)}_ => {last} }}");

    [Fact]
    public Task SwitchOfManySections_IsReadInTime() => FindAsync(
        $"string sku; switch (configured.Length) {{ {Repeat("case #: sku = \"Basic\"; break; ", 3_000)}default: sku = \"Standard\"; break; }}", "sku");

    [Theory]
    [InlineData("\"a\" + ", "\"b\"")]
    [InlineData("configured + ", "\"b\"")]
    [InlineData("text + ", "\"b\"")]
    public Task LongSum_IsReadInTime(string link, string last) => FindAsync("var text = \"a\";", Repeat(link, 10_000) + last);

    [Theory]
    [InlineData("{configured}")]
    [InlineData("{text}")]
    [InlineData("a{1}")]
    public Task TextOfManyHoles_IsReadInTime(string hole) => FindAsync("var text = \"a\";", $"$\"{Repeat(hole, 3_000)}\"");

    [Theory]
    [InlineData(".Trim()", 2_000)]
    [InlineData(".Id()", 2_000)]
    [InlineData(".ToUpper().ToLower()", 1_000)]
    public Task LongChainOfCalls_IsReadInTime(string call, int count) => FindAsync(string.Empty, "\"Basic\"" + Repeat(call, count));

    // Of so many objects not all are followed: the others may be right.
    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(300)]
    public async Task OneOfManyObjects_IsSilent(int count)
    {
        var good = "new ContainerRegistryData(location, new ContainerRegistrySku(\"Premium\"))";
        var program = Registry.ArmData(
            $"configured.Length switch {{ {Repeat($"# => {good}, ", count)}_ => new ContainerRegistryData(location, new ContainerRegistrySku(\"Basic\")) }}");
        Assert.DoesNotContain("AMLR2101", await AnalyzerRun.FindIdsAsync(program));
    }

    // Which of the functions ran is not known.
    [Fact]
    public async Task ObjectOfLocalFunction_IsSilent() => Assert.DoesNotContain("AMLR2101", await AnalyzerRun.FindIdsAsync(Registry.ArmData(
        "data",
        before: """
            ContainerRegistryData data = null!;
            void Develop() { data = new ContainerRegistryData(location, new ContainerRegistrySku("Basic")); }
            void Produce() { data = new ContainerRegistryData(location, new ContainerRegistrySku("Premium")); }
            if (isProduction) { Produce(); } else { Develop(); }
            """)));

    /// <summary>Whatever is made of the long code, the registry beside it is found.</summary>
    private static async Task FindAsync(string before, string name)
    {
        const string Sibling = "static Task SiblingAsync(ResourceGroupResource group) => group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"other\", new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(\"Basic\")));";
        var compilation = AnalyzerRun.Compile("Long", SdkReferences.All, Registry.Arm(name, Sibling, before) + " static class Extensions { public static string Id(this string text) => text; }");
        using var timeout = new CancellationTokenSource(s_limit);
        Assert.Contains(await AnalyzerRun.FindAsync(compilation, timeout.Token), diagnostic => diagnostic.Id == "AMLR2101" && diagnostic.GetMessage(null).Contains("'other'", StringComparison.Ordinal));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Range(0, count).Select(number => text.Replace("#", $"{number}", StringComparison.Ordinal)));
}

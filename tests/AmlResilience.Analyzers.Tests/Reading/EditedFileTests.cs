using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// What files say is kept from one compilation to the next, and with it what their names mean. An edit of another file counts at
/// once: what is found is what an analysis from the start finds.
/// </summary>
public class EditedFileTests
{
    private const string Declared = """
        using Pulumi.AzureNative.ContainerRegistry;
        using Pulumi.AzureNative.ContainerRegistry.Inputs;

        internal sealed class Images
        {
            public Images(string sku)
            {
                _ = new Registry("images", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = sku } });
            }
        }

        internal sealed class Notes
        {
            public Notes(string text)
            {
            }
        }

        internal static class Slots
        {
            public static Images Slot { get; set; } = null!;
        }
        """;

    private const string Caller = """
        internal sealed class Stack : Pulumi.Stack
        {
            public Stack()
            {
                Slots.Slot = new("Basic");
            }
        }
        """;

    [Theory]
    [InlineData("public static Images Slot", "public static Notes Slot")]
    [InlineData("new SkuArgs { Name = sku }", "new SkuArgs { Name = \"Premium\" }")]
    [InlineData("public Images(string sku)", "public Images(string sku, int count)")]
    [InlineData("class Slots", "class Places")]
    public async Task OtherFile_CountsAtOnce(string before, string after)
    {
        var compilation = AnalyzerRun.Compile("Edited", SdkReferences.All, Declared, Caller);
        Assert.Equal(["AMLR2101"], await FindAsync(compilation, 1));

        var edited = Edit(compilation, 0, before, after);
        Assert.Empty(await FindAsync(edited, 1));

        Assert.Equal(["AMLR2101"], await FindAsync(Edit(edited, 0, after, before), 1));
    }

    [Fact]
    public async Task NewFile_CountsAtOnce()
    {
        var compilation = AnalyzerRun.Compile("Edited", SdkReferences.All, Declared, Caller);
        Assert.Equal(["AMLR2101"], await FindAsync(compilation, 1));

        // The same name nearer to the caller.
        var hidden = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("namespace Near { internal static class Slots { public static Notes Slot { get; set; } = null!; } }", AnalyzerRun.ParseOptions, "/0/Near.cs"));
        Assert.Empty(await FindAsync(Edit(hidden, 1, "internal sealed class Stack", "namespace Near; internal sealed class Stack"), 1));
        Assert.Equal(["AMLR2101"], await FindAsync(hidden, 1));
    }

    [Fact]
    public async Task References_CountAtOnce()
    {
        var compilation = AnalyzerRun.Compile("Edited", SdkReferences.All, Declared, Caller);
        Assert.Equal(["AMLR2101"], await FindAsync(compilation, 1));
        Assert.Empty(await FindAsync(compilation.WithReferences(compilation.References.Where(reference => reference.Display?.Contains("AzureNative", StringComparison.Ordinal) == false)), 1));
        Assert.Equal(["AMLR2101"], await FindAsync(compilation, 1));
    }

    [Fact]
    public async Task Keystrokes_FindTheSame()
    {
        var compilation = AnalyzerRun.Compile("Edited", SdkReferences.All, Declared, Caller);
        foreach (var sku in new[] { "\"Basic\"", "\"Standard\"", "\"Premium\"", "\"Premium\" + 1", "\"Basic\";" })
        {
            compilation = Edit(compilation, 1, "\"Basic\"", sku);
            Assert.Equal(sku is "\"Basic\"" or "\"Standard\"" or "\"Basic\";" ? ["AMLR2101"] : [], await FindAsync(compilation, 1));
            compilation = Edit(compilation, 1, sku, "\"Basic\"");
        }
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string before, string after)
    {
        var tree = compilation.SyntaxTrees[file];
        var text = tree.ToString();
        Assert.Contains(before, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text.Replace(before, after, StringComparison.Ordinal), AnalyzerRun.ParseOptions, tree.FilePath));
    }

    /// <summary>The ids that are found in a file; an analysis of new trees must find the same.</summary>
    private static async Task<string[]> FindAsync(CSharpCompilation compilation, int file)
    {
        string[] found = [.. (await AnalyzerRun.FindInFileAsync(compilation, compilation.SyntaxTrees[file])).Select(finding => finding.Id)];
        var again = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), AnalyzerRun.ParseOptions, tree.FilePath)));
        Assert.Equal((await AnalyzerRun.FindInFileAsync(again, again.SyntaxTrees[file])).Select(finding => finding.Id), found);
        return found;
    }
}

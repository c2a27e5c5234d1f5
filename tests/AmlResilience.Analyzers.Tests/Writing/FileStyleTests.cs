using System.Text;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Reading;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Writing;

/// <summary>What a fix writes looks like the file around it.</summary>
public class FileStyleTests
{
    private const string Source = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        class MyStack : Stack
        {
            public MyStack()
            {
                _ = new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg", // kept
                    Sku = new {|AMLR3002:ManagedClusterSKUArgs|}
                    {
                    },
                    AgentPoolProfiles =
                    {
                        new {|AMLR3001:ManagedClusterAgentPoolProfileArgs|}
                        {
                            Name = "system",
                            Mode = "System",
                            Count = 3, // kept too
                        },
                    },
                });
            }
        }
        """;

    private const string Fixed = """
        using Pulumi;
        using Pulumi.AzureNative.ContainerService;
        using Pulumi.AzureNative.ContainerService.Inputs;

        class MyStack : Stack
        {
            public MyStack()
            {
                _ = new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg", // kept
                    Sku = new ManagedClusterSKUArgs
                    {
                        Name = ManagedClusterSKUName.Base,
                        Tier = ManagedClusterSKUTier.Standard
                    },
                    AgentPoolProfiles =
                    {
                        new ManagedClusterAgentPoolProfileArgs
                        {
                            Name = "system",
                            Mode = "System",
                            Count = 3, // kept too
                            AvailabilityZones = new[] { "1", "2", "3" },
                        },
                    },
                });
            }
        }
        """;

    public static TheoryData<string, string> Styles => new()
    {
        { "\n", "    " },
        { "\n", "\t" },
        { "\n", "  " },
        { "\r\n", "    " },
        { "\r\n", "\t" },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public Task Fix_IsLaidOutAsTheFile(string newLine, string step) => Verify.FixAsync(Restyle(Source, newLine, step), Restyle(Fixed, newLine, step));

    /// <summary>A block that the fix makes, in a line that is too long without it.</summary>
    [Theory]
    [MemberData(nameof(Styles))]
    public Task NewBlock_IsLaidOutAsTheFile(string newLine, string step)
    {
        var name = new string('n', 90);
        var before = $$"""
            class MyStack : Pulumi.Stack
            {
                public MyStack()
                {
                    _ = new Pulumi.AzureNative.ContainerService.{|AMLR3002:ManagedCluster|}("{{name}}", new Pulumi.AzureNative.ContainerService.ManagedClusterArgs());
                }
            }
            """;
        var after = $$"""
            class MyStack : Pulumi.Stack
            {
                public MyStack()
                {
                    _ = new Pulumi.AzureNative.ContainerService.ManagedCluster("{{name}}", new Pulumi.AzureNative.ContainerService.ManagedClusterArgs()
                    {
                        Sku = new Pulumi.AzureNative.ContainerService.Inputs.ManagedClusterSKUArgs
                        {
                            Name = Pulumi.AzureNative.ContainerService.ManagedClusterSKUName.Base,
                            Tier = Pulumi.AzureNative.ContainerService.ManagedClusterSKUTier.Standard
                        }
                    });
                }
            }
            """;
        return Verify.FixAsync(Restyle(before, newLine, step), Restyle(after, newLine, step));
    }

    [Theory]
    [InlineData("#if true\n", "#endif\n")]
    [InlineData("#region registry\n", "#endregion\n")]
    [InlineData("#pragma warning disable CS0168\n", "#pragma warning restore CS0168\n")]
    public Task DirectiveAroundAnInitializer_IsKept(string before, string after)
    {
        string Declare(string name) => SdkProgram.Pulumi("ContainerRegistry", $"{{\n{before}_ = new Registry(\"acr\", new() {{ Sku = new SkuArgs {{ Name = {name} }} }});\n{after}}}");
        return Verify.FixAsync(Declare("{|AMLR2101:\"Basic\"|}"), Declare("\"Premium\""));
    }

    // Which of the two is compiled is not for a fix to say.
    [Fact]
    public Task DirectiveInAnInitializer_IsKept()
    {
        string Declare(string name) => SdkProgram.Pulumi("ContainerRegistry", $"_ = new Registry(\"acr\", new()\n{{\n#if MISSING\n    Sku = new SkuArgs {{ Name = \"Standard\" }},\n#else\n    Sku = new SkuArgs {{ Name = {name} }},\n#endif\n}});");
        return Verify.FixAsync(Declare("{|AMLR2101:\"Basic\"|}"), Declare("\"Premium\""));
    }

    [Fact]
    public Task DirectiveInAnInitializer_GetsNoMember() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService", "_ = new {|AMLR3002:ManagedCluster|}(\"aks\", new ManagedClusterArgs\n{\n#if MISSING\n    Sku = new ManagedClusterSKUArgs { Tier = \"Standard\" },\n#endif\n});"));

    [Fact]
    public async Task ByteOrderMark_IsKept()
    {
        var program = Registry.Pulumi("\"Basic\"").ReplaceLineEndings("\r\n");
        using var stream = new MemoryStream([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(program)]);
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, SourceText.From(stream));
        var operation = Assert.Single(await Assert.Single(await OfferAsync(document)).GetOperationsAsync(TestContext.Current.CancellationToken));
        var text = await Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken);

        Assert.Equal(program.Replace("Basic", "Premium", StringComparison.Ordinal), text.ToString());
        Assert.Equal(Encoding.UTF8.GetPreamble(), text.Encoding!.GetPreamble());
    }

    /// <summary>Where a brace is missing, two fixes may write at one place.</summary>
    [Fact]
    public async Task UnfinishedCode_HasNoFix()
    {
        var program = SdkProgram.Arm("var data = new ContainerServiceManagedClusterData(location) { AgentPoolProfiles = { new ManagedClusterAgentPoolProfile(\"p\") { Mode = \"System\", AvailabilityZones = { ");
        using var workspace = new AdhocWorkspace();

        Assert.Empty(await OfferAsync(AddDocument(workspace, SourceText.From(program[..(program.IndexOf("AvailabilityZones", StringComparison.Ordinal) + 22)]))));
    }

    private static Document AddDocument(AdhocWorkspace workspace, SourceText text) => workspace.AddProject("Test", LanguageNames.CSharp)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .WithMetadataReferences(SdkReferences.All)
        .AddDocument("Test.cs", text);

    /// <summary>The fixes of all findings, of which there are some.</summary>
    private static async Task<List<CodeAction>> OfferAsync(Document document)
    {
        var findings = await AnalyzerRun.FindAsync((await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!, TestContext.Current.CancellationToken);
        Assert.NotEmpty(findings);
        var provider = new ResilienceCodeFixProvider();
        var actions = new List<CodeAction>();
        foreach (var finding in findings.Where(finding => provider.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    private static string Restyle(string program, string newLine, string step) =>
        string.Join(newLine, program.ReplaceLineEndings("\n").Split('\n').Select(line =>
            string.Concat(Enumerable.Repeat(step, (line.Length - line.TrimStart().Length) / 4)) + line.TrimStart()));
}

using System.Collections;
using System.Globalization;
using System.Resources;
using System.Runtime.Loader;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Documentation;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Text;

/// <summary>
/// Texts follow the UI culture of now. There is no second language, so the tests make a satellite assembly of a pseudo-language,
/// in which every text stands in brackets.
/// </summary>
public class CultureTests
{
    private static readonly CultureInfo s_pseudo = new("qps-Ploc");

    static CultureTests()
    {
        var satellite = CompileSatellite();
        AssemblyLoadContext.GetLoadContext(typeof(ResilienceAnalyzer).Assembly)!.Resolving += (context, name) =>
            name.Name == typeof(ResilienceAnalyzer).Assembly.GetName().Name + ".resources" && name.CultureName == s_pseudo.Name ? context.LoadFromStream(new MemoryStream(satellite)) : null;
    }

    [Fact]
    public void Descriptors_SpeakTheLanguageOfNow() => Assert.All(RuleCatalog.Descriptors, descriptor =>
    {
        foreach (var text in new[] { descriptor.Title, descriptor.Description, descriptor.MessageFormat })
        {
            var english = text.ToString(CultureInfo.InvariantCulture);
            Assert.DoesNotContain('⟦', english);
            Assert.Equal("⟦" + english + "⟧", In(s_pseudo, () => text.ToString()));
            Assert.Equal(english, In(CultureInfo.InvariantCulture, () => text.ToString()));
        }
    });

    [Theory]
    [InlineData("AMLR2201", "⟦no properties.enablePurgeProtection⟧")]
    [InlineData("AMLR1301", "⟦the region of a second workspace⟧")]
    [InlineData("AMLR2102", "⟦no replica⟧", "⟦a replication to another region⟧")]
    [InlineData("AMLR3101", "⟦no zones⟧", "⟦one zone⟧")]
    [InlineData("AMLR4103", "single servers⟧")]
    [InlineData("AMLR9002", "⟦the value is not decided in code that can be followed⟧")]
    public async Task Messages_SpeakTheLanguageOfNow(string id, params string[] words)
    {
        var page = RulePage.Read(id);
        var example = page.GetExamples(RulePage.Arm)[0];
        using var run = await In(s_pseudo, () => ExampleRun.CreateAsync(id, example.ToProgram(example.Before)));
        var message = In(s_pseudo, () => run.Findings.First(finding => finding.Id == id).GetMessage());
        Assert.StartsWith("⟦", message);
        Assert.All(words, word => Assert.Contains(word, message));
    }

    [Theory]
    [InlineData("AMLR2001", "⟦⟦Use Standard_ZRS⟧ (new resources only)⟧", "⟦⟦Use Standard_GZRS⟧ (new resources only)⟧")]
    [InlineData("AMLR2101", "⟦Use the Premium SKU⟧")]
    public async Task Titles_SpeakTheLanguageOfNow(string id, params string[] expected)
    {
        var page = RulePage.Read(id);
        var example = page.GetExamples(RulePage.Arm)[0];

        // The finding is older than the choice of the language: only what the light bulb shows is asked for then.
        using var run = await In(CultureInfo.InvariantCulture, () => ExampleRun.CreateAsync(id, example.ToProgram(example.Before)));
        var titles = await In(s_pseudo, async () => (await run.GetFixTitlesAsync()).Concat(await run.GetAlternativeTitlesAsync()).ToArray());
        Assert.Equal(expected, titles);
    }

    [Fact]
    public async Task ImpliedFindings_SpeakTheLanguageOfNow()
    {
        // What a library chose is no more than information, which makes another diagnostic of the finding.
        var program = AspireProgram.Create("builder.AddAzureContainerRegistry(\"images\");");
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.For(program), program);
        var found = await In(s_pseudo, () => AnalyzerRun.FindAsync(compilation));
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.StartsWith("⟦", finding.GetMessage()));
    }

    // The culture of a caller goes with the tasks that it starts, and comes back with none of them.
    private static T In<T>(CultureInfo culture, Func<T> action)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = culture;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static byte[] CompileSatellite()
    {
        var texts = ResilienceText.Manager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        var resources = new MemoryStream();
        using (var writer = new ResourceWriter(resources))
        {
            foreach (DictionaryEntry text in texts)
            {
                writer.AddResource((string)text.Key, "⟦" + text.Value + "⟧");
            }

            writer.Generate();
            var name = typeof(ResilienceAnalyzer).Assembly.GetName();
            var attributes = CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyCulture(\"{s_pseudo.Name}\")][assembly: System.Reflection.AssemblyVersion(\"{name.Version}\")]");
            var compilation = AnalyzerRun.Compile(name.Name + ".resources", [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], [attributes]);
            var assembly = new MemoryStream();
            var description = new ResourceDescription($"{ResilienceText.Manager.BaseName}.{s_pseudo.Name}.resources", () => new MemoryStream(resources.ToArray()), isPublic: true);
            var result = compilation.Emit(assembly, manifestResources: [description]);
            Assert.True(result.Success, string.Join('\n', result.Diagnostics));
            return assembly.ToArray();
        }
    }
}

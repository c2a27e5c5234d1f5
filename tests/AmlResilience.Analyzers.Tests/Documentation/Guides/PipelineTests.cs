using System.Diagnostics;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace AmlResilience.Analyzers.Tests.Documentation.Guides;

/// <summary>The recipes of <c>docs/ci.md</c> and <c>docs/adoption.md</c> do what they say, and the workflows of the repository are sound.</summary>
public partial class PipelineTests
{
    private const string FolderVariable = "${{ github.workspace }}";

    private static readonly string[] s_projects = ["Platform", "Serving"];

    private static MarkdownPage Page { get; } = MarkdownPage.Read("docs", "ci.md");

    public static TheoryData<string> Workflows =>
        [.. Directory.GetFiles(Repository.Combine(".github"), "*.yml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void File_IsYaml(string file)
    {
        var text = File.ReadAllText(Repository.Combine(file));
        Assert.NotEmpty(Parse(text).Children);
        CheckPins(text);
    }

    // What GitHub asks of an issue form; it shows none that lacks it.
    [Theory]
    [InlineData("crash.yml")]
    [InlineData("false-positive.yml")]
    [InlineData("missed-finding.yml")]
    [InlineData("new-rule.yml")]
    public void IssueForm_IsComplete(string file)
    {
        var form = Parse(File.ReadAllText(Repository.Combine(".github", "ISSUE_TEMPLATE", file)));
        Assert.All(new[] { "name", "description", "labels", "body" }, key => Assert.True(form.Children.ContainsKey(key), key));
        var parts = ((YamlSequenceNode)form["body"]).Cast<YamlMappingNode>().ToArray();
        Assert.All(parts, part => Assert.Contains(part["type"].ToString(), new[] { "markdown", "input", "textarea", "dropdown", "checkboxes" }));
        var fields = parts.Where(part => part["type"].ToString() != "markdown").ToArray();
        Assert.All(fields, field => Assert.NotEmpty(field["attributes"]["label"].ToString()));
        Assert.Equal(fields.Length, fields.Select(field => field["id"].ToString()).Distinct().Count());

        // A crash is worth a report without the code that shows it.
        Assert.Equal(file != "crash.yml", fields.Single(field => field["id"].ToString() == (file == "new-rule.yml" ? "property" : "code")).Children.ContainsKey("validations"));
    }

    [Fact]
    public void Recipes_AreYamlWithPinnedActions()
    {
        var recipes = Page.Blocks.Where(block => block.Language == "yaml").ToArray();
        Assert.Equal(3, recipes.Length);
        Assert.All(recipes, recipe => Assert.Contains("steps:", recipe.Text));
        Assert.All(recipes, recipe => Assert.NotEmpty(Parse(recipe.Text).Children));
        Assert.All(recipes, recipe => CheckPins(recipe.Text));
    }

    // Two tags with one commit are one action, so the recipes and our own workflows say the same.
    [Fact]
    public void Pins_AreTheSameEverywhere()
    {
        var texts = Workflows.Select(row => File.ReadAllText(Repository.Combine(row.Data))).Append(Page.Text);
        var pins = texts.SelectMany(text => Uses().Matches(text)).Select(match => (Action: match.Groups["owner"].Value, Pin: match.Groups["pin"].Value)).Distinct().ToArray();
        Assert.Equal(pins.Length, pins.Select(pin => pin.Action).Distinct().Count());
    }

    [Fact]
    public void Adoption_NamesRulesAndOptionsThatExist()
    {
        var text = MarkdownPage.Read("docs", "adoption.md").Text;
        var ids = RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).ToHashSet();
        Assert.All(Regex.Matches(text, "AMLR[0-9]{4}"), match => Assert.Contains(match.Value, ids));
    }

    // The build command of the recipe writes a log for each project; then a second registry below Premium is the only new finding.
    [Fact]
    public void Logs_ShowWhatIsNew()
    {
        using var folder = new TemporaryFolder();
        WriteProjects(folder.Path);
        var build = Step("GitHub Actions", "Build");
        foreach (var project in s_projects)
        {
            var arguments = build.Replace(FolderVariable, folder.Path).Replace("${{ matrix.project }}", project).Split(' ')[1..];
            Assert.Contains("warning AMLR2101: Container registry 'cr" + project.ToLowerInvariant(), DotNet.Run(folder.Path, arguments));
        }

        Assert.Equal(["Platform.sarif", "Serving.sarif"], Directory.GetFiles(Path.Combine(folder.Path, "sarif")).Select(Path.GetFileName).Order());
        Directory.Move(Path.Combine(folder.Path, "sarif"), Path.Combine(folder.Path, "sarif-main"));

        var file = Path.Combine(folder.Path, "Serving", "Stack.cs");
        var source = File.ReadAllText(file);
        File.WriteAllText(file, "// A line that moves everything.\n" + source.Replace("// more", "_ = new Registry(\"crnew\", new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = SkuName.Basic } });"));
        foreach (var project in s_projects)
        {
            DotNet.Run(folder.Path, build.Replace(FolderVariable, folder.Path).Replace("${{ matrix.project }}", project).Split(' ')[1..]);
        }

        var command = Page.Below("Only new findings, anywhere").First(block => block.Language.Length == 0).Text.Split(' ')[1..];
        var (code, output) = Compare(folder.Path, command);
        Assert.Equal(1, code);
        Assert.Contains("Stack.cs(10,107): warning AMLR2101: Container registry 'crnew' has sku.name = Basic", Assert.Single(output.Trim().Split('\n')));

        // The other way round nothing is new, and the level of the other page is one that the script knows.
        Assert.Equal((0, string.Empty), Compare(folder.Path, [.. command[..3], "sarif", "sarif-main"]));
        var strict = MarkdownPage.Read("docs", "adoption.md").Below("2. Keep it from growing").Single().Text.Split(' ')[1..];
        Assert.Equal(1, Compare(folder.Path, strict).Code);
        Assert.Equal(0, Compare(folder.Path, [.. strict[..^1], "error"]).Code);
        Assert.Equal(2, Compare(folder.Path, [.. command[..3], "missing", "sarif"]).Code);
    }

    private static void WriteProjects(string folder)
    {
        File.Copy(Repository.Combine("eng", "new-findings.cs"), Path.Combine(folder, "new-findings.cs"));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), Page.Find("One log for each project", "xml").Text);
        foreach (var project in s_projects)
        {
            var surface = Path.Combine(AppContext.BaseDirectory, "Pulumi.AzureNative.dll");
            Directory.CreateDirectory(Path.Combine(folder, project));
            File.WriteAllText(Path.Combine(folder, project, project + ".csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <Analyzer Include="{typeof(ResilienceAnalyzer).Assembly.Location}" />
                    <Reference Include="{surface}" />
                    <Reference Include="{surface.Replace(".AzureNative", string.Empty)}" />
                  </ItemGroup>
                </Project>
                """);
            File.WriteAllText(Path.Combine(folder, project, "Stack.cs"), $$"""
                using Pulumi.AzureNative.ContainerRegistry;
                using Pulumi.AzureNative.ContainerRegistry.Inputs;

                public class Stack : Pulumi.Stack
                {
                    public Stack()
                    {
                        _ = new Registry("cr{{project.ToLowerInvariant()}}", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = SkuName.Basic } });
                        // more
                    }
                }
                """);
        }
    }

    /// <summary>The command of a step by its name.</summary>
    private static string Step(string heading, string name)
    {
        var jobs = (YamlMappingNode)Parse(Page.Find(heading, "yaml").Text)["jobs"];
        var steps = (YamlSequenceNode)jobs.Children.Values.Single()["steps"];
        return steps.OfType<YamlMappingNode>().Single(step => step.Children.TryGetValue("name", out var value) && value.ToString() == name)["run"].ToString();
    }

    /// <summary>Runs the script, whose exit code is what a pipeline goes by.</summary>
    private static (int Code, string Output) Compare(string folder, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    private static YamlMappingNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    private static void CheckPins(string text) => Assert.All(
        text.Split('\n').Where(line => line.TrimStart().TrimStart('-').TrimStart().StartsWith("uses:", StringComparison.Ordinal)),
        line => Assert.Matches(Uses(), line));

    [GeneratedRegex(@"uses: (?<owner>[\w.-]+/[\w.-]+)(/[\w/-]+)?@(?<pin>[0-9a-f]{40} # v\d+\.\d+\.\d+)")]
    private static partial Regex Uses();
}

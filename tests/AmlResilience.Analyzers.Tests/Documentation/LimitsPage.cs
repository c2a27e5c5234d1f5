using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The page <c>docs/limits.md</c>, taken apart.</summary>
internal static class LimitsPage
{
    public const string Followed = "## What is followed";
    public const string NotFollowed = "## What is not followed, and so is silent";

    /// <summary>The examples in their order, each with the headings that it stands below.</summary>
    public static IReadOnlyList<LimitsExample> Examples { get; } = Read();

    private static List<LimitsExample> Read()
    {
        var examples = new List<LimitsExample>();
        var (part, section) = (string.Empty, string.Empty);
        List<string>? block = null;
        foreach (var line in File.ReadLines(Repository.Combine("docs", "limits.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (block is not null)
                {
                    examples.Add(new LimitsExample(part, section, [.. block]));
                }

                block = block is null ? [] : null;
            }
            else if (block is not null)
            {
                block.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                (part, section) = (line, string.Empty);
            }
            else if (line.StartsWith("### ", StringComparison.Ordinal))
            {
                section = line[4..];
            }
        }

        return examples;
    }
}

/// <summary>An example of the page. Its first line says which SDK it uses.</summary>
/// <param name="Part">The heading of the part.</param>
/// <param name="Section">The heading of the section.</param>
/// <param name="Lines">The lines of the block.</param>
internal sealed record LimitsExample(string Part, string Section, string[] Lines)
{
    private const string Arm = "// Azure SDK for .NET";
    private const string Pulumi = "// Pulumi";

    private static readonly Regex s_using = new("^using [A-Za-z_][A-Za-z0-9_.]*( = [A-Za-z0-9_.]+)?;$");
    private static readonly Regex s_type = new(@"^(\[|((public|internal|static|sealed|abstract|partial|readonly) )*(class|record|struct|enum|interface) )");
    private static readonly Regex s_member = new("^(public|internal|protected|private) ");

    /// <summary>A whole program around the block: its statements are those of a method, beside its members and after its types.</summary>
    public string ToProgram()
    {
        var isArm = Lines[0] == Arm;
        Assert.True(isArm || Lines[0] == Pulumi, $"{Section}: the first line does not say which SDK it is");
        var usings = Lines.Skip(1).TakeWhile(line => line.Length == 0 || s_using.IsMatch(line)).ToArray();
        var (types, members, statements) = (new List<string>(), new List<string>(), new List<string>());
        var current = statements;
        foreach (var line in Lines.Skip(1 + usings.Length))
        {
            // What is indented, or begins with a bracket, goes on with what stands above.
            if (line.Length > 0 && (char.IsLetter(line[0]) || line[0] is '[' or '_'))
            {
                current = s_type.IsMatch(line) ? types : s_member.IsMatch(line) ? members : statements;
            }

            current.Add(line);
        }

        return isArm
            ? $$"""
              {{SdkProgram.ArmUsings}}using System.Linq;
              {{Join(usings)}}

              class Deployment
              {
                  private readonly ResourceGroupResource group;
                  private readonly ContainerRegistryCollection registries;
                  private readonly AzureLocation location;
                  private readonly bool isProduction;
                  private readonly string configured;

                  public Deployment(ResourceGroupResource group, AzureLocation location, bool isProduction, string configured)
                  {
                      this.group = group;
                      this.registries = group.GetContainerRegistries();
                      this.location = location;
                      this.isProduction = isProduction;
                      this.configured = configured;
                  }

                  public async Task RunAsync()
                  {
                      {{Join(statements)}}
                      await Task.CompletedTask;
                  }

                  {{Join(members)}}
              }

              {{Join(types)}}
              """
            : $$"""
              {{SdkProgram.PulumiUsings}}using System.Linq;
              {{(usings.Length > 0 ? Join(usings) : "using Pulumi.AzureNative.ContainerRegistry;\nusing Pulumi.AzureNative.ContainerRegistry.Inputs;")}}

              class MyStack : Stack
              {
                  private readonly Config config = new();
                  private readonly bool isProduction;
                  private readonly string configured;

                  public MyStack()
                  {
                      isProduction = config.GetBoolean("production") ?? false;
                      configured = config.Require("value");
                      Declare();
                  }

                  private void Declare()
                  {
                      {{Join(statements)}}
                  }

                  {{Join(members)}}
              }

              {{Join(types)}}
              """;
    }

    public override string ToString() => $"{Section}: {Lines[0]}";

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines);
}

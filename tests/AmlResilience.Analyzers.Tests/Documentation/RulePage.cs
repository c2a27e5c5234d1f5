using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>The page of a rule in <c>docs/rules</c>, taken apart.</summary>
internal sealed class RulePage
{
    public const string Arm = "### Azure SDK for .NET";
    public const string Pulumi = "### Pulumi";
    public const string Classic = "### Pulumi (classic)";
    public const string Provisioning = "### Azure.Provisioning";
    public const string Aspire = "### Aspire";
    public const string Template = "### ARM template";

    /// <summary>The sections of examples that every page has.</summary>
    public static readonly string[] ExampleHeadings = [Arm, Pulumi];

    /// <summary>The sections of examples that a page may have, in this order after the others.</summary>
    public static readonly string[] OptionalHeadings = [Classic, Provisioning, Aspire, Template];

    private static readonly Regex s_heading = new("^#+ ");

    private RulePage(string id)
    {
        Id = id;
        var heading = string.Empty;
        var isCode = false;
        foreach (var line in File.ReadLines(GetPath(id)))
        {
            isCode ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isCode && s_heading.IsMatch(line))
            {
                heading = line;
                Headings.Add(heading);
                Sections[heading] = [];
            }
            else if (heading.Length > 0)
            {
                Sections[heading].Add(line);
            }
        }
    }

    public static string Folder { get; } = Repository.Combine("docs", "rules");

    public string Id { get; }

    /// <summary>The headings with their number signs, in order.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>The lines below each heading.</summary>
    public Dictionary<string, List<string>> Sections { get; } = [];

    /// <summary>The rows of the table below the title.</summary>
    public Dictionary<string, string> Facts => Sections[Headings[0]]
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        .Select(line => line.Trim('|').Split('|', 2))
        .Where(cells => cells[0].Trim().Length > 0)
        .ToDictionary(cells => cells[0].Trim(), cells => cells[1].Trim());

    public static string GetPath(string id) => Path.Combine(Folder, id + ".md");

    public static bool Exists(string id) => File.Exists(GetPath(id));

    public static RulePage Read(string id) => new(id);

    /// <summary>The code spans in a cell.</summary>
    public static string[] GetCode(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(match => match.Groups[1].Value)];

    /// <summary>The options that the page shows, with their values.</summary>
    public Dictionary<string, string> GetOptions() => (Sections.GetValueOrDefault("## Options") ?? [])
        .Where(line => line.StartsWith("aml_resilience.", StringComparison.Ordinal))
        .Select(line => line.Split('=', 2))
        .ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());

    /// <summary>The pairs of programs below a heading such as <see cref="Arm"/>. Blocks that are not in pairs throw.</summary>
    public RuleExample[] GetExamples(string heading)
    {
        var examples = new List<RuleExample>();
        var block = new List<string>();
        string? before = null;
        string? link = null;
        var isCode = false;
        foreach (var line in Sections.GetValueOrDefault(heading) ?? [])
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = line == "```csharp";
                if (isCode)
                {
                    block.Clear();
                }
                else if (before is null)
                {
                    before = string.Join('\n', block);
                }
                else
                {
                    examples.Add(new RuleExample(heading, before, link == "becomes", string.Join('\n', block)));
                    (before, link) = (null, null);
                }
            }
            else if (isCode)
            {
                block.Add(line);
            }
            else if (line is "becomes" or "instead")
            {
                link = before is not null && link is null ? line : throw new FormatException($"{Id}: '{line}' below '{heading}' does not stand between two blocks");
            }
            else if (before is not null && line.Length > 0)
            {
                throw new FormatException($"{Id}: '{line}' below '{heading}' stands between two blocks");
            }
        }

        return before is null ? [.. examples] : throw new FormatException($"{Id}: the last block below '{heading}' has no other");
    }
}

/// <summary>Two blocks of a page: what is found, and what the fix makes of it or what to write instead.</summary>
internal sealed record RuleExample(string Heading, string Before, bool IsFixed, string After)
{
    private static readonly Regex s_using = new("^using (static )?[A-Za-z_][A-Za-z0-9_.]*( = [A-Za-z0-9_.]+)?;$");

    /// <summary>A whole program around a block.</summary>
    public string ToProgram(string block)
    {
        var lines = block.Split('\n');
        var usings = lines.TakeWhile(line => line.Length == 0 || s_using.IsMatch(line)).ToArray();
        var statements = lines.Skip(usings.Length).Select(line => line.Length == 0 ? line : "        " + line);
        var header = string.Concat(usings.Where(line => line.Length > 0).Select(line => line + "\n"));
        var body = string.Join('\n', statements);
        return Heading switch
        {
            RulePage.Arm or RulePage.Template => $$"""
                {{SdkProgram.ArmUsings}}{{header}}
                class Deployment
                {
                    private readonly ResourceGroupResource group;
                    private readonly AzureLocation location;

                    public Deployment(ResourceGroupResource group, AzureLocation location) => (this.group, this.location) = (group, location);

                    public async Task RunAsync()
                    {
                {{body}}
                        await Task.CompletedTask;
                    }
                }

                """,
            RulePage.Provisioning => ToMethod("Azure.Provisioning", "Infrastructure infra", header, body),
            RulePage.Aspire => ToMethod("Aspire.Hosting", "IDistributedApplicationBuilder builder", header, body),
            _ => $$"""
                {{SdkProgram.PulumiUsings}}{{header}}
                class MyStack : Stack
                {
                    public async Task DeclareAsync()
                    {
                {{body}}
                        await Task.CompletedTask;
                    }
                }

                """,
        };
    }

    private static string ToMethod(string library, string parameter, string header, string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using {{library}};
        {{header}}
        class Deployment
        {
            public static void Declare({{parameter}})
            {
        {{body}}
            }
        }

        """;
}

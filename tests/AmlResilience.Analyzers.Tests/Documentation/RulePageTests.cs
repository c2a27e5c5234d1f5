using System.Globalization;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks.AzureResourceManager;
using AmlResilience.Analyzers.Sdks.PulumiAzure;
using AmlResilience.Analyzers.Sdks.PulumiAzureNative;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Every rule has a page, its facts are those of the rule, and its examples do what the page says.</summary>
public class RulePageTests
{
    private static readonly string[] s_headings =
    [
        "## What happens in an outage", "## What is flagged", "## Examples", "## What the fix does", "## When to suppress", "## Options", "## Equivalent checks elsewhere", "## Links",
    ];

    // Resources that an SDK has, but without the property that the rule asks for.
    private static readonly Dictionary<(string Id, string Heading), (string Type, string Member)> s_lacking = new()
    {
        [("AMLR2304", RulePage.Pulumi)] = ("Pulumi.AzureNative.OperationalInsights.WorkspaceArgs", "Replication"),
    };

    // Resources that the classic provider has, but not in a shape that the rule could find.
    private static readonly string[] s_withoutClassic =
    [
        "AMLR1105", "AMLR1107", // an inference cluster always names the cluster that it attaches
        "AMLR1202", // there are no online deployments that could be scaled
        "AMLR2304", // the provider cannot replicate a Log Analytics workspace
    ];

    public static TheoryData<string> Ids => [.. RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct()];

    public static TheoryData<string, string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (string id in Ids.Select(row => row.Data).Where(RulePage.Exists))
            {
                foreach (var heading in RulePage.ExampleHeadings.Concat(RulePage.OptionalHeadings))
                {
                    for (var index = 0; index < RulePage.Read(id).GetExamples(heading).Length; index++)
                    {
                        data.Add(id, heading, index);
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasEveryHeadingInOrderWithText(string id)
    {
        Assert.True(RulePage.Exists(id), $"{RulePage.GetPath(id)} is missing");
        var page = RulePage.Read(id);
        string[] examples = [.. RulePage.ExampleHeadings, .. RulePage.OptionalHeadings.Where(page.Headings.Contains)];
        var headings = s_headings.SelectMany(heading => heading == "## Examples" ? examples.Prepend(heading) : [heading]);
        Assert.Equal(headings.Prepend($"# {id}: {GetDescriptors(id)[0].Title}"), page.Headings);
        Assert.All(RulePage.OptionalHeadings.Where(page.Headings.Contains), heading => Assert.NotEmpty(page.GetExamples(heading)));
        Assert.All(s_headings, heading => Assert.True(heading == "## Examples" || page.Sections[heading].Any(line => line.Length > 0), $"{id}: nothing below '{heading}'"));
        Assert.Contains(page.Sections["## What is flagged"], line => line.StartsWith("Not flagged:", StringComparison.Ordinal));

        var links = page.Sections.Values.SelectMany(lines => lines).SelectMany(line => Regex.Matches(line, @"\]\((AMLR\d{4})\.md\)")).Select(match => match.Groups[1].Value);
        Assert.All(links, link => Assert.True(RulePage.Exists(link), $"{id} links to the page of {link}, which is missing"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_ShowsHowToSuppressWithAReason(string id)
    {
        // What the analysis says about itself has no resource, or is asked for.
        var isAboutAnalysis = id.StartsWith("AMLR9", StringComparison.Ordinal);
        var lines = RulePage.Read(id).Sections["## When to suppress"];
        Assert.Equal(isAboutAnalysis, !lines.Any(line => Regex.IsMatch(line, $"^#pragma warning disable {id} // \\w+")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_NamesTheChecksOfOtherTools(string id)
    {
        var lines = RulePage.Read(id).Sections["## Equivalent checks elsewhere"];
        var peers = CoverageData.Tools.Zip(CoverageData.Peers[id]).Where(peer => peer.Second is not ("-" or "APRL")).Select(peer => peer.First.Split(' ')[0]).ToArray();
        if (peers.Length == 0)
        {
            Assert.Contains("None known.", lines);
        }
        else
        {
            Assert.Contains("| Tool | Check | Remark |", lines);
            Assert.All(peers, peer => Assert.Contains(lines, line => line.StartsWith("| " + peer, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTheFactsOfTheRule(string id)
    {
        var facts = RulePage.Read(id).Facts;
        var descriptors = GetDescriptors(id);
        var rules = GetRules(id);
        var concerns = descriptors.SelectMany(DescriptorTests.GetConcerns).Distinct().ToArray();
        string[] expected = ["Severity", .. concerns.Select(_ => "Concern"), "Resource", "Property", "Fix", "Help"];
        Assert.Equal(expected, facts.Keys);
        Assert.Equal(concerns, facts.Where(fact => fact.Key == "Concern").Select(fact => fact.Value));
        Assert.Equal($"<{descriptors[0].HelpLinkUri}>", facts["Help"]);

        // The first descriptor is the rule's default; "Warning; Info for `Zone`" adds the others.
        var severities = facts["Severity"].Split("; ");
        Assert.Equal(GetSeverity(descriptors[0]), severities[0]);
        Assert.All(severities.Skip(1), severity => Assert.Matches("^(Warning|Info|Off) .", severity));
        Assert.Equal(descriptors.Select(GetSeverity).Distinct().Order(), severities.Select(severity => severity.Split(' ')[0]).Order());

        Assert.Equal(rules.Select(rule => rule.ResourceType).Distinct().Order(), RulePage.GetCode(facts["Resource"]).Order());
        if (rules.All(rule => rule is SettingRule))
        {
            Assert.Equal(rules.Cast<SettingRule>().Select(rule => Model.ArmPath.Display(rule.Path)).Distinct().Order(), RulePage.GetCode(facts["Property"]).Order());
        }
        else if (facts["Property"] != "-")
        {
            Assert.NotEmpty(RulePage.GetCode(facts["Property"]));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_ShowsEachSdkAndNamesItsFixes(string id)
    {
        var page = RulePage.Read(id);
        var arm = new ArmSdk();
        var pulumi = new AzureNativeSdk();
        foreach (var (heading, getNames) in new (string, Func<string, IEnumerable<string>>)[] { (RulePage.Arm, arm.GetDeclaringTypeNames), (RulePage.Pulumi, pulumi.GetDeclaringTypeNames) })
        {
            if (page.GetExamples(heading).Length == 0)
            {
                Assert.StartsWith("Not available", page.Sections[heading].First(line => line.Length > 0));
                if (s_lacking.TryGetValue((id, heading), out var lacking))
                {
                    var type = AnalyzerRun.Compile("Lacking", SdkReferences.All).GetTypeByMetadataName(lacking.Type)!;
                    Assert.Empty(type.GetMembers(lacking.Member));
                }
                else
                {
                    Assert.DoesNotContain(GetRules(id), rule => getNames(rule.ResourceType).Any());
                }
            }
        }

        if (!page.Headings.Contains(RulePage.Classic) && !s_withoutClassic.Contains(id))
        {
            var classic = new PulumiAzureSdk();
            Assert.DoesNotContain(GetRules(id), rule => classic.GetDeclaringTypeNames(rule.ResourceType).Any());
        }

        var fixes = new List<string>();
        var alternatives = new List<string>();
        foreach (var example in RulePage.ExampleHeadings.Concat(RulePage.OptionalHeadings).SelectMany(page.GetExamples))
        {
            using var run = await ExampleRun.CreateAsync(id, example.ToProgram(example.Before));
            fixes.AddRange(await run.GetFixTitlesAsync());
            alternatives.AddRange(await run.GetAlternativeTitlesAsync());
        }

        if (fixes.Count == 0)
        {
            Assert.StartsWith("None: ", page.Facts["Fix"]);
            return;
        }

        var named = page.Facts["Fix"].Split("<br>");
        Assert.All(fixes, title => Assert.Contains(title, named));
        Assert.All(named, title => Assert.Contains(title, fixes.Concat(alternatives)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_IsFoundAndResolved(string id, string heading, int index)
    {
        var page = RulePage.Read(id);
        var example = page.GetExamples(heading)[index];
        using var before = await ExampleRun.CreateAsync(id, example.ToProgram(example.Before));
        Assert.NotEmpty(before.Findings);
        Assert.All(before.Findings, finding => Assert.True(finding.Id == id, finding.ToString()));
        var paths = RulePage.GetCode(page.Facts["Property"]);
        if (page.Facts["Property"] == string.Join(", ", paths.Select(path => $"`{path}`")))
        {
            Assert.All(before.Findings, finding => Assert.Contains(paths, path => WithoutIndices(finding).Contains(path.Replace("[]", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal)));
        }

        var after = example.ToProgram(example.After);
        if (example.IsFixed)
        {
            Assert.Equal(after, await before.FixAllAsync(id));
            Assert.Empty(before.Findings);
        }
        else
        {
            Assert.Empty(await before.GetFixTitlesAsync());
            using var instead = await ExampleRun.CreateAsync(id, after);
            Assert.Empty(instead.Findings);
        }
    }

    [Fact]
    public void EveryPage_IsThatOfARule()
    {
        var pages = Directory.GetFiles(RulePage.Folder).Select(file => Path.GetFileName(file)!);
        Assert.Empty(pages.Except(Ids.Select(row => row.Data + ".md")));
    }

    private static DiagnosticDescriptor[] GetDescriptors(string id) => [.. RuleCatalog.Descriptors.Where(descriptor => descriptor.Id == id)];

    private static Rule[] GetRules(string id) => [.. RuleCatalog.Rules.Where(rule => rule.Descriptors.Any(descriptor => descriptor.Id == id))];

    private static string GetSeverity(DiagnosticDescriptor descriptor) => descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Off";

    // The page speaks of regionDetails[], a finding of regionDetails[0], or of no index where the SDK has one object for the list.
    private static string WithoutIndices(Diagnostic finding) => Regex.Replace(finding.GetMessage(CultureInfo.InvariantCulture), @"\[\d+\]", string.Empty);
}

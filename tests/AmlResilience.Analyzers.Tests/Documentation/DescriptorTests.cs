using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Every descriptor is complete, and the documents say the same as the rules.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Ids => [.. ById.Keys];

    private static Dictionary<string, DiagnosticDescriptor[]> ById { get; } =
        RuleCatalog.Descriptors.GroupBy(descriptor => descriptor.Id).ToDictionary(group => group.Key, group => group.ToArray());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_IsComplete(string id) => Assert.All(ById[id], descriptor =>
    {
        Assert.Matches("^AMLR[0-9]{4}$", descriptor.Id);
        Assert.Equal("Resilience", descriptor.Category);
        Assert.NotEmpty(descriptor.Title.ToString());
        Assert.NotEmpty(descriptor.Description.ToString());
        Assert.NotEqual(descriptor.Title.ToString(), descriptor.Description.ToString());
        Assert.StartsWith("https://learn.microsoft.com/", descriptor.HelpLinkUri);

        // Resource, property with the value found, value wanted; one line, no full stop at the end.
        var message = descriptor.MessageFormat.ToString();
        Assert.Contains("{0}", message);
        Assert.Contains("{1}", message);
        Assert.Contains("{2}", message);
        Assert.DoesNotContain('\n', message);
        Assert.False(message.EndsWith('.'));
    });

    [Theory]
    [MemberData(nameof(Ids))]
    public void DescriptorsOfOneId_ShareTitleDescriptionAndLink(string id)
    {
        Assert.Single(ById[id].Select(descriptor => descriptor.Title.ToString()).Distinct());
        Assert.Single(ById[id].Select(descriptor => descriptor.Description.ToString()).Distinct());
        Assert.Single(ById[id].Select(descriptor => descriptor.HelpLinkUri).Distinct());
    }

    /// <summary>The names of the concerns that a descriptor is tagged with.</summary>
    internal static IEnumerable<string> GetConcerns(DiagnosticDescriptor descriptor) => descriptor.CustomTags.Intersect(Enum.GetNames<Concern>());

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_HasOneConcern(string id)
    {
        // What is said about the analysis itself is about no outage.
        var expected = id.StartsWith("AMLR9", StringComparison.Ordinal) ? 0 : 1;
        Assert.All(ById[id], descriptor => Assert.Equal(expected, GetConcerns(descriptor).Count()));
        Assert.Equal(expected, ById[id].SelectMany(GetConcerns).Distinct().Count());
    }

    [Fact]
    public void ReleaseFiles_ListEachRuleWithItsSeverity()
    {
        var lines = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Repository.Combine("src", "Analyzers", name)))
            .Where(line => line.StartsWith("AMLR", StringComparison.Ordinal))
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray());
        var expected = ById.Values.Select(descriptors => (descriptors[0].Id, descriptors[0].Category, GetSeverity(descriptors[0], "Disabled"), descriptors[0].Title.ToString()));
        Assert.Equal(expected.Order(), lines.Select(cells => (cells[0], cells[1], cells[2], cells[3])).Order());
    }

    private static string GetSeverity(DiagnosticDescriptor descriptor, string off) => descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : off;

    [Fact]
    public void Changelog_NamesEachRule() => Assert.All(ById.Keys, id => Assert.Contains(id, File.ReadAllText(Repository.Combine("CHANGELOG.md"))));

    [Fact]
    public void Rules_NameNoSdk() => Assert.All(
        Directory.GetFiles(Repository.Combine("src", "Analyzers", "Rules"), "*.cs", SearchOption.AllDirectories),
        file => Assert.DoesNotMatch("Pulumi|Azure\\.ResourceManager|Azure\\.Provisioning", File.ReadAllText(file)));

    [Fact]
    public void SourceFiles_AreUnder300Lines() => Assert.All(
        Directory.GetFiles(Repository.Combine("src"), "*.cs", SearchOption.AllDirectories),
        file => Assert.InRange(File.ReadLines(file).Count(), 0, 300));
}

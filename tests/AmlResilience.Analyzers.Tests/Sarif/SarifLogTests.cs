using System.Globalization;
using System.Text.Json;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>A build's log is valid, complete and ready for code scanning.</summary>
public class SarifLogTests(SampleLog log) : IClassFixture<SampleLog>
{
    [Fact]
    public void Log_IsValid() => Assert.Empty(SarifSchema.FindErrors(log.Document.RootElement));

    [Fact]
    public void Rules_AreAllThereOnce() => Assert.Equal(
        RuleCatalog.Descriptors.Select(descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal),
        log.Rules.Select(rule => rule.GetProperty("id").GetString()!).Where(id => id.StartsWith("AMLR", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_AreDescribed() => Assert.All(log.Rules.Where(rule => SampleLog.IsOurs(rule, "id")), rule =>
    {
        var descriptor = RuleCatalog.Descriptors.First(candidate => candidate.Id == rule.GetProperty("id").GetString());
        Assert.Equal(descriptor.Title.ToString(CultureInfo.InvariantCulture), rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal(descriptor.Description.ToString(CultureInfo.InvariantCulture), rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Equal(descriptor.HelpLinkUri, rule.GetProperty("helpUri").GetString());
        Assert.Equal("Resilience", rule.GetProperty("properties").GetProperty("category").GetString());
        var tags = rule.GetProperty("properties").TryGetProperty("tags", out var written) ? written.EnumerateArray().Select(tag => tag.GetString()!) : [];
        Assert.Equal(descriptor.CustomTags.Order(StringComparer.Ordinal), tags.Order(StringComparer.Ordinal));

        // A rule about the analysis itself is about no part of an estate.
        Assert.Equal(descriptor.Id.StartsWith("AMLR9", StringComparison.Ordinal) ? 0 : 1, tags.Count(tag => Enum.TryParse<Concern>(tag, out _)));

        // What the standard says when nothing is written: enabled, a warning.
        var configuration = rule.TryGetProperty("defaultConfiguration", out var given) ? given : default;
        Assert.Equal(descriptor.IsEnabledByDefault, configuration.ValueKind == JsonValueKind.Undefined || !configuration.TryGetProperty("enabled", out var enabled) || enabled.GetBoolean());
        Assert.Equal(
            SampleLog.ToLevel(descriptor.DefaultSeverity),
            configuration.ValueKind != JsonValueKind.Undefined && configuration.TryGetProperty("level", out var level) ? level.GetString() : "warning");
    });

    // Code scanning takes no log in which one rule's configuration is overridden twice by the same.
    [Fact]
    public void Overrides_AreWhatTheProjectSays()
    {
        var overrides = log.Run.GetProperty("invocations").EnumerateArray()
            .SelectMany(invocation => invocation.GetProperty("ruleConfigurationOverrides").EnumerateArray())
            .Where(entry => SampleLog.IsOurs(entry.GetProperty("descriptor"), "id"))
            .Select(entry => (Id: entry.GetProperty("descriptor").GetProperty("id").GetString()!, Text: entry.GetRawText()))
            .ToArray();
        Assert.Equal(overrides.Select(entry => entry.Text).Distinct(), overrides.Select(entry => entry.Text));
        Assert.Equal(SampleLog.Severities.Keys.Order(StringComparer.Ordinal), overrides.Select(entry => entry.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Results_AreTheFindings()
    {
        var found = await AnalyzerRun.FindAsync(Sample.Compile(SampleLog.Name));
        var expected = found.Where(finding => SampleLog.Severities.GetValueOrDefault(finding.Id) != "none").Select(finding => (
            finding.Location.GetLineSpan().Path,
            finding.Location.GetLineSpan().StartLinePosition.Line + 1,
            finding.Location.GetLineSpan().StartLinePosition.Character + 1,
            finding.Id,
            SampleLog.Severities.GetValueOrDefault(finding.Id) switch { "warning" => "warning", "suggestion" => "note", _ => SampleLog.ToLevel(finding.Severity) },
            finding.GetMessage(CultureInfo.InvariantCulture)));
        Assert.Equal(expected.Order(), log.Results.Select(Read).Order());
    }

    // A path on the machine that built it tells nobody anything; code scanning takes off the folder of the check-out.
    private (string Path, int Line, int Column, string Id, string Level, string Message) Read(JsonElement result)
    {
        var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        var uri = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!);
        Assert.True(log.SourceRoot.IsBaseOf(uri), uri.ToString());
        var region = place.GetProperty("region");
        return (
            log.SourceRoot.MakeRelativeUri(uri).ToString(),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }
}

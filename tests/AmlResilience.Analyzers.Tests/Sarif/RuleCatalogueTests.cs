using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>The rules as data for other tools, <c>docs/rules.sarif</c>, are what the descriptors say.</summary>
public class RuleCatalogueTests
{
    private const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*RuleCatalogueTests'";
    private const string Project = "https://github.com/aml-resilience/AmlResilience.Analyzers";

    private static readonly string s_file = Repository.Combine("docs", "rules.sarif");

    // The texts have quotes, which need no escape outside of HTML.
    private static readonly JsonSerializerOptions s_format = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Catalogue_IsUpToDate()
    {
        var expected = Write();
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(s_file, expected);
        }

        var actual = File.Exists(s_file) ? File.ReadAllText(s_file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(expected == actual, $"{s_file} is out of date. Run: {Command}");
    }

    [Fact]
    public void Catalogue_IsValid()
    {
        using var catalogue = JsonDocument.Parse(File.ReadAllText(s_file));
        Assert.Empty(SarifSchema.FindErrors(catalogue.RootElement));
    }

    private static string Write() => new JsonObject
    {
        ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "AmlResilience.Analyzers",
                    ["informationUri"] = Project,
                    ["language"] = "en-US",
                    ["rules"] = new JsonArray([.. RuleCatalog.Descriptors.DistinctBy(descriptor => descriptor.Id).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Select(Describe)]),
                },
            },
            ["results"] = new JsonArray(),
            ["columnKind"] = "utf16CodeUnits",
        }),
    }.ToJsonString(s_format) + "\n";

    private static JsonNode Describe(DiagnosticDescriptor descriptor) => new JsonObject
    {
        ["id"] = descriptor.Id,
        ["shortDescription"] = Text(descriptor.Title),
        ["fullDescription"] = Text(descriptor.Description),
        ["helpUri"] = descriptor.HelpLinkUri,
        ["defaultConfiguration"] = new JsonObject { ["enabled"] = descriptor.IsEnabledByDefault, ["level"] = SampleLog.ToLevel(descriptor.DefaultSeverity) },
        ["properties"] = new JsonObject
        {
            ["category"] = descriptor.Category,
            ["page"] = $"docs/rules/{descriptor.Id}.md",
            ["tags"] = new JsonArray([.. descriptor.CustomTags.Select(tag => JsonValue.Create(tag))]),
        },
    };

    private static JsonObject Text(LocalizableString text) => new() { ["text"] = text.ToString() };
}

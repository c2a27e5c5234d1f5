using System.Text.Json;
using AmlResilience.Analyzers.Tests.Testing;
using Json.Schema;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>Checks logs against <c>sarif.schema.json</c>, which allows nothing that the published schema of SARIF 2.1.0 does not.</summary>
internal static class SarifSchema
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(
        File.ReadAllText(Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Sarif", "sarif.schema.json")));

    /// <summary>What is wrong with a log, by its place in the log; nothing when it is valid.</summary>
    public static string[] FindErrors(JsonElement log)
    {
        var results = s_schema.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).SelectMany(detail => (detail.Errors ?? new Dictionary<string, string>()).Select(error => $"{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty("invalid")];
    }
}

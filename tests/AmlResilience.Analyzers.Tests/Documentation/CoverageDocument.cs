using System.Text;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.Aspire;
using AmlResilience.Analyzers.Sdks.AzureProvisioning;
using AmlResilience.Analyzers.Sdks.AzureResourceManager;
using AmlResilience.Analyzers.Sdks.PulumiAzure;
using AmlResilience.Analyzers.Sdks.PulumiAzureNative;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Writes <c>docs/coverage.md</c> from the rules, the SDK tables and <see cref="CoverageData"/>.</summary>
internal static class CoverageDocument
{
    public const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*CoverageTests'";

    private static readonly (string Name, Sdk Sdk)[] s_sdks =
        [("Azure SDK for .NET", new ArmSdk()), ("Pulumi", new AzureNativeSdk()), ("Pulumi (classic)", new PulumiAzureSdk()), ("Azure.Provisioning", new ProvisioningSdk())];

    private static readonly HashSet<string> s_aspireTypes = [.. AspireResources.ByMethod.Values.Select(resource => resource.ResourceType)];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_descriptors =
        RuleCatalog.Descriptors.GroupBy(descriptor => descriptor.Id).ToDictionary(group => group.Key, group => group.First());

    /// <summary>The text of the document.</summary>
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append($"""
            # Coverage

            Written by a test from the rules themselves. After a change of rules: `{Command}`

            ## The services of the article

            [The article](https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning) that the rules are based on lists, in its version of July 2020, the services that Azure Machine Learning depends on, who manages them, and which are highly available by default. What has changed since is on the pages of the rules.
            The last columns say which SDK's declarations the rules read; a rule in brackets is not read there, because the SDK has no such resource or it is not mapped.

            | Service | Managed by | Highly available by default | Rules | {string.Join(" | ", s_sdks.Select(sdk => sdk.Name))} |
            |---|---|---|---|{string.Concat(s_sdks.Select(_ => "---|"))}

            """);
        foreach (var service in CoverageData.Services)
        {
            string[] ids = [.. service.Ids.Where(s_descriptors.ContainsKey)];
            string[] cells = [service.Name, service.ManagedBy, service.IsAvailableByDefault, ids.Length == 0 ? "none" : string.Join(", ", ids.Select(Link)), .. s_sdks.Select(sdk => DescribeReading(sdk.Sdk, ids))];
            text.Append($"| {string.Join(" | ", cells)} |\n");
        }

        text.Append($"""

            ## The ways to declare resources

            Which rules find something in which way to declare resources in C#. A dash means that the way has no such resource, or has it without what the rule asks for.
            Aspire is Azure.Provisioning behind an `AddAzure...` call; its column has the resources that such a call creates by itself. A template may hold any resource.

            | Rule | Title | {string.Join(" | ", s_sdks.Select(sdk => sdk.Name))} | Aspire | ARM template |
            |---|---|{string.Concat(s_sdks.Select(_ => "---|"))}---|---|

            """);
        foreach (var id in s_descriptors.Keys.Where(id => GetTypes(id).Length > 0).Order())
        {
            var cells = s_sdks.Select(sdk => GetTypes(id).Any(type => IsRead(sdk.Sdk, type)) && !CoverageData.Inexpressible.Contains((sdk.Name, id)))
                .Append(GetTypes(id).Any(s_aspireTypes.Contains))
                .Append(true);
            text.Append($"| {Link(id)} | {s_descriptors[id].Title} | {string.Join(" | ", cells.Select(isRead => isRead ? "yes" : "-"))} |\n");
        }

        text.Append($"""

            ## The checks of other tools

            Which of the rules other tools have in some form, as of August 2026. The rules are ours, so this says nothing about the tools as a whole: each of them checks far more of Azure.
            They read ARM templates, Bicep, Terraform or what is deployed; none of them reads C#. APRL is the Azure Proactive Resiliency Library, whose queries azqr runs.

            - yes: the same condition, checked automatically
            - partly: another threshold, one kind of input only, or both more and less than the rule
            - text: advice without a query
            - opposite: asks for what the rule reports
            - APRL: by running APRL's query

            | Rule | Title | {string.Join(" | ", CoverageData.Tools)} |
            |---|---|{string.Concat(CoverageData.Tools.Select(_ => "---|"))}

            """);
        foreach (var id in s_descriptors.Keys.Order())
        {
            text.Append($"| {Link(id)} | {s_descriptors[id].Title} | {string.Join(" | ", CoverageData.Peers[id])} |\n");
        }

        var alone = s_descriptors.Keys.Count(id => CoverageData.Peers[id].All(cell => cell == "-"));
        text.Append($"\nOf these {s_descriptors.Count} rules {alone} have no counterpart in any of them. The page of each rule names the checks.\n");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static string Link(string id) => $"[{id}](rules/{id}.md)";

    private static string DescribeReading(Sdk sdk, string[] ids)
    {
        var rules = ids.Where(id => GetTypes(id).Length > 0).ToArray();
        var unread = rules.Where(id => !GetTypes(id).Any(type => IsRead(sdk, type))).ToArray();
        return rules.Length == unread.Length ? "-" : unread.Length == 0 ? "yes" : $"yes ({string.Join(", ", unread)})";
    }

    private static bool IsRead(Sdk sdk, string type) => sdk.GetDeclaringTypeNames(type).Concat(sdk.GetOwningTypeNames(type)).Any();

    private static string[] GetTypes(string id) =>
        [.. RuleCatalog.Rules.Where(rule => rule.Descriptors.Any(descriptor => descriptor.Id == id)).Select(rule => rule.ResourceType).Distinct()];
}

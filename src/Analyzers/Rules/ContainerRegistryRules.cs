using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Container Registry.</summary>
internal static class ContainerRegistryRules
{
    private static readonly DiagnosticDescriptor s_belowPremium = RuleDescriptor.Warning(
        "AMLR2101",
        "Container registry SKU below Premium",
        "Container registry '{0}' has {1}; use {2}, because only a Premium registry can be geo-replicated",
        "The registry holds the images of every training and inference environment. Only the Premium SKU can be replicated to another region, so with any other SKU an outage of the region stops new jobs and deployments everywhere. The SKU can be raised in place.",
        "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication");

    public static readonly Rule BelowPremium = new SettingRule
    {
        Descriptor = s_belowPremium,
        Type = "Microsoft.ContainerRegistry/registries",
        Path = "sku.name",
        Requirement = Requirement.Values(accepted: new[] { "Premium" }, rejected: new[] { "Classic", "Basic", "Standard" }),
        Wanted = static _ => "Premium",
        Remedies = static (_, _) => new[] { new Remedy("usePremium", "Use the Premium SKU", SettingChange.Text("sku.name", "Premium")) },
    };

    public static IEnumerable<Rule> All => new[] { BelowPremium };
}

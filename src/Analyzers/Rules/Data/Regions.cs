using System;
using System.Collections.Generic;

namespace AmlResilience.Analyzers.Rules.Data;

/// <summary>
/// What is known of Azure regions. Source: https://learn.microsoft.com/azure/reliability/regions-list as of 2025-03-21. A region
/// that is not listed is judged as one with zones and a pair, since Microsoft adds both over time.
/// </summary>
internal static class Regions
{
    private static readonly HashSet<string> s_withoutZones = new(StringComparer.OrdinalIgnoreCase)
    {
        "australiacentral", "australiacentral2", "australiasoutheast", "brazilsoutheast", "canadaeast", "francesouth",
        "germanynorth", "koreasouth", "northcentralus", "norwaywest", "southafricawest", "southindia", "switzerlandwest",
        "uaecentral", "ukwest", "westcentralus", "westindia", "westus",
    };

    private static readonly HashSet<string> s_withoutPair = new(StringComparer.OrdinalIgnoreCase)
    {
        "israelcentral", "italynorth", "mexicocentral", "newzealandnorth", "polandcentral", "qatarcentral", "spaincentral",
        "indonesiacentral", "austriaeast",
    };

    // One-way pairs and a region without zones. Source: https://learn.microsoft.com/azure/reliability/reliability-key-vault as of 2024-11-12.
    private static readonly HashSet<string> s_withoutVaultReplication = new(StringComparer.OrdinalIgnoreCase) { "brazilsouth", "brazilsoutheast", "westus3" };

    // HDInsight has zones in fewer regions. Source: https://learn.microsoft.com/azure/reliability/reliability-hdinsight as of 2023-02-27.
    private static readonly HashSet<string> s_withHDInsightZones = new(StringComparer.OrdinalIgnoreCase)
    {
        "australiaeast", "brazilsouth", "canadacentral", "centralus", "eastus", "eastus2", "francecentral", "germanywestcentral",
        "japaneast", "koreacentral", "northeurope", "qatarcentral", "southeastasia", "southcentralus", "uksouth", "usgovvirginia",
        "westeurope", "westus2",
    };

    /// <summary>False for regions known to have no availability zones. Takes <c>westus</c> and <c>West US</c>.</summary>
    public static bool IsZonal(string region) => !s_withoutZones.Contains(Normalize(region));

    /// <summary>False for regions known to have no paired region.</summary>
    public static bool IsPaired(string region) => !s_withoutPair.Contains(Normalize(region));

    /// <summary>False for regions from which Key Vault is known not to replicate to another one.</summary>
    public static bool IsVaultReplicated(string region) => IsPaired(region) && !s_withoutVaultReplication.Contains(Normalize(region));

    /// <summary>True for regions in which an HDInsight cluster is known to be able to have a zone.</summary>
    public static bool IsHDInsightZonal(string region) => s_withHDInsightZones.Contains(Normalize(region));

    /// <summary>True when both spell the same region.</summary>
    public static bool AreSame(string first, string second) => string.Equals(Normalize(first), Normalize(second), StringComparison.OrdinalIgnoreCase);

    /// <summary>The name without the spaces of its display form.</summary>
    public static string Normalize(string region) => region.Replace(" ", string.Empty);
}

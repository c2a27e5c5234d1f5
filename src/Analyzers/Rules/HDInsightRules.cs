using System.Collections.Generic;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure HDInsight.</summary>
internal static class HDInsightRules
{
    private static readonly DiagnosticDescriptor s_noZone = RuleDescriptor.Info(
        "AMLR3301", Concern.Zones, "https://learn.microsoft.com/azure/reliability/reliability-hdinsight");

    public static readonly Rule NoZone = new ZonelessRule
    {
        Descriptor = s_noZone,
        Type = "Microsoft.HDInsight/clusters",
        Applies = static context => !RuleContext.IsAny(context.Get("location"), region => !(context.Options.HasZones(region) ?? Regions.IsHDInsightZonal(region))),
    };

    public static IEnumerable<Rule> All => new[] { NoZone };
}

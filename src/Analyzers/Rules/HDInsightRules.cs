using System.Collections.Generic;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure HDInsight.</summary>
internal static class HDInsightRules
{
    private static readonly DiagnosticDescriptor s_noZone = RuleDescriptor.Info(
        "AMLR3301",
        "HDInsight cluster without a zone",
        "HDInsight cluster '{0}' has {1}; choose {2} and run a second cluster in another zone or region, because a cluster without a zone can go down with any of them",
        "All nodes of an HDInsight cluster belong in one availability zone, chosen when the cluster is created. Without a zone the nodes can be in any of them and fail with any of them. A zone needs a virtual network and SQL databases of your own for Ambari and the metastores, and is no redundancy by itself: that takes a second cluster in another zone or region.",
        "https://learn.microsoft.com/azure/reliability/reliability-hdinsight");

    public static readonly Rule NoZone = new ZonelessRule
    {
        Descriptor = s_noZone,
        Type = "Microsoft.HDInsight/clusters",
        Applies = static context => context.Get("location") is not ScalarValue region || (context.Options.HasZones(region.Text) ?? Regions.IsHDInsightZonal(region.Text)),
    };

    public static IEnumerable<Rule> All => new[] { NoZone };
}

using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure HDInsight.</summary>
internal static class HDInsightRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

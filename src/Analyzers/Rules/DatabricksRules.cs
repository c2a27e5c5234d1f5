using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Databricks.</summary>
internal static class DatabricksRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

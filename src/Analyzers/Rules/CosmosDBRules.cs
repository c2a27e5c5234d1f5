using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Cosmos DB.</summary>
internal static class CosmosDBRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

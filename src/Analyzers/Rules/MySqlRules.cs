using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Database for MySQL.</summary>
internal static class MySqlRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Database for PostgreSQL.</summary>
internal static class PostgreSqlRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

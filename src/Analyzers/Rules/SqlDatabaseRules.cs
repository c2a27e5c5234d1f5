using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure SQL Database.</summary>
internal static class SqlDatabaseRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Data Lake Storage Gen1.</summary>
internal static class DataLakeStoreRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

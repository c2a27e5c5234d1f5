using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Container Instances.</summary>
internal static class ContainerInstanceRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Autoscale of online deployments.</summary>
internal static class AutoscaleRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>The Azure Machine Learning extension of a Kubernetes cluster.</summary>
internal static class KubernetesExtensionRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

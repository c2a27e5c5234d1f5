using System.Collections.Generic;
using System.Linq;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Virtual machine series with a retirement date.</summary>
internal static class VirtualMachineSeriesRules
{
    public static IEnumerable<Rule> All => Enumerable.Empty<Rule>();
}

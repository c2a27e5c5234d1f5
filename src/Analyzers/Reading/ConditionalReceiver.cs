using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Conditional access, <c>a?.B</c>.</summary>
internal static class ConditionalReceiver
{
    /// <summary>The <c>a</c> of <c>a?.B</c>, seen from <c>.B</c>.</summary>
    public static IOperation? Find(IOperation instance)
    {
        var child = instance;
        for (var parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }
}

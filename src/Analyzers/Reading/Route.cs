using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>One way of an object from its creation out of the methods that return it.</summary>
/// <param name="Frame">The calls that the creation runs in.</param>
/// <param name="Hosts">The variables that hold it on the way, outermost first.</param>
/// <param name="Submission">The call that sends it to Azure.</param>
/// <param name="Fate">What becomes of it in the end.</param>
internal sealed record Route(CallFrame? Frame, ImmutableArray<Host> Hosts, IInvocationOperation? Submission, Fate Fate)
{
    private const int MaximumDepth = 4;

    /// <summary>The routes through all callers; the object itself leaves its method where they are not known.</summary>
    public static IEnumerable<Route> Find(CompilationReader reader, IOperation origin, SyntaxNode creation, CancellationToken cancellationToken, int depth = 0)
    {
        var holder = Holder.Find(reader, origin, creation);
        var isFollowed = false;
        if (holder.Fate == Fate.Returned && depth < MaximumDepth
            && reader.GetModel(origin.Syntax.SyntaxTree).GetEnclosingSymbol(origin.Syntax.SpanStart, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
        {
            // Other projects may call it too.
            var isVisible = method.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal);
            foreach (var call in reader.GetSyntax(cancellationToken).CallsOf(method.Name))
            {
                if (reader.GetOperation(call, cancellationToken) is IInvocationOperation invocation
                    && SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.OriginalDefinition, method.OriginalDefinition))
                {
                    isFollowed = true;
                    foreach (var outer in Find(reader, invocation, creation, cancellationToken, depth + 1))
                    {
                        yield return outer with
                        {
                            Frame = new CallFrame(method, invocation.Arguments, outer.Frame),
                            Hosts = outer.Hosts.AddRange(holder.Hosts),
                            Fate = isVisible && outer.Fate == Fate.Sent ? Fate.Shared : outer.Fate,
                        };
                    }
                }
            }
        }

        if (!isFollowed)
        {
            yield return new Route(null, holder.Hosts, holder.Submission, holder.Fate);
        }
    }
}

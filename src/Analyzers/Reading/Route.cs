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
/// <param name="Context">The calls that the submission runs in.</param>
internal sealed record Route(CallFrame? Frame, ImmutableArray<Host> Hosts, IInvocationOperation? Submission, Fate Fate, CallFrame? Context = null)
{
    private const int MaximumDepth = 4;

    private static readonly ImmutableArray<CallFrame?> s_noContext = ImmutableArray.Create<CallFrame?>((CallFrame?)null);

    /// <summary>The routes through all callers; the object itself leaves its method where they are not known.</summary>
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="origin">The expression that gives the object.</param>
    /// <param name="creation">The expression that makes it.</param>
    /// <param name="withContexts">True to tell apart the callers of the method in which a route ends.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <param name="depth">How many methods the object has left already.</param>
    public static IEnumerable<Route> Find(CompilationReader reader, IOperation origin, SyntaxNode creation, bool withContexts, CancellationToken cancellationToken, int depth = 0)
    {
        var holder = Holder.Find(reader, origin, creation, frame: null);
        var isFollowed = false;
        if (holder.Fate == Fate.Returned && depth < MaximumDepth
            && reader.GetModel(origin.Syntax.SyntaxTree).GetEnclosingSymbol(origin.Syntax.SpanStart, cancellationToken) is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method)
        {
            // Other projects may call it too.
            var isVisible = method.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal);
            foreach (var call in reader.Bound.CallsOf(method, cancellationToken))
            {
                if (call is IInvocationOperation invocation)
                {
                    isFollowed = true;
                    foreach (var outer in Find(reader, invocation, creation, withContexts, cancellationToken, depth + 1))
                    {
                        var frame = new CallFrame(method, invocation, outer.Frame, isContext: withContexts);
                        if (withContexts && method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } body)
                        {
                            var isReached = Guards.IsReached(reader, origin.Syntax, body, frame);
                            if (isReached == false)
                            {
                                continue;
                            }

                            frame = isReached == true ? frame : frame.Forget();
                        }

                        yield return outer with
                        {
                            Frame = frame,
                            Hosts = outer.Hosts.AddRange(Holder.Find(reader, origin, creation, frame).Hosts),
                            Fate = isVisible && outer.Fate == Fate.Sent ? Fate.Shared : outer.Fate,
                        };
                    }
                }
            }
        }

        if (!isFollowed)
        {
            foreach (var context in withContexts ? Contexts.Find(reader, origin.Syntax, cancellationToken) : s_noContext)
            {
                holder = Holder.Find(reader, origin, creation, context);
                yield return new Route(context, holder.Hosts, holder.Submission, holder.Fate, holder.Frame);
            }
        }
    }
}

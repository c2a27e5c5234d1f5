using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The calls, and the elements of loops, by which a link leads to a creation: they tell which of its resources is meant.</summary>
internal sealed class CallChain
{
    private readonly ImmutableArray<(SyntaxNode Call, bool IsOptional)> _calls;
    private readonly bool _isWhole;

    private CallChain(ImmutableArray<(SyntaxNode Call, bool IsOptional)> calls, bool isWhole)
    {
        _calls = calls;
        _isWhole = isWhole;
    }

    /// <summary>The chain of the frame in which the creation was found, innermost call first; null where no call tells its resources apart.</summary>
    public static CallChain? Of(SyntaxNode creation, CallFrame? frame)
    {
        var calls = ImmutableArray.CreateBuilder<(SyntaxNode Call, bool IsOptional)>();
        var place = creation;
        for (var call = frame; call is not null; call = call.Caller)
        {
            // What stands outside of a loop or function is the same for all of its rounds and calls.
            if (!Encloses(call, place))
            {
                continue;
            }

            if (call.Syntax is { } syntax)
            {
                // A local function without parameters runs as the code around it, and may be left out of a resource's calls.
                calls.Add((syntax, call.Method is { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction, Parameters.IsEmpty: true }));
            }

            place = call.Call?.Syntax ?? place;
        }

        return calls.Count == 0 ? null : new CallChain(calls.ToImmutable(), isWhole: false);
    }

    /// <summary>The chain of one resource that is meant by its name.</summary>
    public static CallChain? Of(ResourceDeclaration named) =>
        named.Calls.IsEmpty ? null : new CallChain(named.Calls.Select(static call => (call, false)).ToImmutableArray(), isWhole: true);

    public bool IsSame(CallChain? other) => other is not null && _isWhole == other._isWhole && _calls.SequenceEqual(other._calls);

    /// <summary>True when the chain leads to this resource of the creation; either may be known further outwards than the other.</summary>
    public bool LeadsTo(ResourceDeclaration target)
    {
        if (_isWhole)
        {
            return _calls.Select(static entry => entry.Call).SequenceEqual(target.Calls);
        }

        var index = 0;
        foreach (var (call, isOptional) in _calls)
        {
            if (index == target.Calls.Length)
            {
                return true;
            }

            if (call == target.Calls[index])
            {
                index++;
            }
            else if (!isOptional)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Encloses(CallFrame frame, SyntaxNode place) => frame switch
    {
        LoopFrame { Collection.Parent: { } loop } => Contains(loop, place),
        { Method: { } method } => method.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == place.SyntaxTree && Contains(reference.GetSyntax(), place)),
        _ => true,
    };

    private static bool Contains(SyntaxNode code, SyntaxNode place) => code.SyntaxTree == place.SyntaxTree && code.Span.Contains(place.Span);
}

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>What the SDKs say of methods and members that settings objects meet.</content>
internal sealed partial class CompilationReader
{
    // Objects, so that no thread can see half of an answer.
    private object? _areImpliedRewritten;
    private object? _hasLookups;
    private (Sdk Sdk, ITypeSymbol? Type)[]? _leftOut;

    /// <summary>True when the compilation looks up resources that other code declared, so that any resource may be changed that way.</summary>
    public bool HasLookups(CancellationToken cancellationToken)
    {
        _hasLookups ??= Sdks.SelectMany(sdk => sdk.LookupNames).SelectMany(GetSyntax(cancellationToken).CallsOf)
            .Any(call => GetOperation(call, cancellationToken) is IInvocationOperation invocation && IsLookup(invocation.TargetMethod));
        return (bool)_hasLookups;
    }

    /// <summary>True when the program may rewrite all resources that libraries make for it.</summary>
    public bool AreImpliedRewritten(CancellationToken cancellationToken)
    {
        _areImpliedRewritten ??= Sdks.SelectMany(sdk => sdk.RewriterNames).Any(name => GetSyntax(cancellationToken).TouchesOf(name).Count + GetSyntax(cancellationToken).AssignmentsTo(name).Count > 0);
        return (bool)_areImpliedRewritten;
    }

    /// <summary>True when the program may leave out a resource of the class that it noted: it removes one that it looked up, or chooses what is built.</summary>
    public bool IsLeftOut(INamedTypeSymbol resource, CancellationToken cancellationToken)
    {
        _leftOut ??= FindLeftOut(cancellationToken);
        foreach (var (sdk, type) in _leftOut)
        {
            if (sdk.FindDeclaration(resource) is not null && (type is not INamedTypeSymbol named || UnseenWrites.Is(resource, named)))
            {
                return true;
            }
        }

        return false;
    }

    private (Sdk Sdk, ITypeSymbol? Type)[] FindLeftOut(CancellationToken cancellationToken)
    {
        // What is removed where nothing is looked up is an object whose creation is followed.
        var removed = from sdk in HasLookups(cancellationToken) ? Sdks : ImmutableArray<Sdk>.Empty
            from name in sdk.RemovalNames
            from call in GetSyntax(cancellationToken).CallsOf(name)
            let removal = GetOperation(call, cancellationToken) as IInvocationOperation
            where removal is { Arguments.Length: > 0 } && sdk.IsChoice(removal.TargetMethod)
            select (sdk, FlowReader.Unwrap(removal.Arguments[0].Value).Type);
        var chosen = from sdk in Sdks
            from name in sdk.ChoosingNames
            from method in Compilation.GetSymbolsWithName(name, SymbolFilter.Member, cancellationToken).OfType<IMethodSymbol>()
            where method.OverriddenMethod is { } overridden && sdk.IsChoice(overridden)
            select (sdk, (ITypeSymbol?)null);
        return removed.Concat(chosen).ToArray();
    }

    /// <summary>The resource that calling the method declares with settings of its own.</summary>
    public ImpliedResource? FindImplied(IMethodSymbol method) => Sdks.Select(sdk => sdk.FindImplied(method)).FirstOrDefault(found => found is not null);

    /// <summary>What the method does with the builder of a resource that a call declares.</summary>
    public BuilderUse FindBuilderUse(IMethodSymbol method) => Sdks.Select(sdk => sdk.FindBuilderUse(method)).FirstOrDefault(use => use != BuilderUse.Unknown);

    /// <summary>True when the method gives the resources which other code declared.</summary>
    public bool IsLookup(IMethodSymbol method)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.IsLookup(method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the method only notes the object that it is given.</summary>
    public bool IsRegistration(IMethodSymbol method)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.IsRegistration(method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the method or property does not change the settings object that it is given or called on.</summary>
    public bool LeavesUnchanged(ISymbol? member)
    {
        // What the program declares in a namespace of the SDK is not the SDK's.
        if (member is not null && !IsOwn(member))
        {
            foreach (var sdk in Sdks)
            {
                if (sdk.LeavesUnchanged(member))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>What the SDKs say of methods and members that settings objects meet.</content>
internal sealed partial class CompilationReader
{
    private bool? _hasLookups;

    /// <summary>True when the compilation looks up resources that other code declared, so that any resource may be changed that way.</summary>
    public bool HasLookups(CancellationToken cancellationToken)
    {
        _hasLookups ??= Sdks.SelectMany(sdk => sdk.LookupNames).SelectMany(GetSyntax(cancellationToken).CallsOf)
            .Any(call => GetOperation(call, cancellationToken) is IInvocationOperation invocation && IsLookup(invocation.TargetMethod));
        return _hasLookups.Value;
    }

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
        if (member is not null)
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

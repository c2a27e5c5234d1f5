using System.Collections.Immutable;
using AmlResilience.Analyzers.Sdks.Aspire;
using AmlResilience.Analyzers.Sdks.AzureProvisioning;
using AmlResilience.Analyzers.Sdks.AzureResourceManager;
using AmlResilience.Analyzers.Sdks.PulumiAzure;
using AmlResilience.Analyzers.Sdks.PulumiAzureNative;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>Every SDK that the package reads.</summary>
internal static class SdkCatalog
{
    /// <summary>Every SDK.</summary>
    public static ImmutableArray<Sdk> All { get; } = ImmutableArray.Create<Sdk>(new ArmSdk(), new AzureNativeSdk(), new PulumiAzureSdk(), new ProvisioningSdk(), new AspireSdk());

    /// <summary>The SDKs that a compilation references; empty for ordinary code, which then costs nothing further.</summary>
    public static ImmutableArray<Sdk> ReferencedBy(Compilation compilation)
    {
        var referenced = ImmutableArray.CreateBuilder<Sdk>(All.Length);
        foreach (var sdk in All)
        {
            if (sdk.IsReferenced(compilation))
            {
                referenced.Add(sdk);
            }
        }

        return referenced.ToImmutable();
    }
}

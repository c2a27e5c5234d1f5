using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.Aspire;

/// <summary>
/// The packages <c>Aspire.Hosting.Azure.*</c>: a call of an app host declares a resource with settings of Aspire's own, and functions
/// that it is given change them before Bicep is made of it. The resources themselves are those of <c>Azure.Provisioning</c>.
/// </summary>
internal sealed class AspireSdk : Sdk
{
    private const string RootNamespace = "Aspire.Hosting";

    public override IReadOnlyCollection<string> DeclaringTypeNames => Array.Empty<string>();

    public override IEnumerable<string> ImplyingNames => AspireResources.ByMethod.Keys;

    public override BuilderCallback BuilderCallback { get; } = new("ConfigureInfrastructure", Parameter: "infra", Lookup: "GetProvisionableResources");

    public override IEnumerable<string> RewriterNames => new[] { "InfrastructureResolvers" };

    public override bool IsReferenced(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name == "Aspire.Hosting.Azure")
            {
                return true;
            }
        }

        return false;
    }

    public override ImpliedResource? FindImplied(IMethodSymbol method)
    {
        if (!IsBuilderMethod(method) || !AspireResources.ByMethod.TryGetValue(method.Name, out var resource))
        {
            return null;
        }

        // Other servers have databases too. The first versions let a function change what the call had made.
        return (!resource.IsChild || method.ContainingType.Name == "AzureSqlExtensions") && method.Parameters.All(parameter => parameter.Type.TypeKind != TypeKind.Delegate) ? resource : null;
    }

    public override BuilderUse FindBuilderUse(IMethodSymbol method) => !IsBuilderMethod(method) ? BuilderUse.Unknown : method.Name switch
    {
        _ when method.Name == BuilderCallback.Method => BuilderUse.Changes,
        "RunAsExisting" or "PublishAsExisting" or "AsExisting" or "PublishAsConnectionString" or "ExcludeFromManifest" => BuilderUse.Voids,
        _ => BuilderUse.Leaves,
    };

    // One tells which resource is being built; the others make parameters, and references to secrets, of an infrastructure.
    public override bool LeavesUnchanged(ISymbol member) =>
        member.Name is "AspireResource" or "AsProvisioningParameter" or "AsKeyVaultSecret" && IsWithin(member.ContainingNamespace, RootNamespace);

    public override DeclarationMap? FindDeclaration(INamedTypeSymbol type) => null;

    public override ObjectMap? FindObject(INamedTypeSymbol type) => null;

    public override string? FindResourceType(INamedTypeSymbol type) => null;

    public override IEnumerable<string> GetDeclaringTypeNames(string resourceType) => Array.Empty<string>();

    public override string? FindWireValue(INamedTypeSymbol enumeration, string memberName) => null;

    public override bool IsSubmission(IMethodSymbol method) => false;

    public override bool IsResourceReference(IPropertySymbol property) => false;

    /// <summary>True for the extension methods of Aspire itself; those of the program, and of other libraries, may do anything.</summary>
    private static bool IsBuilderMethod(IMethodSymbol method) =>
        method.IsExtensionMethod && IsWithin(method.ContainingNamespace, RootNamespace)
        && method.ContainingAssembly.Name.StartsWith(RootNamespace, StringComparison.Ordinal);
}

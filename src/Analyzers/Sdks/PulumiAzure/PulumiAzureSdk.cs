using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>The package <c>Pulumi.Azure</c>, Pulumi's classic provider, in major versions 4 to 6.</summary>
internal sealed class PulumiAzureSdk : PulumiSdk
{
    private const string PackageName = "Pulumi.Azure";

    private static readonly PulumiAzureTypes s_types = new PulumiAzureTypes()
        .AddCore()
        .AddStorage()
        .AddContainerRegistry()
        .AddContainerService()
        .AddMachineLearning()
        .AddKeyVault()
        .AddMonitor()
        .AddDataBricks()
        .AddHDInsight()
        .AddDataLake()
        .AddSql()
        .AddPostgreSql()
        .AddMySql()
        .AddCosmosDB();

    public override IReadOnlyCollection<string> DeclaringTypeNames { get; } = s_types.ResourceNames.ToArray();

    public override bool HasDerivedValues => true;

    public override bool IsReferenced(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (string.Equals(assembly.Name, PackageName, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public override DeclarationMap? FindDeclaration(INamedTypeSymbol type) =>
        s_types.IsResourceName(type.Name) && FindModule(type.ContainingNamespace) is { } module ? s_types.FindDeclaration(module, type.Name) : null;

    public override ObjectMap? FindObject(INamedTypeSymbol type)
    {
        if (!type.Name.EndsWith("Args", StringComparison.Ordinal) || type.ContainingNamespace is not { } space)
        {
            return null;
        }

        var isInput = space.Name == "Inputs";
        return FindModule(isInput ? space.ContainingNamespace : space) is { } module ? s_types.FindObject(module, type.Name, isInput) : null;
    }

    public override IEnumerable<string> GetDeclaringTypeNames(string resourceType) => s_types.GetDeclaringTypeNames(resourceType);

    public override IEnumerable<string> GetOwningTypeNames(string resourceType) => s_types.GetOwningTypeNames(resourceType);

    public override bool IsResourceReference(IPropertySymbol property) =>
        base.IsResourceReference(property) || (property.Name == "ResourceManagerId" && FindDeclaration(property.ContainingType) is not null);

    // The provider has no enumerations.
    public override string? FindWireValue(INamedTypeSymbol enumeration, string memberName) => null;

    /// <summary>The last part of <c>Pulumi.Azure.Module</c>.</summary>
    private static string? FindModule(INamespaceSymbol? space) => space is { IsGlobalNamespace: false } && IsNamespace(space.ContainingNamespace, PackageName) ? space.Name : null;
}

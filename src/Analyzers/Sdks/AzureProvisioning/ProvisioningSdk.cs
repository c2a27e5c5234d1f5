using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>
/// The packages <c>Azure.Provisioning.*</c>, which make Bicep of the objects in an infrastructure. An object is the resource and
/// its settings in one, and it counts as it is when the infrastructure is built.
/// </summary>
internal sealed class ProvisioningSdk : Sdk
{
    public const string RootNamespace = "Azure.Provisioning";

    private static readonly ProvisioningTypes s_types = new ProvisioningTypes()
        .AddResources()
        .AddMachineLearning()
        .AddStorage()
        .AddContainerRegistry()
        .AddContainerService()
        .AddKeyVault()
        .AddApplicationInsights()
        .AddOperationalInsights()
        .AddDatabricks()
        .AddContainerInstance()
        .AddSql()
        .AddPostgreSql()
        .AddMySql()
        .AddCosmosDB()
        .AddKubernetesConfiguration();

    public override IReadOnlyCollection<string> DeclaringTypeNames { get; } = s_types.DeclaringTypeNames.ToArray();

    public override bool IsReferenced(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name.StartsWith(RootNamespace + ".", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public override DeclarationMap? FindDeclaration(INamedTypeSymbol type) => FindType(type)?.Declaration;

    public override ObjectMap? FindObject(INamedTypeSymbol type) => FindType(type);

    public override string? FindResourceType(INamedTypeSymbol type) => FindDeclaration(type)?.ResourceType;

    public override IEnumerable<string> GetDeclaringTypeNames(string resourceType) => s_types.GetDeclaringTypeNames(resourceType);

    // A member of an enumeration is written as it is called, or as its attribute says.
    public override string? FindWireValue(INamedTypeSymbol enumeration, string memberName)
    {
        if (enumeration.Name == "AzureLocation" && IsNamespace(enumeration.ContainingNamespace, "Azure.Core"))
        {
            return memberName.ToLowerInvariant();
        }

        return IsWithin(enumeration.ContainingNamespace, RootNamespace)
            ? enumeration.GetMembers(memberName).SelectMany(member => member.GetAttributes())
                .Where(attribute => attribute.AttributeClass is { Name: "DataMemberAttribute" })
                .SelectMany(attribute => attribute.NamedArguments)
                .FirstOrDefault(argument => argument.Key == "Name").Value.Value as string
            : null;
    }

    // What is built is the infrastructure; there is no call that sends one resource.
    public override bool IsSubmission(IMethodSymbol method) => false;

    public override bool IsRegistration(IMethodSymbol method) =>
        method.Name == "Add" && method.ContainingType.Name == "Infrastructure" && IsNamespace(method.ContainingNamespace, RootNamespace);

    public override IEnumerable<string> LookupNames => new[] { "GetProvisionableResources" };

    public override bool IsLookup(IMethodSymbol method) =>
        method.Name == "GetProvisionableResources" && method.ContainingType.Name == "Infrastructure" && IsNamespace(method.ContainingNamespace, RootNamespace);

    public override IEnumerable<string> RemovalNames => new[] { "Remove" };

    public override IEnumerable<string> ChoosingNames => new[] { "Add", "Build", "Compile", "GetProvisionableResources", "ResolveResources" };

    public override bool IsChoice(IMethodSymbol method) =>
        method.ContainingType.Name is "Infrastructure" or "InfrastructureResolver" && IsWithin(method.ContainingNamespace, RootNamespace);

    public override IEnumerable<string> RewriterNames => new[] { "InfrastructureResolvers" };

    // Values, lists and dictionaries are what settings consist of; everything else only refers to a resource that it is given.
    public override bool LeavesUnchanged(ISymbol member) =>
        member.Name is not ("Remove" or "Build" or "SetProvisioningProperty")
        && member.ContainingType?.Name is not ("BicepValue" or "BicepList" or "BicepDictionary" or "BicepValueExtensions")
        && (IsWithin(member.ContainingNamespace, RootNamespace) || IsWithin(member.ContainingNamespace, "Aspire.Hosting"));

    public override bool IsResourceReference(IPropertySymbol property) => property.Name is "Id" or "Name" && FindDeclaration(property.ContainingType) is not null;

    public override string? FindEchoedPath(IPropertySymbol property) =>
        property.Name == "Location" && FindDeclaration(property.ContainingType) is not null ? "location" : null;

    private static ProvisioningType? FindType(INamedTypeSymbol type)
    {
        foreach (var candidate in s_types.Named(type.Name))
        {
            if (IsNamespace(type.ContainingNamespace, candidate.Namespace))
            {
                return candidate.Declaration is null || IsConstruct(type) ? candidate : null;
            }
        }

        return null;
    }

    // Before 1.0 resources of the same names were created in a scope, from the data of another SDK.
    private static bool IsConstruct(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current is { Name: "ProvisionableResource", IsGenericType: false })
            {
                return true;
            }
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>The Azure SDK for .NET, packages <c>Azure.ResourceManager.*</c>.</summary>
internal sealed class ArmSdk : Sdk
{
    private const string RootNamespace = "Azure.ResourceManager";

    private static readonly ArmTypes s_types = new ArmTypes()
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
        .AddHDInsight()
        .AddDataLakeStore()
        .AddSql()
        .AddPostgreSql()
        .AddMySql()
        .AddCosmosDB()
        .AddMonitor()
        .AddKubernetesConfiguration();

    // How the types of settings end that a resource is created from.
    private static readonly string[] s_settings = { "Data", "CreateOrUpdateContent" };

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

    // A resource is what its data becomes when it is sent.
    public override string? FindResourceType(INamedTypeSymbol type)
    {
        const string Suffix = "Resource";
        return type.Name.EndsWith(Suffix, StringComparison.Ordinal)
            ? s_settings.SelectMany(ending => s_types.Named(type.Name.Substring(0, type.Name.Length - Suffix.Length) + ending))
                .FirstOrDefault(candidate => candidate.Declaration is not null && IsNamespace(type.ContainingNamespace, candidate.ResourceNamespace))?.Declaration?.ResourceType
            : null;
    }

    public override IEnumerable<string> GetDeclaringTypeNames(string resourceType) => s_types.GetDeclaringTypeNames(resourceType);

    public override string? FindWireValue(INamedTypeSymbol enumeration, string memberName) =>
        enumeration.Name == "AzureLocation" && IsNamespace(enumeration.ContainingNamespace, "Azure.Core") ? memberName.ToLowerInvariant() :
        s_types.FindWireValue(enumeration.Name, memberName) is { } wire && IsWithin(enumeration.ContainingNamespace, RootNamespace) ? wire : null;

    public override IEnumerable<string> SubmissionNames => new[] { "CreateOrUpdate", "CreateOrUpdateAsync" };

    public override IEnumerable<string> UpdateNames => new[] { "Update", "UpdateAsync" };

    public override bool IsSubmission(IMethodSymbol method) =>
        method.Name is "CreateOrUpdate" or "CreateOrUpdateAsync" or "Update" or "UpdateAsync"
        && IsWithin(method.ContainingNamespace, RootNamespace)
        && method.ContainingAssembly.Name.StartsWith(RootNamespace, StringComparison.Ordinal);

    public override bool IsUpdate(IMethodSymbol method) => method.Name is "Update" or "UpdateAsync" && IsSubmission(method);

    public override bool IsResourceReference(IPropertySymbol property) =>
        property.Name is "Id" or "Name" or "Data" or "Value" or "Result"
        && (IsWithin(property.ContainingNamespace, "Azure") || IsWithin(property.ContainingNamespace, "System.Threading.Tasks"));

    public override string? FindEchoedPath(IPropertySymbol property) =>
        property.Name == "Location" && IsWithin(property.ContainingNamespace, RootNamespace) ? "location" : null;

    public override bool IsChildCollection(IMethodSymbol method) =>
        method.ReturnType.Name.EndsWith("Collection", StringComparison.Ordinal) && IsWithin(method.ReturnType.ContainingNamespace, RootNamespace);

    private static ArmType? FindType(INamedTypeSymbol type)
    {
        var named = s_types.Named(type.Name);
        for (var index = 0; index < named.Count; index++)
        {
            if (IsNamespace(type.ContainingNamespace, named[index].Namespace))
            {
                return named[index];
            }
        }

        return null;
    }
}

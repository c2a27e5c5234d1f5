using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>
/// The package <c>Pulumi.AzureNative</c> and the local packages that <c>pulumi package add azure-native</c> generates
/// (<c>Pulumi.AzureNative_storage_v20240101</c>).
/// </summary>
internal sealed class AzureNativeSdk : PulumiSdk
{
    private const string RootName = "AzureNative";

    private static readonly AzureNativeTypes s_types = new AzureNativeTypes()
        .AddResources()
        .AddMachineLearningServices()
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

    public override IReadOnlyCollection<string> DeclaringTypeNames { get; } = s_types.ResourceNames.ToArray();

    public override bool IsReferenced(Compilation compilation)
    {
        foreach (var assembly in compilation.ReferencedAssemblyNames)
        {
            if (assembly.Name.StartsWith("Pulumi." + RootName, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public override DeclarationMap? FindDeclaration(INamedTypeSymbol type) =>
        s_types.IsResourceName(type.Name) && TryGetService(type, out var service, out var isInput) && !isInput
            ? s_types.FindDeclaration(service, type)
            : null;

    public override ObjectMap? FindObject(INamedTypeSymbol type) =>
        type.Name.EndsWith("Args", StringComparison.Ordinal) && TryGetService(type, out var service, out var isInput)
            ? s_types.FindObject(service, type.Name, isInput)
            : null;

    public override IEnumerable<string> GetDeclaringTypeNames(string resourceType) => s_types.GetDeclaringTypeNames(resourceType);

    // The generator names enumeration members after their wire values; the few that differ differ only in case.
    public override string? FindWireValue(INamedTypeSymbol enumeration, string memberName) => null;

    /// <summary>Takes <c>Pulumi.AzureNative[_local].Service[.Vyyyymmdd[Preview]][.Inputs]</c> apart.</summary>
    private static bool TryGetService(INamedTypeSymbol type, out string service, out bool isInput)
    {
        var symbol = type.ContainingNamespace;
        isInput = symbol is { Name: "Inputs" };
        if (isInput)
        {
            symbol = symbol!.ContainingNamespace;
        }

        if (symbol is not null && IsVersion(symbol.Name))
        {
            symbol = symbol.ContainingNamespace;
        }

        service = symbol?.Name ?? string.Empty;
        var root = symbol?.ContainingNamespace;
        return root is not null && IsRoot(root.Name)
            && root.ContainingNamespace is { Name: "Pulumi", ContainingNamespace.IsGlobalNamespace: true };
    }

    private static bool IsRoot(string name) =>
        name.StartsWith(RootName, StringComparison.OrdinalIgnoreCase) && (name.Length == RootName.Length || name[RootName.Length] == '_');

    private static bool IsVersion(string name) => name.Length >= 9 && name[0] == 'V' && name.Skip(1).Take(8).All(char.IsDigit);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>The references of a program that uses the SDKs: .NET 8, the Azure core packages and the SDKs themselves.</summary>
internal static class SdkReferences
{
    private static readonly string[] s_names =
    [
        "Azure.ResourceManager",
        "Azure.ResourceManager.ApplicationInsights", "Azure.ResourceManager.ContainerRegistry", "Azure.ResourceManager.ContainerService",
        "Azure.ResourceManager.KeyVault", "Azure.ResourceManager.MachineLearning", "Azure.ResourceManager.OperationalInsights",
        "Azure.ResourceManager.Databricks", "Azure.ResourceManager.ContainerInstance", "Azure.ResourceManager.HDInsight", "Azure.ResourceManager.DataLakeStore", "Azure.ResourceManager.Sql",
        "Azure.ResourceManager.PostgreSql", "Azure.ResourceManager.MySql", "Azure.ResourceManager.CosmosDB", "Azure.ResourceManager.Monitor", "Azure.ResourceManager.KubernetesConfiguration", "Azure.ResourceManager.Resources",
        "Azure.ResourceManager.Storage", "Pulumi", "Pulumi.Automation", "Pulumi.Azure", "Pulumi.AzureNative",
        "Azure.Provisioning", "Azure.Provisioning.ApplicationInsights", "Azure.Provisioning.ContainerInstance", "Azure.Provisioning.ContainerRegistry",
        "Azure.Provisioning.ContainerService", "Azure.Provisioning.CosmosDB", "Azure.Provisioning.Databricks", "Azure.Provisioning.KeyVault",
        "Azure.Provisioning.KubernetesConfiguration",
        "Azure.Provisioning.MachineLearning", "Azure.Provisioning.MySql", "Azure.Provisioning.OperationalInsights", "Azure.Provisioning.PostgreSql",
        "Azure.Provisioning.Sql", "Azure.Provisioning.Storage",
        "Aspire.Hosting", "Aspire.Hosting.Azure", "Aspire.Hosting.Azure.ApplicationInsights", "Aspire.Hosting.Azure.ContainerRegistry",
        "Aspire.Hosting.Azure.CosmosDB", "Aspire.Hosting.Azure.KeyVault", "Aspire.Hosting.Azure.OperationalInsights", "Aspire.Hosting.Azure.PostgreSQL",
        "Aspire.Hosting.Azure.Sql", "Aspire.Hosting.Azure.Storage",
    ];

    public static ImmutableArray<MetadataReference> Framework { get; } = Directory.GetFiles(Repository.Net80Framework, "*.dll")
        .Order(StringComparer.Ordinal)
        .Where(path => !Repository.Net80References.Any(newer => Path.GetFileName(newer) == Path.GetFileName(path)))
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static ImmutableArray<MetadataReference> Sdks { get; } = s_names
        .Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll"))
        .Concat(Repository.Net80References)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToImmutableArray();

    public static ImmutableArray<MetadataReference> All { get; } = Framework.AddRange(Sdks);

    /// <summary>The same with the version 4 of Pulumi's classic provider.</summary>
    public static ImmutableArray<MetadataReference> ClassicV4 { get; } =
        [.. All.Where(reference => Path.GetFileName(reference.Display) != "Pulumi.Azure.dll"), MetadataReference.CreateFromFile(Repository.ClassicV4Surface)];

    /// <summary>The line of a program that asks for <see cref="ClassicV4"/>.</summary>
    public const string ClassicV4Mark = "// Pulumi.Azure 4";

    /// <summary>The references that a program asks for.</summary>
    public static ImmutableArray<MetadataReference> For(params string[] sources) =>
        sources.Any(source => source.Contains(ClassicV4Mark, StringComparison.Ordinal)) ? ClassicV4 : All;
}

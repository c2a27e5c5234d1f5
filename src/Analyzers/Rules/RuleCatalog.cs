using System;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Every rule, by the ARM type that it looks at.</summary>
internal static class RuleCatalog
{
    public static ImmutableArray<Rule> Rules { get; } = StorageAccountRules.All
        .Concat(WorkspaceRules.All)
        .Concat(DatastoreRules.All)
        .Concat(MachineLearningComputeRules.All)
        .Concat(OnlineDeploymentRules.All)
        .Concat(MachineLearningRegistryRules.All)
        .Concat(ContainerRegistryRules.All)
        .Concat(KeyVaultRules.All)
        .Concat(ApplicationInsightsRules.All)
        .Concat(LogAnalyticsRules.All)
        .Concat(ManagedClusterRules.All)
        .Concat(NodePoolRules.All)
        .Concat(SqlDatabaseRules.All)
        .Concat(PostgreSqlRules.All)
        .Concat(MySqlRules.All)
        .Concat(CosmosDBRules.All)
        .Concat(DatabricksRules.All)
        .Concat(ContainerInstanceRules.All)
        .Concat(HDInsightRules.All)
        .Concat(DataLakeStoreRules.All)
        .Concat(AutoscaleRules.All)
        .Concat(KubernetesExtensionRules.All)
        .Concat(VirtualMachineSeriesRules.All)
        .ToImmutableArray();

    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = Rules.SelectMany(rule => rule.Descriptors).Append(RuleDescriptor.UnreadTemplate).Append(RuleDescriptor.Undetermined).Append(RuleDescriptor.WrongOption).ToImmutableArray();

    /// <summary>The rules about what a compilation lacks; they judge when all files are known.</summary>
    public static ImmutableArray<Rule> AtCompilationEnd { get; } = Rules.Where(IsAtCompilationEnd).ToImmutableArray();

    private static readonly ImmutableDictionary<string, ImmutableArray<Rule>> s_byType = Rules
        .Where(rule => !IsAtCompilationEnd(rule))
        .GroupBy(rule => rule.ResourceType, StringComparer.OrdinalIgnoreCase)
        .ToImmutableDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase);

    private static bool IsAtCompilationEnd(Rule rule) => rule.Descriptors[0].CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    public static ImmutableArray<Rule> For(string resourceType) => s_byType.TryGetValue(resourceType, out var rules) ? rules : ImmutableArray<Rule>.Empty;
}

using System;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// What the option <c>aml_resilience.scope = linked</c> leaves to judge: the resources of Azure Machine Learning, and those that one
/// of them provably uses.
/// </summary>
internal static class LinkedScope
{
    private const string MachineLearning = "Microsoft.MachineLearningServices/";
    private const string Workspaces = MachineLearning + "workspaces";
    private const string Extensions = "Microsoft.KubernetesConfiguration/extensions";

    private static readonly ResourceLink[] s_uses =
    {
        StorageAccountRules.DefaultStorage,
        KeyVaultRules.WorkspaceVault,
        KeyVaultRules.EncryptionVault,
        CosmosDBRules.WorkspaceAccount,
        new(Workspaces, "properties.containerRegistry"),
        new(Workspaces, "properties.applicationInsights"),
        new(Workspaces + "/computes", "properties.resourceId"),
        new(Workspaces + "/datastores", "properties.accountName"),
        new(Extensions, ResourceLink.Parent),
        ApplicationInsightsRules.LogAnalytics,
    };

    /// <summary>True for a resource that is provably one of them. Links lead from type to type without a circle.</summary>
    public static bool Contains(ResourceDeclaration declaration, ResourceGraph graph) =>
        declaration.ResourceType.StartsWith(MachineLearning, StringComparison.OrdinalIgnoreCase)
        || KubernetesExtensionRules.IsOfMachineLearning(declaration)
        || (declaration.Owner is { } owner && Contains(owner, graph))
        || (ResourceNaming.IsChild(declaration.ResourceType) && Names(declaration, new ResourceLink(declaration.ResourceType, ResourceLink.Parent), graph))
        || Names(declaration, AutoscaleRules.Target, graph)
        || s_uses.Any(link => graph.GetSources(link, declaration).Any(source => source.ResourceType != declaration.ResourceType && Contains(source, graph)));

    // What this one belongs to or acts on decides.
    private static bool Names(ResourceDeclaration declaration, ResourceLink link, ResourceGraph graph) =>
        string.Equals(link.ResourceType, declaration.ResourceType, StringComparison.OrdinalIgnoreCase) && graph.GetTarget(link, declaration) is { } target && Contains(target, graph);
}

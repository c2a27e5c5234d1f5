using System;
using System.Collections.Generic;

namespace AmlResilience.Analyzers.Model;

/// <summary>What ARM says about the names of resources and of the resources that they name.</summary>
internal static class ResourceNaming
{
    public const string ResourceGroups = "Microsoft.Resources/resourceGroups";

    private static readonly HashSet<string> s_global = new(StringComparer.OrdinalIgnoreCase)
    {
        "Microsoft.Storage/storageAccounts",
        "Microsoft.ContainerRegistry/registries",
        "Microsoft.KeyVault/vaults",
        "Microsoft.DocumentDB/databaseAccounts",
        "Microsoft.Sql/servers",
    };

    private static readonly Dictionary<ResourceLink, string> s_named = new()
    {
        [new ResourceLink("Microsoft.MachineLearningServices/workspaces/datastores", "properties.accountName")] = "Microsoft.Storage/storageAccounts",
        [new ResourceLink("Microsoft.KubernetesConfiguration/extensions", ResourceLink.Parent)] = "Microsoft.ContainerService/managedClusters",
    };

    /// <summary>True when no two resources of the type in all of Azure have the same name.</summary>
    public static bool IsGlobal(string resourceType) => s_global.Contains(resourceType);

    /// <summary>True for types such as <c>Microsoft.ContainerRegistry/registries/replications</c>, whose resources belong to another one.</summary>
    public static bool IsChild(string resourceType) => resourceType.IndexOf('/') != resourceType.LastIndexOf('/');

    /// <summary>The ARM type of the resource that a link names by name alone; null where a link holds an id.</summary>
    public static string? FindNamedType(ResourceLink link) =>
        s_named.TryGetValue(link, out var named) ? named
        : link.Path == ResourceLink.Parent && IsChild(link.ResourceType) ? link.ResourceType.Substring(0, link.ResourceType.LastIndexOf('/'))
        : null;
}

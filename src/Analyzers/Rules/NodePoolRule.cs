using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Rules;

/// <summary>A rule over the node pools of AKS clusters, wherever they are declared: within the cluster or as resources of their own.</summary>
internal abstract class NodePoolRule : Rule
{
    public const string Clusters = "Microsoft.ContainerService/managedClusters";
    public const string Pools = Clusters + "/agentPools";

    /// <summary>The link from a pool that is a resource of its own to its cluster.</summary>
    protected static readonly ResourceLink Cluster = new(Pools, ResourceLink.Parent);

    private const string PoolProfiles = "properties.agentPoolProfiles";

    protected NodePoolRule(string resourceType) => ResourceType = resourceType;

    public sealed override string ResourceType { get; }

    /// <summary>True when the rule looks at pools that are resources of their own.</summary>
    protected bool IsPool => ResourceType == Pools;

    /// <summary>AKS Automatic decides tier, zones and node counts itself.</summary>
    public static bool IsBase(RuleContext context) => context.Is("sku.name", new[] { "Automatic" }) == false;

    /// <summary>
    /// All pools that a cluster has or may have, within it and as resources of their own; null when there may be others.
    /// </summary>
    public static IReadOnlyList<NodePool>? FindPools(RuleContext context, ResourceDeclaration cluster)
    {
        var profiles = Element.Find(cluster.Get(PoolProfiles), PoolProfiles, out var isOpen);
        if ((profiles is null && cluster.Get(PoolProfiles) is not UnsetValue) || isOpen || context.GetPossibleSources(Cluster, cluster) is not { } resources)
        {
            return null;
        }

        return (profiles ?? Array.Empty<Element>())
            .Select(profile => new NodePool(cluster, profile.Path))
            .Concat(resources.Select(pool => new NodePool(pool, "properties")))
            .ToArray();
    }

    public override void Check(RuleContext context)
    {
        if (!Applies(context))
        {
            return;
        }

        if (IsPool)
        {
            // A new pool has a size; without one the settings start, stop or scale a pool that exists.
            if (!context.IsUnset("properties.vmSize"))
            {
                CheckPool(context, "properties", new[] { new Element("properties", UnknownValue.NotFollowed, IsCertain: true) }, isOpen: true);
            }
        }
        else if (context.GetElements(PoolProfiles, out var isOpen) is { } pools)
        {
            foreach (var pool in pools)
            {
                CheckPool(context, pool.Path, pools, isOpen);
            }
        }
    }

    /// <summary>Whether the rule has a say about the pools of this declaration.</summary>
    protected virtual bool Applies(RuleContext context) => true;

    /// <summary>Checks one pool. It knows its siblings; where the list is open there may be more.</summary>
    protected abstract void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen);
}

/// <summary>One pool, wherever it is declared.</summary>
/// <param name="Declaration">The cluster or pool that declares it.</param>
/// <param name="Path">Where its properties are.</param>
internal readonly record struct NodePool(ResourceDeclaration Declaration, string Path)
{
    /// <summary>True when the settings change a pool that exists, whose other properties are not known.</summary>
    public bool IsChange => Path == "properties" && Get("vmSize") is UnsetValue;

    public SettingValue Get(string property) => Declaration.Get(Path + "." + property);
}

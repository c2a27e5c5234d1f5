using System.Collections.Generic;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Rules;

/// <summary>A rule over the node pools of AKS clusters, wherever they are declared: within the cluster or as resources of their own.</summary>
internal abstract class NodePoolRule : Rule
{
    public const string Clusters = "Microsoft.ContainerService/managedClusters";
    public const string Pools = Clusters + "/agentPools";

    private const string PoolProfiles = "properties.agentPoolProfiles";

    protected NodePoolRule(string resourceType) => ResourceType = resourceType;

    public sealed override string ResourceType { get; }

    /// <summary>True when the rule looks at pools that are resources of their own.</summary>
    protected bool IsPool => ResourceType == Pools;

    /// <summary>AKS Automatic decides tier, zones and node counts itself.</summary>
    public static bool IsBase(RuleContext context) => context.Is("sku.name", new[] { "Automatic" }) == false;

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

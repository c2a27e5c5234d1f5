using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Kubernetes Service: zones (AMLR3001), tier (AMLR3002) and size of the system pool (AMLR3003).</summary>
internal static class ManagedClusterRules
{
    private const string Clusters = "Microsoft.ContainerService/managedClusters";
    private const string Pools = Clusters + "/agentPools";
    private const string PoolProfiles = "properties.agentPoolProfiles";
    private const string LoadBalancerSku = "properties.networkProfile.loadBalancerSku";

    private static readonly DiagnosticDescriptor s_freeTier = RuleDescriptor.Warning(
        "AMLR3002",
        "AKS control plane on the Free tier",
        "AKS cluster '{0}' has {1}; use {2}, because the control plane of the Free tier has no uptime guarantee",
        "Without a tier an AKS cluster is on the Free tier, whose control plane has no service level agreement and is meant for testing. The Standard tier guarantees 99.95 % with availability zones and 99.9 % without. The tier can be changed on a running cluster.",
        "https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers");

    public static readonly Rule FreeTier = new SettingRule
    {
        Descriptor = s_freeTier,
        Type = Clusters,
        Path = "sku.tier",
        Requirement = Requirement.Values(accepted: new[] { "Standard", "Premium", "Paid" }, rejected: new[] { "Free" }),
        WhenUnset = Verdict.Violates,
        Applies = IsBase,
        Wanted = static _ => "Standard",
        Remedies = static (context, _) => new[]
        {
            context.IsUnset("sku.name")
                ? new Remedy("useStandardTier", "Use the Standard tier", SettingChange.Text("sku.name", "Base"), SettingChange.Text("sku.tier", "Standard"))
                : new Remedy("useStandardTier", "Use the Standard tier", SettingChange.Text("sku.tier", "Standard")),
        },
    };

    public static IEnumerable<Rule> All => new[] { new ZonesRule(Clusters), FreeTier, new SystemPoolRule(Clusters), new ZonesRule(Pools), new SystemPoolRule(Pools) };

    // AKS Automatic decides tier, zones and node counts itself.
    private static bool IsBase(RuleContext context) => context.Is("sku.name", new[] { "Automatic" }) == false;

    /// <summary>AMLR3001: node pools must spread over zones, alone or together with pools of the same mode.</summary>
    private sealed class ZonesRule : Rule
    {
        private const string Id = "AMLR3001";
        private const string Title = "AKS node pool without availability zones";
        private const string Description = "A node pool without availability zones may run in a single datacenter, so one outage takes all its nodes. Zones are fixed when a pool is created: a deployed pool must be replaced by a new one.";
        private const string Help = "https://learn.microsoft.com/azure/aks/reliability-availability-zones-configure";

        private static readonly DiagnosticDescriptor s_noZones = RuleDescriptor.Warning(
            Id, Title, "AKS cluster '{0}' has {1}; use {2}, because without zones all nodes of the pool may share one datacenter", Description, Help);

        private static readonly DiagnosticDescriptor s_oneZone = RuleDescriptor.Warning(
            Id, Title, "AKS cluster '{0}' has {1}, which pins the pool to one zone; use {2}, or add a pool of the same mode in another zone", Description, Help);

        private static readonly DiagnosticDescriptor s_availabilitySet = RuleDescriptor.Warning(
            Id, Title, "AKS cluster '{0}' has {1}, which cannot have availability zones; use {2} with zones", Description, Help);

        private static readonly DiagnosticDescriptor s_noZonesOfPool = RuleDescriptor.Warning(
            Id, Title, "AKS node pool '{0}' has {1}; use {2}, because without zones all its nodes may share one datacenter", Description, Help);

        private static readonly DiagnosticDescriptor s_availabilitySetOfPool = RuleDescriptor.Warning(
            Id, Title, "AKS node pool '{0}' has {1}, which cannot have availability zones; use {2} with zones", Description, Help);

        private readonly bool _isPool;

        public ZonesRule(string resourceType)
        {
            ResourceType = resourceType;
            _isPool = resourceType == Pools;
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => _isPool
            ? ImmutableArray.Create(s_noZonesOfPool, s_availabilitySetOfPool)
            : ImmutableArray.Create(s_noZones, s_oneZone, s_availabilitySet);

        public override string ResourceType { get; }

        public override void Check(RuleContext context)
        {
            if (!context.IsRegionZonal())
            {
                return;
            }

            if (_isPool)
            {
                if (!IsNewPool(context))
                {
                    return;
                }

                CheckPool(context, "properties", new[] { new Element("properties", UnknownValue.NotFollowed, IsCertain: true) }, isOpen: true);
            }
            else if (IsBase(context) && context.GetElements(PoolProfiles, out var isOpen) is { } pools)
            {
                foreach (var pool in pools)
                {
                    CheckPool(context, pool.Path, pools, isOpen);
                }
            }
        }

        private void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen)
        {
            var path = pool + ".availabilityZones";
            var zones = context.Get(path);
            if (!context.IsUnset(pool + ".proximityPlacementGroupID"))
            {
                return;
            }

            var named = (zones is ChoiceValue choice ? choice.Alternatives.Select(FindZones) : new[] { FindZones(zones) }).ToArray();
            if (named.Any(names => names is null || names.Length > 1))
            {
                return;
            }

            var single = named.SelectMany(names => names!).Distinct().ToArray();
            if (single.Length == 0)
            {
                var type = context.Get(pool + ".type");
                if (type is ScalarValue set && set.Is("AvailabilitySet"))
                {
                    context.Report(_isPool ? s_availabilitySetOfPool : s_availabilitySet, pool + ".type", type, "VirtualMachineScaleSets");
                }
                else
                {
                    context.Report(_isPool ? s_noZonesOfPool : s_noZones, context.Locate(zones), "no " + ArmPath.Display(path), "1, 2 and 3", UseZones(context, pool, zones));
                }
            }
            else if (!isOpen && single.All(zone => pools.All(other => other.Path == pool || IsSameZoneOrOtherMode(context, pool, zone, other))))
            {
                context.Report(s_oneZone, context.Locate(zones), ArmPath.Display(path) + " = " + string.Join(" or ", single), "1, 2 and 3", UseZones(context, pool, zones));
            }
        }

        /// <summary>The zones that a pool certainly names; null when that cannot be told. SDKs accept one value for a list of one.</summary>
        private static string[]? FindZones(SettingValue zones) => zones switch
        {
            UnsetValue => System.Array.Empty<string>(),
            ScalarValue zone => Expand(new[] { zone.Text }),
            ListValue { IsOpen: false } list when list.Items.All(item => item.IsCertain && item.Value is ScalarValue) =>
                Expand(list.Items.Select(item => ((ScalarValue)item.Value).Text).Distinct().ToArray()),
            _ => null,
        };

        // With "auto" the platform spreads the pool.
        private static string[] Expand(string[] zones) =>
            zones.Contains("auto", System.StringComparer.OrdinalIgnoreCase) ? new[] { "1", "2", "3" } : zones;

        // A pool that certainly does not help another one to spread: of another mode, without zones or in the same zone.
        private static bool IsSameZoneOrOtherMode(RuleContext context, string pool, string zone, Element other)
        {
            var mode = context.Get(pool + ".mode");
            var otherMode = context.Get(other.Path + ".mode");
            if (mode is ScalarValue known && otherMode is ScalarValue { Text: var text } && !known.Is(text))
            {
                return true;
            }

            return FindZones(context.Get(other.Path + ".availabilityZones")) is { } zones && (zones.Length == 0 || (zones.Length == 1 && zones[0] == zone));
        }

        private static Remedy[] UseZones(RuleContext context, string pool, SettingValue zones)
        {
            // Zones need scale sets and a standard load balancer; where these cannot be read no change is known to deploy.
            var isWritable = zones is UnsetValue or ScalarValue or ListValue { Syntax: not null };
            var isScaleSet = context.Is(pool + ".type", new[] { "VirtualMachineScaleSets", "VirtualMachines" }, whenUnset: true) == true;
            var isBasic = pool == "properties" ? false : context.Is(LoadBalancerSku, new[] { "basic" });
            if (!isWritable || !isScaleSet || isBasic is null)
            {
                return System.Array.Empty<Remedy>();
            }

            const string Title = "Spread over zones 1, 2 and 3 (new resources only)";
            var change = SettingChange.List(pool + ".availabilityZones", "1,2,3");
            return new[]
            {
                isBasic == true ? new Remedy("useZones", Title, change, SettingChange.Text(LoadBalancerSku, "standard")) : new Remedy("useZones", Title, change),
            };
        }
    }

    // A new pool has a size; without one the settings start, stop or scale a pool that exists.
    private static bool IsNewPool(RuleContext context) => !context.IsUnset("properties.vmSize");

    /// <summary>AMLR3003: the system pool needs three nodes, counted where the autoscaler may shrink it to.</summary>
    private sealed class SystemPoolRule : Rule
    {
        private const string Id = "AMLR3003";
        private const string Title = "System node pool has fewer than three nodes";
        private const string Description = "The system node pool runs what the cluster itself needs. Microsoft recommends three nodes, and a count that is left out is one. With the autoscaler the minimum decides.";
        private const string Help = "https://learn.microsoft.com/azure/aks/use-system-pools";

        private static readonly DiagnosticDescriptor s_cluster = RuleDescriptor.Warning(
            Id, Title, "AKS cluster '{0}' has {1} for its system node pool; use {2} or more, so that what the cluster itself needs survives the failure of a node", Description, Help);

        private static readonly DiagnosticDescriptor s_pool = RuleDescriptor.Warning(
            Id, Title, "AKS system node pool '{0}' has {1}; use {2} or more, so that what the cluster itself needs survives the failure of a node", Description, Help);

        private readonly bool _isPool;

        public SystemPoolRule(string resourceType)
        {
            ResourceType = resourceType;
            _isPool = resourceType == Pools;
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(_isPool ? s_pool : s_cluster);

        public override string ResourceType { get; }

        public override void Check(RuleContext context)
        {
            if (_isPool)
            {
                if (IsNewPool(context))
                {
                    CheckPool(context, "properties", isAlone: false);
                }
            }
            else if (IsBase(context) && context.GetElements(PoolProfiles, out var isOpen) is { } pools)
            {
                foreach (var pool in pools)
                {
                    CheckPool(context, pool.Path, isAlone: pools.Count == 1 && !isOpen);
                }
            }
        }

        private void CheckPool(RuleContext context, string pool, bool isAlone)
        {
            // Without a mode only a pool that is alone is certainly the system pool.
            var isSystem = context.Is(pool + ".mode", new[] { "System" }, whenUnset: isAlone);
            var isScaled = context.Is(pool + ".enableAutoScaling", new[] { "true" });
            if (isSystem != true || isScaled is null)
            {
                return;
            }

            var path = pool + (isScaled == true ? ".minCount" : ".count");
            var value = context.Get(path);
            if (Requirement.AtLeast(3).Judge(value, isScaled == true ? Verdict.CannotTell : Verdict.Violates) == Verdict.Violates)
            {
                context.Report(_isPool ? s_pool : s_cluster, path, value, "3", UseThree(context, pool, isScaled == true));
            }
        }

        private static Remedy UseThree(RuleContext context, string pool, bool isScaled)
        {
            var changes = new List<SettingChange> { SettingChange.Number(pool + (isScaled ? ".minCount" : ".count"), "3") };
            if (isScaled)
            {
                // The count must lie between minimum and maximum.
                changes.AddRange(new[] { ".count", ".maxCount" }
                    .Where(name => Requirement.AtLeast(3).Judge(context.Get(pool + name), Verdict.Complies) == Verdict.Violates)
                    .Select(name => SettingChange.Number(pool + name, "3")));
            }

            return new Remedy("useThreeNodes", "Use three nodes", changes.ToImmutableArray());
        }
    }
}

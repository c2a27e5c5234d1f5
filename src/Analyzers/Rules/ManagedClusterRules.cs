using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Kubernetes Service: zones (AMLR3001), tier (AMLR3002), and availability sets and load balancer (AMLR3005).</summary>
internal static class ManagedClusterRules
{
    private const string LoadBalancerSku = "properties.networkProfile.loadBalancerSku";

    private static readonly DiagnosticDescriptor s_freeTier = RuleDescriptor.Warning(
        "AMLR3002", Concern.Capacity, "https://learn.microsoft.com/azure/aks/free-standard-pricing-tiers");

    public static readonly Rule FreeTier = new SettingRule
    {
        Descriptor = s_freeTier,
        Type = NodePoolRule.Clusters,
        Path = "sku.tier",
        Requirement = Requirement.Values(accepted: new[] { "Standard", "Premium", "Paid" }, rejected: new[] { "Free" }),
        WhenUnset = Verdict.Violates,
        Applies = NodePoolRule.IsBase,
        Wanted = static _ => "Standard",
        Remedies = static (context, _) => new[]
        {
            context.IsUnset("sku.name")
                ? new Remedy("useStandardTier", SettingChange.Text("sku.name", "Base"), SettingChange.Text("sku.tier", "Standard"))
                : new Remedy("useStandardTier", SettingChange.Text("sku.tier", "Standard")),
        },
    };

    public static IEnumerable<Rule> All => new[]
    {
        new ZonesRule(NodePoolRule.Clusters),
        FreeTier,
        new RetiredRule(NodePoolRule.Clusters),
        new ZonesRule(NodePoolRule.Pools),
        new RetiredRule(NodePoolRule.Pools),
    };

    /// <summary>AMLR3001: node pools must spread over zones, alone or together with pools of the same mode.</summary>
    private sealed class ZonesRule : NodePoolRule
    {
        private const string Id = "AMLR3001";
        private const string Help = "https://learn.microsoft.com/azure/aks/reliability-availability-zones-configure";

        private static readonly DiagnosticDescriptor s_noZones = RuleDescriptor.Warning(Id, Concern.Zones, Help, "NoZones");

        private static readonly DiagnosticDescriptor s_oneZone = RuleDescriptor.Warning(Id, Concern.Zones, Help, "OneZone");

        private static readonly DiagnosticDescriptor s_noZonesOfPool = RuleDescriptor.Warning(Id, Concern.Zones, Help, "NoZonesOfPool");

        private static readonly DiagnosticDescriptor s_oneZoneOfPool = RuleDescriptor.Warning(Id, Concern.Zones, Help, "OneZoneOfPool");

        public ZonesRule(string resourceType)
            : base(resourceType)
        {
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => IsPool
            ? ImmutableArray.Create(s_noZonesOfPool, s_oneZoneOfPool)
            : ImmutableArray.Create(s_noZones, s_oneZone);

        protected override bool Applies(RuleContext context) => context.IsRegionZonal() && (IsPool || IsBase(context));

        protected override void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen)
        {
            // AMLR3005 speaks of availability sets, which rule zones out.
            if (context.Is(pool + ".type", new[] { "AvailabilitySet" }) == true)
            {
                return;
            }

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
            var cluster = IsPool ? context.GetTarget(Cluster) : context.Declaration;
            if (IsPool && cluster is not null && !MayHaveZones(context, cluster))
            {
                return;
            }

            if (single.Length == 0)
            {
                var found = ResilienceText.Format("Word_No", ArmPath.Display(path));
                context.Report(IsPool ? s_noZonesOfPool : s_noZones, context.Locate(zones), found, ResilienceText.Get("AMLR3001_Wanted"), UseZones(context, pool, zones));
            }
            else if (cluster is not null && IsAlone(context, new NodePool(context.Declaration, pool), single, cluster))
            {
                var found = ArmPath.Display(path) + " = " + ResilienceText.Either(single);
                context.Report(IsPool ? s_oneZoneOfPool : s_oneZone, context.Locate(zones), found, ResilienceText.Get("AMLR3001_Wanted"), UseZones(context, pool, zones));
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

        // The same conditions that clusters' own pools are judged under.
        private static bool MayHaveZones(RuleContext context, ResourceDeclaration cluster) =>
            context.IsZonal(cluster.Get("location"))
            && (cluster.Get("sku.name") is UnsetValue || (cluster.Get("sku.name") is ScalarValue name && !name.Is("Automatic")));

        /// <summary>True when no other pool of the cluster runs the pool's work in another zone: one pool for each zone is right too.</summary>
        private static bool IsAlone(RuleContext context, NodePool pool, string[] zones, ResourceDeclaration cluster) =>
            FindPools(context, cluster) is { } all
            && all.All(other =>
                (other.Path == pool.Path && other.Declaration.IsSame(pool.Declaration))
                || zones.All(zone => IsSameZoneOrOtherMode(pool, zone, other)));

        // A pool that certainly does not help another one to spread: of another mode, without zones or in the same zone.
        private static bool IsSameZoneOrOtherMode(NodePool pool, string zone, NodePool other)
        {
            if (pool.Get("mode") is ScalarValue mode && other.Get("mode") is ScalarValue { Text: var otherMode } && !mode.Is(otherMode))
            {
                return true;
            }

            return !other.IsChange && FindZones(other.Get("availabilityZones")) is { } zones && (zones.Length == 0 || (zones.Length == 1 && zones[0] == zone));
        }

        private static Remedy[] UseZones(RuleContext context, string pool, SettingValue zones)
        {
            // Zones need scale sets and a standard load balancer; where these cannot be read no change is known to deploy.
            var isWritable = zones is UnsetValue or ScalarValue or ListValue { Origin: not null };
            var isScaleSet = context.Is(pool + ".type", new[] { "VirtualMachineScaleSets", "VirtualMachines" }, whenUnset: true) == true;
            var isBasic = pool == "properties" ? false : context.Is(LoadBalancerSku, new[] { "basic" });
            if (!isWritable || !isScaleSet || isBasic is null)
            {
                return System.Array.Empty<Remedy>();
            }

            var change = SettingChange.List(pool + ".availabilityZones", "1,2,3");
            return new[]
            {
                new Remedy("useZones", isBasic == true ? new[] { change, SettingChange.Text(LoadBalancerSku, "standard") } : new[] { change }) { IsForNewResources = true },
            };
        }
    }

    /// <summary>AMLR3005: what AKS supports no longer, availability sets and the Basic load balancer.</summary>
    private sealed class RetiredRule : NodePoolRule
    {
        private const string Id = "AMLR3005";
        private const string Help = "https://learn.microsoft.com/azure/aks/availability-sets-on-aks";

        private static readonly DiagnosticDescriptor s_availabilitySet = RuleDescriptor.Warning(Id, Concern.Capacity, Help, "AvailabilitySet");

        private static readonly DiagnosticDescriptor s_availabilitySetOfPool = RuleDescriptor.Warning(Id, Concern.Capacity, Help, "AvailabilitySetOfPool");

        private static readonly DiagnosticDescriptor s_basicLoadBalancer = RuleDescriptor.Warning(Id, Concern.Capacity, Help, "BasicLoadBalancer");

        public RetiredRule(string resourceType)
            : base(resourceType)
        {
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => IsPool
            ? ImmutableArray.Create(s_availabilitySetOfPool)
            : ImmutableArray.Create(s_availabilitySet, s_basicLoadBalancer);

        public override void Check(RuleContext context)
        {
            base.Check(context);
            if (!IsPool && context.Is(LoadBalancerSku, new[] { "basic" }) == true)
            {
                context.Report(
                    s_basicLoadBalancer,
                    LoadBalancerSku,
                    context.Get(LoadBalancerSku),
                    "Standard",
                    new Remedy("useStandardLoadBalancer", SettingChange.Text(LoadBalancerSku, "standard")) { IsForNewResources = true });
            }
        }

        protected override void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen)
        {
            var path = pool + ".type";
            if (context.Is(path, new[] { "AvailabilitySet" }) == true)
            {
                context.Report(
                    IsPool ? s_availabilitySetOfPool : s_availabilitySet,
                    path,
                    context.Get(path),
                    "VirtualMachineScaleSets",
                    new Remedy("useScaleSets", SettingChange.Text(path, "VirtualMachineScaleSets")) { IsForNewResources = true });
            }
        }
    }
}

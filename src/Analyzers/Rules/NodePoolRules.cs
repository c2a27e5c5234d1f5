using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Node pools of AKS clusters: how many nodes (AMLR3003, AMLR3004), and Spot machines (AMLR3006).</summary>
internal static class NodePoolRules
{
    public static IEnumerable<Rule> All => new[] { NodePoolRule.Clusters, NodePoolRule.Pools }.SelectMany(type => new Rule[]
    {
        new SystemPoolRule(type),
        new UserPoolRule(type),
        new SpotRule(type),
    });

    private static bool? IsSpot(RuleContext context, string pool) => context.Is(pool + ".scaleSetPriority", new[] { "Spot" });

    /// <summary>A pool of some mode needs three nodes, counted where the autoscaler may shrink it to.</summary>
    private abstract class PoolSizeRule : NodePoolRule
    {
        protected PoolSizeRule(string resourceType)
            : base(resourceType)
        {
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(Descriptor);

        protected abstract DiagnosticDescriptor Descriptor { get; }

        protected override bool Applies(RuleContext context) => IsPool || IsBase(context);

        protected void CheckSize(RuleContext context, string pool)
        {
            if (context.Is(pool + ".enableAutoScaling", new[] { "true" }) is not { } isScaled)
            {
                return;
            }

            // A count that is left out is one.
            var minimum = context.Options.MinimumAksNodes;
            var path = pool + (isScaled ? ".minCount" : ".count");
            var value = context.Get(path);
            if (Requirement.AtLeast(minimum).Judge(value, isScaled || minimum == 1 ? Verdict.CannotTell : Verdict.Violates) == Verdict.Violates)
            {
                context.Report(Descriptor, path, value, minimum.ToString(CultureInfo.InvariantCulture), UseMinimum(context, pool, isScaled, minimum));
            }
        }

        private static Remedy UseMinimum(RuleContext context, string pool, bool isScaled, int minimum)
        {
            var count = minimum.ToString(CultureInfo.InvariantCulture);
            var changes = new List<SettingChange> { SettingChange.Number(pool + (isScaled ? ".minCount" : ".count"), count) };
            if (isScaled)
            {
                // The count must lie between minimum and maximum.
                changes.AddRange(new[] { ".count", ".maxCount" }
                    .Where(name => Requirement.AtLeast(minimum).Judge(context.Get(pool + name), Verdict.Complies) == Verdict.Violates)
                    .Select(name => SettingChange.Number(pool + name, count)));
            }

            return new Remedy("useMinimumNodes", changes.ToImmutableArray()) { Value = count };
        }
    }

    /// <summary>AMLR3003: the system pool.</summary>
    private sealed class SystemPoolRule : PoolSizeRule
    {
        private const string Id = "AMLR3003";
        private const string Help = "https://learn.microsoft.com/azure/aks/use-system-pools";

        private static readonly DiagnosticDescriptor s_cluster = RuleDescriptor.Warning(Id, Concern.Capacity, Help, "Cluster");

        private static readonly DiagnosticDescriptor s_pool = RuleDescriptor.Warning(Id, Concern.Capacity, Help, "Pool");

        public SystemPoolRule(string resourceType)
            : base(resourceType)
        {
        }

        protected override DiagnosticDescriptor Descriptor => IsPool ? s_pool : s_cluster;

        protected override void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen)
        {
            // Without a mode only a pool that is alone is certainly the system pool.
            if (context.Is(pool + ".mode", new[] { "System" }, whenUnset: pools.Count == 1 && !isOpen) == true)
            {
                CheckSize(context, pool);
            }
        }
    }

    /// <summary>AMLR3004: user pools, which run the models.</summary>
    private sealed class UserPoolRule : PoolSizeRule
    {
        private const string Id = "AMLR3004";
        private const string Help = "https://learn.microsoft.com/azure/well-architected/service-guides/azure-kubernetes-service";

        private static readonly DiagnosticDescriptor s_cluster = RuleDescriptor.Info(Id, Concern.Capacity, Help, "Cluster");

        private static readonly DiagnosticDescriptor s_pool = RuleDescriptor.Info(Id, Concern.Capacity, Help, "Pool");

        public UserPoolRule(string resourceType)
            : base(resourceType)
        {
        }

        protected override DiagnosticDescriptor Descriptor => IsPool ? s_pool : s_cluster;

        protected override void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen)
        {
            var isScaledToZero = context.Is(pool + ".enableAutoScaling", new[] { "true" }) != false && context.Is(pool + ".minCount", new[] { "0" }) != false;
            if (!isScaledToZero && context.Is(pool + ".mode", new[] { "User" }) == true && IsSpot(context, pool) == false)
            {
                CheckSize(context, pool);
            }
        }
    }

    /// <summary>AMLR3006: Spot machines. Going back to regular ones means to remove what only Spot machines have.</summary>
    private sealed class SpotRule : NodePoolRule
    {
        private const string Id = "AMLR3006";
        private const string Help = "https://learn.microsoft.com/azure/aks/spot-node-pool";

        private static readonly DiagnosticDescriptor s_cluster = RuleDescriptor.Info(Id, Concern.Capacity, Help, "Cluster");

        private static readonly DiagnosticDescriptor s_pool = RuleDescriptor.Info(Id, Concern.Capacity, Help, "Pool");

        public SpotRule(string resourceType)
            : base(resourceType)
        {
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(IsPool ? s_pool : s_cluster);

        protected override void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen)
        {
            if (IsSpot(context, pool) == true)
            {
                context.Report(IsPool ? s_pool : s_cluster, pool + ".scaleSetPriority", context.Get(pool + ".scaleSetPriority"), "Regular", UseRegular(context, pool));
            }
        }

        private static Remedy UseRegular(RuleContext context, string pool)
        {
            var changes = new List<SettingChange> { SettingChange.Text(pool + ".scaleSetPriority", "Regular") };

            // Azure refuses these on regular machines. What is not there, or what the SDK does not know, need not go.
            changes.AddRange(new[] { ".scaleSetEvictionPolicy", ".spotMaxPrice" }
                .Where(name => context.Peek(pool + name) is not UnsetValue && context.Peek(pool + name) != UnknownValue.NotMapped)
                .Select(name => SettingChange.Unset(pool + name)));
            return new Remedy("useRegular", changes.ToImmutableArray()) { IsForNewResources = true };
        }
    }
}

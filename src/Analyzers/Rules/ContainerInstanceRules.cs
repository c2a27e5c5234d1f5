using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Container Instances.</summary>
internal static class ContainerInstanceRules
{
    private const string ContainerGroups = "Microsoft.ContainerInstance/containerGroups";
    private const string Priority = "properties.priority";

    private static readonly string[] s_spot = { "Spot" };
    private static readonly string[] s_standard = { "Standard" };

    private static readonly DiagnosticDescriptor s_noZone = RuleDescriptor.Info(
        "AMLR3101",
        "Container group is not placed in an availability zone",
        "Container group '{0}' has {1}; choose {2} and run a second group in another one, because a group without a zone can go down with any of them",
        "A container group runs in a single availability zone. Without a zone of your choice the platform picks one, and you cannot spread groups so that some survive. One zone alone is no redundancy: run at least two groups in two zones behind a load balancer. The zone of a deployed group cannot change.",
        "https://learn.microsoft.com/azure/reliability/reliability-containers");

    public static readonly Rule NoZone = new ZonelessRule
    {
        Descriptor = s_noZone,
        Type = ContainerGroups,

        // Zones need the Standard SKU and are not for Spot groups (AMLR3103); a profile or a standby pool may bring zones along.
        Applies = CanHaveZone,
    };

    private static readonly DiagnosticDescriptor s_spotPriority = RuleDescriptor.Info(
        "AMLR3103",
        "Container group runs as Spot",
        "Container group '{0}' has {1}; use {2}, because a Spot group is stopped whenever Azure needs the capacity and cannot be placed in a zone",
        "Spot container groups run on spare capacity: Azure may evict them at any time, and above all when other zones or regions fail and capacity is short. They suit work that may be interrupted, not inference. The priority of a deployed group cannot change.",
        "https://learn.microsoft.com/azure/container-instances/container-instances-spot-containers-overview");

    public static readonly Rule SpotPriority = new SettingRule
    {
        Descriptor = s_spotPriority,
        Type = ContainerGroups,
        Path = Priority,
        Requirement = Requirement.Values(accepted: new[] { "Regular" }, rejected: s_spot),
        Wanted = static _ => "Regular",
        Remedies = static (_, _) => new[] { new Remedy("useRegularPriority", "Use the Regular priority (new resources only)", SettingChange.Text(Priority, "Regular")) },
    };

    public static readonly Rule NoSibling = new NoSiblingRule();

    public static IEnumerable<Rule> All => new[] { NoZone, SpotPriority, NoSibling };

    private static bool CanHaveZone(RuleContext context) => context.IsRegionZonal()
        && context.Is(Priority, s_spot) == false
        && context.Is("properties.sku", s_standard, whenUnset: true) == true
        && context.IsUnsetOrMissing("properties.containerGroupProfile")
        && context.IsUnsetOrMissing("properties.standbyPoolProfile");

    /// <summary>AMLR3102: one group, or several in the same zone. Batch jobs and tools are content with that, so the rule is off.</summary>
    private sealed class NoSiblingRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR3102",
            "Single container group without a sibling in another zone",
            "Container group '{0}' has {1}; use {2}, because a group goes down with its zone",
            "A container group runs in one availability zone and Azure does not move it. For a service that must survive the outage of a zone, run at least two groups in two zones behind a load balancer, or let an orchestrator do so. Batch jobs and tools are content with one group, so this is off by default.",
            "https://learn.microsoft.com/azure/container-instances/container-instances-orchestrator-relationship",
            isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => ContainerGroups;

        public override void Check(RuleContext context)
        {
            if (!context.IsFirstInOneRegion() || !CanHaveZone(context) || context.GetAll(ContainerGroups) is not { } groups)
            {
                return;
            }

            // Several groups without a zone may well be in different ones.
            var zone = GetZone(groups[0]);
            if (zone is not null && groups.All(group => GetZone(group) == zone) && (groups.Length == 1 || zone.Length > 0))
            {
                var found = groups.Length == 1 ? "no second group beside it" : $"zones = {zone} like every group of the program";
                context.Report(s_descriptor, context.Declaration.TypeLocation, found, "a second group in another zone");
            }
        }

        /// <summary>The zone of a group, empty when it has none; null when that cannot be told.</summary>
        private static string? GetZone(ResourceDeclaration group) => group.Get("zones") switch
        {
            UnsetValue or ListValue { Items.IsEmpty: true, IsOpen: false } => string.Empty,
            ListValue { IsOpen: false, Items: { Length: 1 } items } when items[0] is { IsCertain: true, Value: ScalarValue zone } => zone.Text,
            ScalarValue zone => zone.Text,
            _ => null,
        };
    }
}

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
        "AMLR3101", Concern.Zones, "https://learn.microsoft.com/azure/reliability/reliability-containers");

    public static readonly Rule NoZone = new ZonelessRule
    {
        Descriptor = s_noZone,
        Type = ContainerGroups,

        // Zones need the Standard SKU and are not for Spot groups (AMLR3103); a profile or a standby pool may bring zones along.
        Applies = CanHaveZone,
    };

    private static readonly DiagnosticDescriptor s_spotPriority = RuleDescriptor.Info(
        "AMLR3103", Concern.Capacity, "https://learn.microsoft.com/azure/container-instances/container-instances-spot-containers-overview");

    public static readonly Rule SpotPriority = new SettingRule
    {
        Descriptor = s_spotPriority,
        Type = ContainerGroups,
        Path = Priority,
        Requirement = Requirement.Values(accepted: new[] { "Regular" }, rejected: s_spot),
        Wanted = static _ => "Regular",
        Remedies = static (_, _) => new[] { new Remedy("useRegularPriority", SettingChange.Text(Priority, "Regular")) { IsForNewResources = true } },
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
            "AMLR3102", Concern.Zones, "https://learn.microsoft.com/azure/container-instances/container-instances-orchestrator-relationship", isEnabledByDefault: false);

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
                var found = groups.Length == 1 ? ResilienceText.Get("AMLR3102_Found_Single") : ResilienceText.Format("AMLR3102_Found_SameZone", zone);
                context.Report(s_descriptor, context.Declaration.TypeLocation, found, ResilienceText.Get("AMLR3102_Wanted"));
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

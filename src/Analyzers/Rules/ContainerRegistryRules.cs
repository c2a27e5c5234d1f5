using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Container Registry.</summary>
internal static class ContainerRegistryRules
{
    private const string Registries = "Microsoft.ContainerRegistry/registries";
    private const string Replications = "Microsoft.ContainerRegistry/registries/replications";
    private const string RegionEndpointEnabled = "properties.regionEndpointEnabled";
    private const string ZoneRedundancy = "properties.zoneRedundancy";

    private static readonly DiagnosticDescriptor s_belowPremium = RuleDescriptor.Warning(
        "AMLR2101", Concern.Regions, "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication");

    public static readonly Rule BelowPremium = new SettingRule
    {
        Descriptor = s_belowPremium,
        Type = Registries,
        Path = "sku.name",
        Requirement = Requirement.Values(accepted: new[] { "Premium" }, rejected: new[] { "Classic", "Basic", "Standard" }),
        Wanted = static _ => "Premium",
        Remedies = static (_, _) => new[] { new Remedy("usePremium", SettingChange.Text("sku.name", "Premium")) },
    };

    private static readonly DiagnosticDescriptor s_endpointOff = RuleDescriptor.Warning(
        "AMLR2103", Concern.Regions, "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication");

    public static readonly Rule EndpointOff = new SettingRule
    {
        Descriptor = s_endpointOff,
        Type = Replications,
        Path = RegionEndpointEnabled,
        Requirement = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" }),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { new Remedy("removeSetting", SettingChange.Unset(RegionEndpointEnabled)) },
    };

    private const string ZonesId = "AMLR2104";
    private const string ZonesHelp = "https://learn.microsoft.com/azure/container-registry/zone-redundancy";

    // Off, because the service makes registries zone-redundant whatever the property says; older documents still ask for it.
    private static readonly DiagnosticDescriptor s_zonesDisabled = RuleDescriptor.Off(ZonesId, Concern.Zones, ZonesHelp, "ZonesDisabled");

    private static readonly DiagnosticDescriptor s_replicaZonesDisabled = RuleDescriptor.Off(ZonesId, Concern.Zones, ZonesHelp, "ReplicaZonesDisabled");

    public static readonly Rule ZonesDisabled = CreateZonesDisabled(Registries, s_zonesDisabled);

    public static readonly Rule ReplicaZonesDisabled = CreateZonesDisabled(Replications, s_replicaZonesDisabled);

    public static readonly Rule NotReplicated = new NotReplicatedRule();

    public static IEnumerable<Rule> All => new[] { BelowPremium, NotReplicated, EndpointOff, ZonesDisabled, ReplicaZonesDisabled };

    private static Rule CreateZonesDisabled(string type, DiagnosticDescriptor descriptor) => new SettingRule
    {
        Descriptor = descriptor,
        Type = type,
        Path = ZoneRedundancy,
        Requirement = Requirement.Values(accepted: new[] { "Enabled" }, rejected: new[] { "Disabled" }),

        // Where there are no zones the setting is the truth.
        Applies = static context => context.IsRegionZonal(),
        Wanted = static _ => ResilienceText.Get("AMLR2104_Wanted"),
        Remedies = static (_, _) => new[] { new Remedy("removeSetting", SettingChange.Unset(ZoneRedundancy)) { IsForNewResources = true } },
    };

    /// <summary>AMLR2102: a Premium registry that nobody replicates.</summary>
    private sealed class NotReplicatedRule : Rule
    {
        private static readonly ResourceLink s_registry = new(Replications, ResourceLink.Parent);

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR2102", Concern.Regions, "https://learn.microsoft.com/azure/reliability/reliability-container-registry");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Registries;

        public override void Check(RuleContext context)
        {
            if (context.Is("sku.name", new[] { "Premium" }) == true
                && context.GetAll(Replications) is { } replicas
                && context.GetPossibleSources(s_registry, context.Declaration) is { } own
                && own.All(replica => IsInHomeRegion(context, replica)))
            {
                var found = ResilienceText.Get(replicas.IsEmpty ? "AMLR2102_Found" : "AMLR2102_Found_HomeRegion");
                context.Report(s_descriptor, context.Declaration.TypeLocation, found, ResilienceText.Get("AMLR2102_Wanted"));
            }
        }

        private static bool IsInHomeRegion(RuleContext context, ResourceDeclaration replica) =>
            context.Get("location") is ScalarValue home && replica.Get("location") is ScalarValue region && Regions.AreSame(home.Text, region.Text);
    }
}

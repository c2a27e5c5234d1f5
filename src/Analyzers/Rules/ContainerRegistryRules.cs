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
        "AMLR2101",
        "Container registry SKU below Premium",
        "Container registry '{0}' has {1}; use {2}, because only a Premium registry can be geo-replicated",
        "The registry holds the images of every training and inference environment. Only the Premium SKU can be replicated to another region, so with any other SKU an outage of the region stops new jobs and deployments everywhere. The SKU can be raised in place.",
        "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication");

    public static readonly Rule BelowPremium = new SettingRule
    {
        Descriptor = s_belowPremium,
        Type = Registries,
        Path = "sku.name",
        Requirement = Requirement.Values(accepted: new[] { "Premium" }, rejected: new[] { "Classic", "Basic", "Standard" }),
        Wanted = static _ => "Premium",
        Remedies = static (_, _) => new[] { new Remedy("usePremium", "Use the Premium SKU", SettingChange.Text("sku.name", "Premium")) },
    };

    private static readonly DiagnosticDescriptor s_endpointOff = RuleDescriptor.Warning(
        "AMLR2103",
        "Registry replica has its regional endpoint switched off",
        "Container registry replica '{0}' has {1}; use {2}, because a replica without its endpoint receives the images but serves no request",
        "A replica whose regional endpoint is off is kept up to date, but no request is routed to it. It gives the registry no availability in another region until somebody switches the endpoint on.",
        "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication");

    public static readonly Rule EndpointOff = new SettingRule
    {
        Descriptor = s_endpointOff,
        Type = Replications,
        Path = RegionEndpointEnabled,
        Requirement = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" }),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { new Remedy("removeSetting", "Remove regionEndpointEnabled", SettingChange.Unset(RegionEndpointEnabled)) },
    };

    private const string ZonesId = "AMLR2104";
    private const string ZonesTitle = "Registry or replica asks for zone redundancy to be disabled";
    private const string ZonesReason = ", because zone redundancy comes by itself wherever the region has zones";
    private const string ZonesDescription = "Registries and replicas of every SKU are zone-redundant in regions with availability zones, and it cannot be switched off. The setting only claims otherwise, and asking for Enabled may be refused below Premium, so leave it out.";
    private const string ZonesHelp = "https://learn.microsoft.com/azure/container-registry/zone-redundancy";

    // Off, because the service makes registries zone-redundant whatever the property says; older documents still ask for it.
    private static readonly DiagnosticDescriptor s_zonesDisabled = RuleDescriptor.Off(
        ZonesId, ZonesTitle, "Container registry '{0}' has {1}; leave it {2}" + ZonesReason, ZonesDescription, ZonesHelp);

    private static readonly DiagnosticDescriptor s_replicaZonesDisabled = RuleDescriptor.Off(
        ZonesId, ZonesTitle, "Container registry replica '{0}' has {1}; leave it {2}" + ZonesReason, ZonesDescription, ZonesHelp);

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
        Wanted = static _ => "unset",
        Remedies = static (_, _) => new[] { new Remedy("removeSetting", "Remove zoneRedundancy (new resources only)", SettingChange.Unset(ZoneRedundancy)) },
    };

    /// <summary>AMLR2102: a Premium registry that nobody replicates.</summary>
    private sealed class NotReplicatedRule : Rule
    {
        private static readonly ResourceLink s_registry = new(Replications, ResourceLink.Parent);

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR2102",
            "Premium registry has no replica in another region",
            "Container registry '{0}' has {1}; use {2}, because an outage of its region leaves every workspace without images",
            "A Premium registry can have replicas in other regions, each of which serves its images when another region fails. Declare a replica in the region of the second workspace, and let both workspaces use the same registry. Replicas that another program declares are not seen.",
            "https://learn.microsoft.com/azure/reliability/reliability-container-registry");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Registries;

        public override void Check(RuleContext context)
        {
            if (context.Is("sku.name", new[] { "Premium" }) == true
                && context.GetAll(Replications) is { } replicas
                && replicas.All(replica => IsElsewhere(context, replica) || IsInHomeRegion(context, replica)))
            {
                var found = replicas.IsEmpty ? "no replica" : "no replica outside its own region";
                context.Report(s_descriptor, context.Declaration.TypeLocation, found, "a replication to another region");
            }
        }

        /// <summary>True when the replica is certainly one of another registry.</summary>
        private static bool IsElsewhere(RuleContext context, ResourceDeclaration replica) =>
            context.GetTarget(s_registry, replica) is { } registry && registry.Creation != context.Declaration.Creation;

        private static bool IsInHomeRegion(RuleContext context, ResourceDeclaration replica) =>
            context.Get("location") is ScalarValue home && replica.Get("location") is ScalarValue region && Regions.AreSame(home.Text, region.Text);
    }
}

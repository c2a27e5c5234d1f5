using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure SQL Database: zones of databases and elastic pools (AMLR4001), where backups are kept (AMLR4002), and failover groups (AMLR4003).</summary>
internal static class SqlDatabaseRules
{
    private const string Databases = "Microsoft.Sql/servers/databases";
    private const string ElasticPools = "Microsoft.Sql/servers/elasticPools";
    private const string SkuName = "sku.name";
    private const string ZoneRedundant = "properties.zoneRedundant";
    private const string BackupRedundancy = "properties.requestedBackupStorageRedundancy";
    private const string ReplicaCount = "properties.highAvailabilityReplicaCount";

    public static IEnumerable<Rule> All => new Rule[] { new ZonesRule(Databases), new ZonesRule(ElasticPools), new BackupRule(), new FailoverGroupRule() };

    /// <summary>A database of its own: no copy or restore of another one, and none of the free offer, whose settings are fixed.</summary>
    private static bool IsOrdinary(RuleContext context) =>
        context.Is("properties.createMode", new[] { "Default" }, whenUnset: true) == true
        && (context.Get("properties.useFreeLimit") == UnknownValue.NotMapped || context.Is("properties.useFreeLimit", new[] { "true" }) == false);

    /// <summary>AMLR4001: databases and pools spread over zones where their tier can.</summary>
    private sealed class ZonesRule : Rule
    {
        private const string Id = "AMLR4001";
        private const string Help = "https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy";

        private static readonly DiagnosticDescriptor s_database = RuleDescriptor.Warning(Id, Concern.Zones, Help, "Database");
        private static readonly DiagnosticDescriptor s_databaseTier = RuleDescriptor.Info(Id, Concern.Zones, Help, "DatabaseTier");
        private static readonly DiagnosticDescriptor s_pool = RuleDescriptor.Warning(Id, Concern.Zones, Help, "Pool");
        private static readonly DiagnosticDescriptor s_poolTier = RuleDescriptor.Info(Id, Concern.Zones, Help, "PoolTier");

        private static readonly Requirement s_true = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" });

        private readonly bool _isPool;

        public ZonesRule(string resourceType)
        {
            ResourceType = resourceType;
            _isPool = resourceType == ElasticPools;
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => _isPool ? ImmutableArray.Create(s_pool, s_poolTier) : ImmutableArray.Create(s_database, s_databaseTier);

        public override string ResourceType { get; }

        public override void Check(RuleContext context)
        {
            // A database in a pool has the zones of the pool.
            if (!context.IsRegionZonal() || (!_isPool && !(IsOrdinary(context) && context.IsUnset("properties.elasticPoolId"))))
            {
                return;
            }

            var tier = SqlServiceTiers.Find(context);
            var zones = context.Get(ZoneRedundant);
            if (tier == SqlServiceTier.NeverZonal)
            {
                context.Report(_isPool ? s_poolTier : s_databaseTier, SkuName, context.Get(SkuName), ResilienceText.Get("AMLR4001_Wanted"));
            }
            else if (tier != SqlServiceTier.Unknown && s_true.Judge(zones, Verdict.Violates) == Verdict.Violates)
            {
                context.Report(_isPool ? s_pool : s_database, ZoneRedundant, zones, "true", FindRemedies(context, tier));
            }
        }

        private Remedy[] FindRemedies(RuleContext context, SqlServiceTier tier)
        {
            var zones = new SettingChange(ZoneRedundant, SettingKind.Boolean, "true");
            if (tier == SqlServiceTier.Zonal)
            {
                return new[] { new Remedy("useZoneRedundancy", zones) };
            }

            // The storage of a Hyperscale pool is a setting of its databases, which are declared elsewhere.
            var changes = ImmutableArray.CreateBuilder<SettingChange>();
            changes.Add(zones);
            return !_isPool && AddReplica(context, changes) && AddStorage(context, changes)
                ? new[] { new Remedy("useZoneRedundancy", changes.ToImmutable()) { IsForNewResources = true } }
                : new Remedy[0];
        }

        // Zone redundancy of Hyperscale needs another replica and backups that are zone-redundant too.
        private static bool AddReplica(RuleContext context, ImmutableArray<SettingChange>.Builder changes)
        {
            var replicas = context.Get(ReplicaCount);
            if (replicas is UnsetValue or ScalarValue { Text: "0" })
            {
                changes.Add(SettingChange.Number(ReplicaCount, "1"));
                return true;
            }

            return replicas is ScalarValue && Requirement.AtLeast(1).Judge(replicas, Verdict.CannotTell) == Verdict.Complies;
        }

        private static bool AddStorage(RuleContext context, ImmutableArray<SettingChange>.Builder changes)
        {
            if (context.Is(BackupRedundancy, new[] { "Zone", "GeoZone" }) == true)
            {
                return true;
            }

            changes.Add(SettingChange.Text(BackupRedundancy, context.IsRegionPaired() ? "GeoZone" : "Zone"));
            return context.Is(BackupRedundancy, new[] { "Local", "Geo" }, whenUnset: true) == true;
        }
    }

    /// <summary>AMLR4002: backups that are also kept in the paired region, as they are when nothing is said.</summary>
    private sealed class BackupRule : Rule
    {
        private const string Id = "AMLR4002";
        private const string Help = "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview";

        private static readonly DiagnosticDescriptor s_local = RuleDescriptor.Warning(Id, Concern.Regions, Help, "Local");

        private static readonly DiagnosticDescriptor s_zone = RuleDescriptor.Info(Id, Concern.Regions, Help, "Zone");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_local, s_zone);

        public override string ResourceType => Databases;

        public override void Check(RuleContext context)
        {
            var value = context.Get(BackupRedundancy);
            var isLocal = Requirement.Values(accepted: new[] { "Zone", "Geo", "GeoZone" }, rejected: new[] { "Local" }).Judge(value, Verdict.Complies) == Verdict.Violates;
            var isRegional = Requirement.Values(accepted: new[] { "Geo", "GeoZone" }, rejected: new[] { "Local", "Zone" }).Judge(value, Verdict.Complies) == Verdict.Violates;
            if (!isRegional || !IsOrdinary(context) || (!context.IsRegionPaired() && !(isLocal && context.IsRegionZonal())))
            {
                return;
            }

            var tier = SqlServiceTiers.Find(context);
            var (wanted, verb) = !context.IsRegionPaired() ? ("Zone", "useZone")
                : context.IsRegionZonal() && (!isLocal || tier == SqlServiceTier.Hyperscale) ? ("GeoZone", "useGeoZone")
                : ("Geo", "useGeo");

            // What the SKU does not tell may be Hyperscale, where the storage is chosen once.
            var inPlace = tier is SqlServiceTier.NeverZonal or SqlServiceTier.Zonal;
            context.Report(
                isLocal ? s_local : s_zone,
                BackupRedundancy,
                value,
                wanted,
                new Remedy(verb, SettingChange.Text(BackupRedundancy, wanted)) { IsForNewResources = !inPlace });
        }
    }

    /// <summary>AMLR4003: a server without a partner in another region. The partner may well be another program's, so the rule is off.</summary>
    private sealed class FailoverGroupRule : Rule
    {
        private const string FailoverGroups = "Microsoft.Sql/servers/failoverGroups";
        private const string PartnerServers = "properties.partnerServers";

        private static readonly ResourceLink s_server = new(FailoverGroups, ResourceLink.Parent);

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR4003", Concern.Regions, "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db", isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => "Microsoft.Sql/servers";

        public override void Check(RuleContext context)
        {
            if (context.GetAll(FailoverGroups) is { } groups && groups.All(group => IsOfOthers(context, group)))
            {
                context.Report(s_descriptor, context.Declaration.TypeLocation, ResilienceText.Get("AMLR4003_Found"), ResilienceText.Get("AMLR4003_Wanted"));
            }
        }

        /// <summary>True when the group's server and all its partners are certainly other servers.</summary>
        private static bool IsOfOthers(RuleContext context, ResourceDeclaration group) =>
            IsAnother(context, s_server, group)
            && Element.Find(group.Get(PartnerServers), PartnerServers, out var isOpen) is { } partners
            && !isOpen
            && partners.All(partner => IsAnother(context, new ResourceLink(FailoverGroups, partner.Path + ".id"), group));

        private static bool IsAnother(RuleContext context, ResourceLink link, ResourceDeclaration group) =>
            context.GetTarget(link, group) is { } server && server.Creation != context.Declaration.Creation;
    }
}

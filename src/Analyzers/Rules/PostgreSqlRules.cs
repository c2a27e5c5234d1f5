using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Database for PostgreSQL.</summary>
internal static class PostgreSqlRules
{
    private const string FlexibleServers = "Microsoft.DBforPostgreSQL/flexibleServers";
    private const string SingleServers = "Microsoft.DBforPostgreSQL/servers";

    private const string StandbyId = "AMLR4101";
    private const string StandbyHelp = "https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server";

    private static readonly DiagnosticDescriptor s_noStandby = RuleDescriptor.Warning(StandbyId, Concern.Zones, StandbyHelp, "NoStandby");

    private static readonly DiagnosticDescriptor s_sameZone = RuleDescriptor.Info(StandbyId, Concern.Zones, StandbyHelp, "SameZone");

    private static readonly DiagnosticDescriptor s_burstable = RuleDescriptor.Warning(StandbyId, Concern.Zones, StandbyHelp, "Burstable");

    public static readonly Rule Standby = new StandbyRule
    {
        Type = FlexibleServers,
        Missing = s_noStandby,
        SameZone = s_sameZone,
        Burstable = s_burstable,
        Companions = static context => FlexibleServer.HasPremiumDisk(context) ? ImmutableArray<SettingChange>.Empty : null,
    };

    private static readonly DiagnosticDescriptor s_localBackup = RuleDescriptor.Info(
        "AMLR4102", Concern.Regions, "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore");

    public static readonly Rule LocalBackup = new SettingRule
    {
        Descriptor = s_localBackup,
        Type = FlexibleServers,
        Path = FlexibleServer.GeoRedundantBackup,
        Requirement = FlexibleServer.GeoRedundant,
        WhenUnset = Verdict.Violates,
        Applies = static context => context.IsRegionPaired() && FlexibleServer.IsNew(context) && FlexibleServer.HasPremiumDisk(context),
        Wanted = static _ => "Enabled",
        Remedies = static (context, _) => FlexibleServer.IsKeyManagedByService(context)
            ? new[] { new Remedy("useGeoRedundantBackup", SettingChange.Text(FlexibleServer.GeoRedundantBackup, "Enabled")) { IsForNewResources = true } }
            : Enumerable.Empty<Remedy>(),
    };

    private static readonly DiagnosticDescriptor s_retired = RuleDescriptor.Warning(
        "AMLR4103", Concern.Lifecycle, "https://learn.microsoft.com/azure/postgresql/migrate/whats-happening-to-postgresql-single-server");

    public static readonly Rule Retired = new RetiredServerRule { Type = SingleServers, Descriptor = s_retired, Successor = FlexibleServers };

    public static IEnumerable<Rule> All => new[] { Standby, LocalBackup, Retired };
}

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
    private const string StandbyTitle = "PostgreSQL flexible server without zone-redundant HA";
    private const string StandbyDescription = "Without high availability a flexible server is a single machine with disks in one availability zone. With zone-redundant high availability a standby in another zone takes over by itself and no committed transaction is lost. It can be switched on for a running server of the General Purpose or Memory Optimized tier.";
    private const string StandbyHelp = "https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server";

    private static readonly DiagnosticDescriptor s_noStandby = RuleDescriptor.Warning(
        StandbyId, StandbyTitle, "PostgreSQL flexible server '{0}' has {1}; use {2}, because without a standby in another zone the outage of one zone takes the database down", StandbyDescription, StandbyHelp);

    private static readonly DiagnosticDescriptor s_sameZone = RuleDescriptor.Info(
        StandbyId, StandbyTitle, "PostgreSQL flexible server '{0}' has {1}; consider {2}, because a standby in the zone of the primary fails together with it", StandbyDescription, StandbyHelp);

    private static readonly DiagnosticDescriptor s_burstable = RuleDescriptor.Warning(
        StandbyId, StandbyTitle, "PostgreSQL flexible server '{0}' has {1}, a tier that cannot have a standby; use {2} with zone-redundant high availability, because the outage of one zone takes the database down", StandbyDescription, StandbyHelp);

    public static readonly Rule Standby = new StandbyRule
    {
        Type = FlexibleServers,
        Missing = s_noStandby,
        SameZone = s_sameZone,
        Burstable = s_burstable,
        FixTitle = "Use zone-redundant high availability",
        Companions = static context => FlexibleServer.HasPremiumDisk(context) ? ImmutableArray<SettingChange>.Empty : null,
    };

    private static readonly DiagnosticDescriptor s_localBackup = RuleDescriptor.Info(
        "AMLR4102",
        "PostgreSQL flexible server without geo-redundant backup",
        "PostgreSQL flexible server '{0}' has {1}; use {2}, because its backups stay in the region, and that cannot be changed once the server exists",
        "Geo-redundant backup copies the backups to the paired region, where the server can be restored when its own region is lost. It is chosen when the server is created and cannot be switched on later.",
        "https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-backup-restore");

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
            ? new[] { new Remedy("useGeoRedundantBackup", "Use geo-redundant backup (new resources only)", SettingChange.Text(FlexibleServer.GeoRedundantBackup, "Enabled")) }
            : Enumerable.Empty<Remedy>(),
    };

    private static readonly DiagnosticDescriptor s_retired = RuleDescriptor.Warning(
        "AMLR4103",
        "PostgreSQL single server is retired",
        "PostgreSQL server '{0}' has {1}; use {2}, because Azure retired PostgreSQL single server on 2025-03-28",
        "Azure Database for PostgreSQL single server was retired on 28 March 2025. Flexible server takes its place; it is another resource type with its own settings, among them zone-redundant high availability.",
        "https://learn.microsoft.com/azure/postgresql/migrate/whats-happening-to-postgresql-single-server");

    public static readonly Rule Retired = new RetiredServerRule { Type = SingleServers, Descriptor = s_retired, Successor = FlexibleServers };

    public static IEnumerable<Rule> All => new[] { Standby, LocalBackup, Retired };
}

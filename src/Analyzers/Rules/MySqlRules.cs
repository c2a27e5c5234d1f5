using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Database for MySQL.</summary>
internal static class MySqlRules
{
    private const string FlexibleServers = "Microsoft.DBforMySQL/flexibleServers";
    private const string SingleServers = "Microsoft.DBforMySQL/servers";
    private const string Storage = "properties.storage";
    private const string AutoGrow = "properties.storage.autoGrow";

    private const string StandbyId = "AMLR4201";
    private const string StandbyTitle = "MySQL flexible server without zone-redundant HA";
    private const string StandbyDescription = "Without high availability a flexible server is a single machine in one availability zone. With zone-redundant high availability a standby in another zone takes over by itself. Apart from Business Critical servers created since January 2025 it is chosen when the server is created and cannot be switched on later.";
    private const string StandbyHelp = "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-high-availability";

    private static readonly DiagnosticDescriptor s_noStandby = RuleDescriptor.Warning(
        StandbyId, StandbyTitle, "MySQL flexible server '{0}' has {1}; use {2}, because without a standby in another zone the outage of one zone takes the database down, and most servers can get one only when they are created", StandbyDescription, StandbyHelp);

    private static readonly DiagnosticDescriptor s_sameZone = RuleDescriptor.Info(
        StandbyId, StandbyTitle, "MySQL flexible server '{0}' has {1}; consider {2}, because a standby in the zone of the primary fails together with it, and most servers can get another one only when they are created", StandbyDescription, StandbyHelp);

    private static readonly DiagnosticDescriptor s_burstable = RuleDescriptor.Warning(
        StandbyId, StandbyTitle, "MySQL flexible server '{0}' has {1}, a tier that cannot have a standby; use {2} with zone-redundant high availability, because the outage of one zone takes the database down", StandbyDescription, StandbyHelp);

    public static readonly Rule Standby = new StandbyRule
    {
        Type = FlexibleServers,
        Missing = s_noStandby,
        SameZone = s_sameZone,
        Burstable = s_burstable,
        FixTitle = "Use zone-redundant high availability (new resources only)",
        Companions = UseAutoGrow,
    };

    private static readonly DiagnosticDescriptor s_localBackup = RuleDescriptor.Info(
        "AMLR4202",
        "MySQL flexible server without geo-redundant backup",
        "MySQL flexible server '{0}' has {1}; use {2}, because its backups stay in the region and are lost with it",
        "Geo-redundant backup copies the backups to the paired region, where the server can be restored when its own region is lost. It can be switched on later, except for servers with zone-redundant high availability: there it is chosen when the server is created.",
        "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore");

    public static readonly Rule LocalBackup = new SettingRule
    {
        Descriptor = s_localBackup,
        Type = FlexibleServers,
        Path = FlexibleServer.GeoRedundantBackup,
        Requirement = FlexibleServer.GeoRedundant,
        WhenUnset = Verdict.Violates,
        Applies = static context => context.IsRegionPaired() && FlexibleServer.IsNew(context),
        Wanted = static _ => "Enabled",
        Remedies = static (context, _) => FlexibleServer.IsKeyManagedByService(context) ? new[] { UseGeoRedundantBackup(context) } : Enumerable.Empty<Remedy>(),
    };

    private static readonly DiagnosticDescriptor s_retired = RuleDescriptor.Warning(
        "AMLR4203",
        "MySQL single server is retired",
        "MySQL server '{0}' has {1}; use {2}, because Azure retired MySQL single server on 2024-09-16",
        "Azure Database for MySQL single server was retired on 16 September 2024. Flexible server takes its place; it is another resource type with its own settings, among them zone-redundant high availability.",
        "https://learn.microsoft.com/azure/mysql/migrate/whats-happening-to-mysql-single-server");

    public static readonly Rule Retired = new RetiredServerRule { Type = SingleServers, Descriptor = s_retired, Successor = FlexibleServers };

    public static IEnumerable<Rule> All => new[] { Standby, LocalBackup, Retired };

    // With high availability the storage must be able to grow. Some SDK versions switch that off as soon as storage is described.
    private static ImmutableArray<SettingChange>? UseAutoGrow(RuleContext context)
    {
        if (FlexibleServer.IsLeftOut(context, Storage) || context.Is(AutoGrow, new[] { "Enabled" }) == true)
        {
            return ImmutableArray<SettingChange>.Empty;
        }

        return context.Is(AutoGrow, new[] { "Disabled" }, whenUnset: true) == true ? ImmutableArray.Create(SettingChange.Text(AutoGrow, "Enabled")) : null;
    }

    private static Remedy UseGeoRedundantBackup(RuleContext context)
    {
        var isChangeable = context.Is(FlexibleServer.HighAvailabilityMode, new[] { "ZoneRedundant" }) == false;
        return new Remedy(
            "useGeoRedundantBackup",
            isChangeable ? "Use geo-redundant backup" : "Use geo-redundant backup (new resources only)",
            SettingChange.Text(FlexibleServer.GeoRedundantBackup, "Enabled"));
    }
}

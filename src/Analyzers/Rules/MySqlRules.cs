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
    private const string StandbyHelp = "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-high-availability";

    private static readonly DiagnosticDescriptor s_noStandby = RuleDescriptor.Warning(StandbyId, Concern.Zones, StandbyHelp, "NoStandby");

    private static readonly DiagnosticDescriptor s_sameZone = RuleDescriptor.Info(StandbyId, Concern.Zones, StandbyHelp, "SameZone");

    private static readonly DiagnosticDescriptor s_burstable = RuleDescriptor.Warning(StandbyId, Concern.Zones, StandbyHelp, "Burstable");

    public static readonly Rule Standby = new StandbyRule
    {
        Type = FlexibleServers,
        Missing = s_noStandby,
        SameZone = s_sameZone,
        Burstable = s_burstable,
        IsChosenOnce = true,
        Companions = UseAutoGrow,
    };

    private static readonly DiagnosticDescriptor s_localBackup = RuleDescriptor.Info(
        "AMLR4202", Concern.Regions, "https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore");

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
        "AMLR4203", Concern.Lifecycle, "https://learn.microsoft.com/azure/mysql/migrate/whats-happening-to-mysql-single-server");

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
        return new Remedy("useGeoRedundantBackup", SettingChange.Text(FlexibleServer.GeoRedundantBackup, "Enabled")) { IsForNewResources = !isChangeable };
    }
}

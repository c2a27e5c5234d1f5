using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Log Analytics workspaces, which keep the telemetry of Application Insights.</summary>
internal static class LogAnalyticsRules
{
    public const string Workspaces = "Microsoft.OperationalInsights/workspaces";

    // Off, because the service needs no such setting to be available in its own region.
    private static readonly DiagnosticDescriptor s_notReplicated = RuleDescriptor.Off(
        "AMLR2304", Concern.Regions, "https://learn.microsoft.com/azure/azure-monitor/logs/workspace-replication");

    public static readonly Rule NotReplicated = new SettingRule
    {
        Descriptor = s_notReplicated,
        Type = Workspaces,
        Path = "properties.replication.enabled",
        Requirement = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" }),
        WhenUnset = Verdict.Violates,
        Applies = static context => context.IsTargetOf(ApplicationInsightsRules.LogAnalytics),
        Wanted = static _ => ResilienceText.Get("AMLR2304_Wanted"),
    };

    public static IEnumerable<Rule> All => new[] { NotReplicated, TelemetryRetention.OfWorkspaces };
}

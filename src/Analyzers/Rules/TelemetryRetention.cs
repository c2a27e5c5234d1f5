using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>AMLR2302: how long telemetry is kept is a matter of policy, so the minimum comes from an option.</summary>
internal static class TelemetryRetention
{
    private const string Id = "AMLR2302";
    private const string Help = "https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure";

    // Off, because the service loses nothing in an outage by a short retention.
    private static readonly DiagnosticDescriptor s_component = RuleDescriptor.Off(Id, Concern.DataProtection, Help, "Component");

    private static readonly DiagnosticDescriptor s_workspace = RuleDescriptor.Off(Id, Concern.DataProtection, Help, "Workspace");

    public static readonly Rule OfComponents = Create("Microsoft.Insights/components", "properties.RetentionInDays", s_component);

    public static readonly Rule OfWorkspaces = Create(LogAnalyticsRules.Workspaces, "properties.retentionInDays", s_workspace);

    private static Rule Create(string type, string path, DiagnosticDescriptor descriptor) => new RetentionRule { Descriptor = descriptor, Type = type, Path = path };

    private sealed class RetentionRule : Rule
    {
        public required DiagnosticDescriptor Descriptor { get; init; }

        public required string Type { get; init; }

        public required string Path { get; init; }

        public override string ResourceType => Type;

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(Descriptor);

        public override void Check(RuleContext context)
        {
            if (context.Options.MinimumTelemetryRetentionDays is not { } minimum)
            {
                return;
            }

            var retention = context.Get(Path);
            if (Requirement.AtLeast(minimum).Judge(retention, Verdict.CannotTell) == Verdict.Violates)
            {
                var days = minimum.ToString(CultureInfo.InvariantCulture);
                context.Report(Descriptor, Path, retention, days, new Remedy("useMinimum", SettingChange.Number(Path, days)) { Value = days });
            }
        }
    }
}

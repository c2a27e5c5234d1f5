using System.Collections.Generic;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Application Insights.</summary>
internal static class ApplicationInsightsRules
{
    public static readonly Rule Classic = new ClassicRule();

    private const string Components = "Microsoft.Insights/components";
    private const string WorkspaceResourceId = "properties.WorkspaceResourceId";

    /// <summary>The workspace that keeps a component's telemetry.</summary>
    public static readonly ResourceLink LogAnalytics = new(Components, WorkspaceResourceId);

    public static readonly Rule TwoRegions = new TwoRegionsRule();

    public static IEnumerable<Rule> All => new[] { Classic, TelemetryRetention.OfComponents, TwoRegions };

    /// <summary>AMLR2303: telemetry that two regions must be up for.</summary>
    private sealed class TwoRegionsRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR2303", Concern.Regions, "https://learn.microsoft.com/azure/well-architected/service-guides/application-insights");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Components;

        public override void Check(RuleContext context)
        {
            if (context.Get("location") is ScalarValue region
                && context.GetTarget(LogAnalytics) is { } workspace
                && workspace.Get("location") is ScalarValue other
                && !Regions.AreSame(region.Text, other.Text))
            {
                context.Report(s_descriptor, "location", region, ResilienceText.Format("AMLR2303_Wanted", Regions.Normalize(other.Text), workspace.DisplayName));
            }
        }
    }

    /// <summary>AMLR2301: components that keep their telemetry themselves instead of in a Log Analytics workspace.</summary>
    private sealed class ClassicRule : Rule
    {
        private const string IngestionMode = "properties.IngestionMode";

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Warning(
            "AMLR2301", Concern.Lifecycle, "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource");

        private static readonly Remedy s_useWorkspace = new(
            "useWorkspace", SettingChange.Reference(WorkspaceResourceId, LogAnalyticsRules.Workspaces));

        private static readonly Requirement s_mode = Requirement.Values(
            accepted: new[] { "LogAnalytics" }, rejected: new[] { "ApplicationInsights", "ApplicationInsightsWithDiagnosticSettings" });

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Components;

        public override void Check(RuleContext context)
        {
            // One finding: who asks for the classic mode leaves the workspace out because of it.
            var mode = context.Get(IngestionMode);
            if (s_mode.Judge(mode, Verdict.Complies) == Verdict.Violates)
            {
                context.Report(s_descriptor, IngestionMode, mode, ResilienceText.Get("AMLR2301_Wanted_Mode"));
                return;
            }

            var workspace = context.Peek(WorkspaceResourceId);
            if (Requirement.Any.Judge(workspace, Verdict.Violates) == Verdict.Violates)
            {
                context.Report(s_descriptor, WorkspaceResourceId, workspace, ResilienceText.Get("AMLR2301_Wanted"), s_useWorkspace);
            }
        }
    }
}

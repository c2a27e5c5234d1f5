using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Application Insights.</summary>
internal static class ApplicationInsightsRules
{
    public static readonly Rule Classic = new ClassicRule();

    public static IEnumerable<Rule> All => new[] { Classic };

    /// <summary>AMLR2301: components that keep their telemetry themselves instead of in a Log Analytics workspace.</summary>
    private sealed class ClassicRule : Rule
    {
        private const string IngestionMode = "properties.IngestionMode";
        private const string WorkspaceResourceId = "properties.WorkspaceResourceId";

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Warning(
            "AMLR2301",
            "Classic Application Insights (no Log Analytics workspace)",
            "Application Insights component '{0}' has {1}; use {2}, because classic components without a Log Analytics workspace are retired",
            "Classic Application Insights was retired on 2024-02-29. Components keep their telemetry in a Log Analytics workspace, which is also what can be made redundant. A component can be moved to a workspace, but not back.",
            "https://learn.microsoft.com/azure/azure-monitor/app/create-workspace-resource");

        private static readonly Requirement s_mode = Requirement.Values(
            accepted: new[] { "LogAnalytics" }, rejected: new[] { "ApplicationInsights", "ApplicationInsightsWithDiagnosticSettings" });

        private static readonly Requirement s_any = Requirement.That(static _ => true);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => "Microsoft.Insights/components";

        public override void Check(RuleContext context)
        {
            // One finding: who asks for the classic mode leaves the workspace out because of it.
            var mode = context.Get(IngestionMode);
            if (s_mode.Judge(mode, Verdict.Complies) == Verdict.Violates)
            {
                context.Report(s_descriptor, IngestionMode, mode, "LogAnalytics");
                return;
            }

            var workspace = context.Get(WorkspaceResourceId);
            if (s_any.Judge(workspace, Verdict.Violates) == Verdict.Violates)
            {
                context.Report(s_descriptor, WorkspaceResourceId, workspace, "the id of a Log Analytics workspace");
            }
        }
    }
}

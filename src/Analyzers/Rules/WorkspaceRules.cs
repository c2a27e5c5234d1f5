using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Workspaces: what several of them do with one resource (AMLR1004), and customer-managed keys (AMLR1007).</summary>
internal static class WorkspaceRules
{
    public static readonly Rule SharedDefaultStorage = new SharedDefaultStorageRule();

    private const string Workspaces = "Microsoft.MachineLearningServices/workspaces";

    private static readonly DiagnosticDescriptor s_noRegistry = RuleDescriptor.Absence(
        "AMLR1005", Concern.Dependencies, "https://learn.microsoft.com/azure/machine-learning/concept-workspace#associated-resources");

    public static readonly Rule NoRegistry = new SettingRule
    {
        Descriptor = s_noRegistry,
        Type = Workspaces,
        Path = "properties.containerRegistry",
        Requirement = Requirement.Any,
        WhenUnset = Verdict.Violates,

        // Projects use the registry of their hub.
        Applies = static context => context.Is("kind", new[] { "Default", "Hub" }, whenUnset: true) == true,
        Wanted = static _ => ResilienceText.Get("AMLR1005_Wanted"),
    };

    public static readonly Rule OneRegion = new OneRegionRule();

    public static readonly Rule ManagedResources = new ManagedResourcesRule();

    public static IEnumerable<Rule> All => new[] { SharedDefaultStorage, NoRegistry, OneRegion, ManagedResources };

    /// <summary>AMLR1009: no workspace is left when the one region fails. A program per region is as good, so the rule is off.</summary>
    private sealed class OneRegionRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR1009", Concern.Regions, "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#plan-for-multi-regional-deployment", isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Workspaces;

        public override void Check(RuleContext context)
        {
            if (context.IsFirstInOneRegion() && context.Get("location") is ScalarValue region)
            {
                context.Report(s_descriptor, "location", region, ResilienceText.Get("AMLR1009_Wanted"));
            }
        }
    }

    /// <summary>AMLR1004: one default account for several workspaces is lost for all of them at once.</summary>
    private sealed class SharedDefaultStorageRule : Rule
    {
        private const string Id = "AMLR1004";
        private const string Help = "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#plan-for-multi-regional-deployment";

        private static readonly DiagnosticDescriptor s_shared = RuleDescriptor.Info(Id, Concern.Dependencies, Help, "Shared");

        private static readonly DiagnosticDescriptor s_regions = RuleDescriptor.Warning(Id, Concern.Dependencies, Help, "Regions");

        // The milder descriptor first: it is the rule's default.
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_shared, s_regions);

        public override string ResourceType => "Microsoft.Storage/storageAccounts";

        public override void Check(RuleContext context)
        {
            var workspaces = context.GetSources(StorageAccountRules.DefaultStorage)
                .Where(workspace => context.GetTarget(StorageAccountRules.DefaultStorage, workspace)?.Creation == context.Declaration.Creation)
                .Where(workspace => !(workspace.Get("kind") is ScalarValue kind && kind.Is("Project")))
                .ToArray();

            // The variants of one workspace, and workspaces of which a run declares one, do not share it.
            workspaces = workspaces.GroupBy(GetIdentity).Select(static same => same.First()).ToArray();
            workspaces = workspaces.Where(workspace => workspaces.Any(other => other != workspace && !context.Exclude(workspace, other))).ToArray();
            if (workspaces.Length > 1)
            {
                var regions = workspaces.Select(workspace => workspace.Get("location")).OfType<ScalarValue>().Select(location => Regions.Normalize(location.Text));
                var isSpread = regions.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
                var names = ResilienceText.Each(workspaces.Select(workspace => ResilienceText.Format("AMLR1004_Found", workspace.DisplayName)).ToArray());
                context.Report(isSpread ? s_regions : s_shared, context.Declaration.TypeLocation, names, ResilienceText.Get("AMLR1004_Wanted"));
            }
        }

        /// <summary>What two declarations of one workspace have in common; the declaration itself where that is not known.</summary>
        private static object GetIdentity(ResourceDeclaration workspace)
        {
            var name = workspace.Get(ResourceLink.Name) is ScalarValue known ? known.Text : workspace.DisplayName.IndexOf('{') < 0 ? workspace.DisplayName : null;
            return name is null ? workspace : (name.ToUpperInvariant(), (workspace.Get(ResourceLink.ResourceGroup) as ScalarValue)?.Text.ToUpperInvariant());
        }
    }

    /// <summary>AMLR1007: a customer-managed key brings resources into the subscription that only Microsoft can make redundant.</summary>
    private sealed class ManagedResourcesRule : Rule
    {
        private const string Encryption = "properties.encryption";
        private const string Status = Encryption + ".status";
        private const string ServiceSide = "properties.enableServiceSideCMKEncryption";

        private static readonly string[] s_ownResources = { ".cosmosDbResourceId", ".searchAccountResourceId", ".storageAccountResourceId" };

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR1007", Concern.Dependencies, "https://learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys");

        private static readonly Requirement s_disabled = Requirement.Values(accepted: new[] { "Disabled" }, rejected: new[] { "Enabled" });

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => "Microsoft.MachineLearningServices/workspaces";

        public override void Check(RuleContext context)
        {
            // A project has the key and the resources of its hub.
            var status = context.Get(Status);
            if (s_disabled.Judge(status, Verdict.Complies) == Verdict.Violates
                && context.Is("kind", new[] { "Project" }) == false
                && IsOff(context)
                && s_ownResources.All(path => IsLeftOut(context.Get(Encryption + path))))
            {
                context.Report(s_descriptor, Status, status, ResilienceText.Get("AMLR1007_Wanted"));
            }
        }

        private static bool IsOff(RuleContext context) =>
            IsLeftOut(context.Get(ServiceSide)) || context.Is(ServiceSide, new[] { "true" }) == false;

        /// <summary>True for what is not written, also because the SDK has no member for it.</summary>
        private static bool IsLeftOut(SettingValue value) => value is UnsetValue || value == UnknownValue.NotMapped;
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>What several workspaces do with one resource.</summary>
internal static class WorkspaceRules
{
    public static readonly Rule SharedDefaultStorage = new SharedDefaultStorageRule();

    private const string Workspaces = "Microsoft.MachineLearningServices/workspaces";

    private static readonly DiagnosticDescriptor s_noRegistry = RuleDescriptor.Absence(
        "AMLR1005",
        "Workspace is created without a container registry",
        "Workspace '{0}' has {1}; use {2}, because otherwise Azure Machine Learning creates a registry at the first image build and decides whether it survives an outage",
        "A workspace without a container registry gets one when it first builds an image, with a random name, without your tags, and with a SKU that you did not choose. Declare a Premium registry and pass its id, so that it can be replicated to another region. A workspace that builds no images needs none.",
        "https://learn.microsoft.com/azure/machine-learning/concept-workspace#associated-resources");

    public static readonly Rule NoRegistry = new SettingRule
    {
        Descriptor = s_noRegistry,
        Type = Workspaces,
        Path = "properties.containerRegistry",
        Requirement = Requirement.Any,
        WhenUnset = Verdict.Violates,

        // Projects use the registry of their hub.
        Applies = static context => context.Is("kind", new[] { "Default", "Hub" }, whenUnset: true) == true,
        Wanted = static _ => "the id of a Premium registry",
    };

    public static readonly Rule OneRegion = new OneRegionRule();

    public static IEnumerable<Rule> All => new[] { SharedDefaultStorage, NoRegistry, OneRegion };

    /// <summary>AMLR1009: no workspace is left when the one region fails. A program per region is as good, so the rule is off.</summary>
    private sealed class OneRegionRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR1009",
            "All workspaces of the program are in one region",
            "Workspace '{0}' has {1} like every workspace of the program; use {2}, because a workspace does not fail over to another region",
            "Azure Machine Learning has no failover of its own. To go on working when a region fails, deploy a second workspace with its own default storage to another region and share the replicated services. A program that deploys one region per run is as good, so this is off by default.",
            "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#plan-for-multi-regional-deployment",
            isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Workspaces;

        public override void Check(RuleContext context)
        {
            if (context.IsFirstInOneRegion() && context.Get("location") is ScalarValue region)
            {
                context.Report(s_descriptor, "location", region, "a second workspace in another region");
            }
        }
    }

    /// <summary>AMLR1004: one default account for several workspaces is lost for all of them at once.</summary>
    private sealed class SharedDefaultStorageRule : Rule
    {
        private const string Id = "AMLR1004";
        private const string Title = "One storage account is the default of several workspaces";
        private const string Description = "Each workspace keeps its models, logs and notebooks on its default storage account. An account that several workspaces share makes them fail together, and in two regions it makes both depend on one of them. Projects are not counted, since they take their storage from the hub.";
        private const string Help = "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#plan-for-multi-regional-deployment";

        private static readonly DiagnosticDescriptor s_shared = RuleDescriptor.Info(
            Id, Title, "Storage account '{0}' is the default of {1}; use {2}, so that an outage of the account does not stop all of them", Description, Help);

        private static readonly DiagnosticDescriptor s_regions = RuleDescriptor.Warning(
            Id, Title, "Storage account '{0}' is the default of {1} in different regions; use {2}, because both regions depend on the account's region", Description, Help);

        // The milder descriptor first: it is the rule's default.
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_shared, s_regions);

        public override string ResourceType => "Microsoft.Storage/storageAccounts";

        public override void Check(RuleContext context)
        {
            var workspaces = context.GetSources(StorageAccountRules.DefaultStorage)
                .Where(workspace => !(workspace.Get("kind") is ScalarValue kind && kind.Is("Project")))
                .ToArray();
            if (workspaces.Length > 1)
            {
                var regions = workspaces.Select(workspace => workspace.Get("location")).OfType<ScalarValue>().Select(location => Regions.Normalize(location.Text));
                var isSpread = regions.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
                var names = string.Join(" and ", workspaces.Select(workspace => $"workspace '{workspace.DisplayName}'"));
                context.Report(isSpread ? s_regions : s_shared, context.Declaration.TypeLocation, names, "an account for each workspace");
            }
        }
    }
}

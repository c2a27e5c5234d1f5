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

    public static readonly Rule ManagedResources = new ManagedResourcesRule();

    public static IEnumerable<Rule> All => new[] { SharedDefaultStorage, NoRegistry, OneRegion, ManagedResources };

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
                .Where(workspace => context.GetTarget(StorageAccountRules.DefaultStorage, workspace)?.Creation == context.Declaration.Creation)
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
    /// <summary>AMLR1007: a customer-managed key brings resources into the subscription that only Microsoft can make redundant.</summary>
    private sealed class ManagedResourcesRule : Rule
    {
        private const string Encryption = "properties.encryption";
        private const string Status = Encryption + ".status";
        private const string ServiceSide = "properties.enableServiceSideCMKEncryption";

        private static readonly string[] s_ownResources = { ".cosmosDbResourceId", ".searchAccountResourceId", ".storageAccountResourceId" };

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR1007",
            "Customer-managed key puts Cosmos DB, Search and Storage into your subscription",
            "Azure Machine Learning workspace '{0}' has {1}; plan for an outage of {2}, because Microsoft configures them and you cannot make them redundant",
            "A workspace with a customer-managed key keeps its metadata in a Cosmos DB account, a search service and a storage account in your subscription. They are in a resource group that only Microsoft may change, so their redundancy is not yours to choose, unless the workspace uses service-side encryption or resources of your own.",
            "https://learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys");

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
                context.Report(s_descriptor, Status, status, "the workspace's Cosmos DB account, search service and storage account");
            }
        }

        private static bool IsOff(RuleContext context) =>
            IsLeftOut(context.Get(ServiceSide)) || context.Is(ServiceSide, new[] { "true" }) == false;

        /// <summary>True for what is not written, also because the SDK has no member for it.</summary>
        private static bool IsLeftOut(SettingValue value) => value is UnsetValue || value == UnknownValue.NotMapped;
    }
}

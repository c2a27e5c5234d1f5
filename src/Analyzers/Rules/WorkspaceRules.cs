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

    public static IEnumerable<Rule> All => new[] { SharedDefaultStorage };

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

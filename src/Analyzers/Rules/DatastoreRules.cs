using System.Collections.Generic;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Datastores of workspaces.</summary>
internal static class DatastoreRules
{
    public static readonly Rule DefaultAccount = new DefaultAccountRule();

    public static IEnumerable<Rule> All => new[] { DefaultAccount };

    /// <summary>AMLR1006: training data on the account that cannot fail over.</summary>
    private sealed class DefaultAccountRule : Rule
    {
        private const string Datastores = "Microsoft.MachineLearningServices/workspaces/datastores";
        private const string AccountName = "properties.accountName";

        private static readonly ResourceLink s_workspace = new(Datastores, ResourceLink.Parent);
        private static readonly ResourceLink s_account = new(Datastores, AccountName);

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR1006", Concern.Dependencies, "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#manage-training-data-on-isolated-storage");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Datastores;

        public override void Check(RuleContext context)
        {
            if (context.GetTarget(s_workspace) is { } workspace
                && context.GetTarget(StorageAccountRules.DefaultStorage, workspace) is { } account
                && IsNamed(context, account))
            {
                var found = ResilienceText.Format("AMLR1006_Found", AccountName, account.DisplayName, workspace.DisplayName);
                context.Report(s_descriptor, context.Locate(context.Get(AccountName)), found, ResilienceText.Get("AMLR1006_Wanted"));
            }
        }

        /// <summary>True when the datastore names the account, by reference or by a known name.</summary>
        private static bool IsNamed(RuleContext context, ResourceDeclaration account) =>
            context.Get(AccountName) is ScalarValue named
                ? account.Get(ResourceLink.Name) is ScalarValue name && name.Is(named.Text)
                : context.GetTarget(s_account) is { } target && target.Creation == account.Creation;
    }
}

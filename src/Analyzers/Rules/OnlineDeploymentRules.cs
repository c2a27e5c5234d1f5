using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Deployments behind online endpoints.</summary>
internal static class OnlineDeploymentRules
{
    public const string Deployments = "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments";

    public static readonly Rule FewInstances = new FewInstancesRule();

    public static IEnumerable<Rule> All => new[] { FewInstances };

    /// <summary>AMLR1201: a managed deployment needs three instances; fewer pods on Kubernetes, or no count at all, are information.</summary>
    private sealed class FewInstancesRule : Rule
    {
        private const string Capacity = "sku.capacity";
        private const string Id = "AMLR1201";
        private const string Help = "https://learn.microsoft.com/azure/machine-learning/reference-yaml-deployment-managed-online";

        private static readonly DiagnosticDescriptor s_managed = RuleDescriptor.Warning(Id, Concern.Capacity, Help, "Managed");

        private static readonly DiagnosticDescriptor s_unset = RuleDescriptor.Info(Id, Concern.Capacity, Help, "Unset");

        private static readonly DiagnosticDescriptor s_kubernetes = RuleDescriptor.Info(Id, Concern.Capacity, Help, "Kubernetes");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_managed, s_unset, s_kubernetes);

        public override string ResourceType => Deployments;

        public override void Check(RuleContext context)
        {
            // With a utilisation-based scale setting the count is not fixed by the capacity.
            if (context.Is("properties.scaleSettings.scaleType", new[] { "Default" }, whenUnset: true) != true)
            {
                return;
            }

            var isManaged = context.Is("properties.endpointComputeType", new[] { "Managed" });
            var isKubernetes = context.Is("properties.endpointComputeType", new[] { "Kubernetes" });
            var value = context.Get(Capacity);
            var minimum = context.Options.MinimumOnlineInstances;

            // Without a capacity there is one instance.
            if (Requirement.AtLeast(minimum).Judge(value, minimum == 1 ? Verdict.Complies : Verdict.Violates) != Verdict.Violates || (isManaged != true && isKubernetes != true))
            {
                return;
            }

            // Where a setting scales the deployment, its minimum counts (AMLR1202).
            if (AutoscaleRules.MayScale(context))
            {
                return;
            }

            var count = minimum.ToString(CultureInfo.InvariantCulture);
            if (value is UnsetValue)
            {
                if (isManaged == true)
                {
                    context.Report(s_unset, Capacity, value, count, UseMinimum(context, count));
                }
            }
            else
            {
                context.Report(isManaged == true ? s_managed : s_kubernetes, Capacity, value, count, UseMinimum(context, count));
            }
        }

        private static Remedy UseMinimum(RuleContext context, string count)
        {
            var capacity = SettingChange.Number(Capacity, count);

            // The name is required, and Default is the only SKU that deployments have.
            return context.IsUnset("sku.name")
                ? new Remedy("useMinimumInstances", SettingChange.Text("sku.name", "Default"), capacity) { Value = count }
                : new Remedy("useMinimumInstances", capacity) { Value = count };
        }
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Compute of a workspace: clusters that Azure Machine Learning runs (AMLR1101) and AKS clusters that it creates (AMLR1105).</summary>
internal static class MachineLearningComputeRules
{
    private const string Computes = "Microsoft.MachineLearningServices/workspaces/computes";
    private const string ComputeType = "properties.computeType";

    private static readonly DiagnosticDescriptor s_lowPriority = RuleDescriptor.Warning(
        "AMLR1101",
        "Compute cluster uses low-priority nodes",
        "Compute cluster '{0}' has {1}; use {2}, because low-priority nodes have no availability guarantee and are taken away at any time",
        "Low-priority nodes run on spare capacity without a service level agreement. They are pre-empted when Azure needs the capacity, which interrupts jobs and batch endpoints. Dedicated and low-priority cores have separate quotas.",
        "https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-cluster#lower-your-compute-cluster-cost-with-low-priority-vms");

    public static readonly Rule LowPriority = new SettingRule
    {
        Descriptor = s_lowPriority,
        Type = Computes,
        Path = "properties.properties.vmPriority",
        Requirement = Requirement.Values(accepted: new[] { "Dedicated" }, rejected: new[] { "LowPriority" }),
        WhenUnset = Verdict.Complies,
        Applies = static context => context.Is(ComputeType, new[] { "AmlCompute" }) == true,
        Wanted = static _ => "Dedicated",
        Remedies = static (_, _) => new[]
        {
            new Remedy("useDedicated", "Use dedicated nodes (new resources only)", SettingChange.Text("properties.properties.vmPriority", "Dedicated")),
        },
    };

    public static readonly Rule CreatedCluster = new CreatedClusterRule();

    public static IEnumerable<Rule> All => new[] { LowPriority, CreatedCluster };

    /// <summary>AMLR1105: an AKS compute without the id of a cluster makes Azure Machine Learning create one.</summary>
    private sealed class CreatedClusterRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Warning(
            "AMLR1105",
            "AKS cluster is created by Azure Machine Learning instead of attached",
            "AKS compute '{0}' has {1}, so Azure Machine Learning creates the cluster; set it to {2}, because a created cluster cannot have zones or cross-region high availability",
            "A cluster that Azure Machine Learning creates uses basic load balancing, offers no availability zones and is not supported for cross-region high availability. Declare the cluster yourself and attach it, best as Kubernetes compute.",
            "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#compute-and-data-services");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Computes;

        public override void Check(RuleContext context)
        {
            const string ResourceId = "properties.resourceId";
            if (context.Is(ComputeType, new[] { "AKS" }) == true && context.IsUnset(ResourceId))
            {
                context.Report(s_descriptor, ResourceId, context.Get(ResourceId), "the id of a cluster of your own");
            }
        }
    }
}

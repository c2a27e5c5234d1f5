using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// Compute of a workspace: clusters and instances that Azure Machine Learning runs (AMLR1101 to AMLR1103) and AKS clusters that it
/// creates or uses (AMLR1105 to AMLR1107).
/// </summary>
internal static class MachineLearningComputeRules
{
    private const string Computes = "Microsoft.MachineLearningServices/workspaces/computes";
    private const string ComputeType = "properties.computeType";
    private const string MaxNodeCount = "properties.properties.scaleSettings.maxNodeCount";
    private const string ClusterPurpose = "properties.properties.clusterPurpose";
    private const string AgentCount = "properties.properties.agentCount";

    private static readonly DiagnosticDescriptor s_lowPriority = RuleDescriptor.Warning(
        "AMLR1101", Concern.Capacity, "https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-cluster#lower-your-compute-cluster-cost-with-low-priority-vms");

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
            new Remedy("useDedicated", SettingChange.Text("properties.properties.vmPriority", "Dedicated")) { IsForNewResources = true },
        },
    };

    private static readonly DiagnosticDescriptor s_oneNode = RuleDescriptor.Info(
        "AMLR1102", Concern.Capacity, "https://learn.microsoft.com/azure/well-architected/service-guides/azure-machine-learning");

    public static readonly Rule OneNode = new SettingRule
    {
        Descriptor = s_oneNode,
        Type = Computes,
        Path = MaxNodeCount,
        Requirement = Requirement.AtLeast(2),
        Applies = static context => context.Is(ComputeType, new[] { "AmlCompute" }) == true,
        Wanted = static _ => "2",
        Remedies = static (_, _) => new[] { new Remedy("allowTwoNodes", SettingChange.Number(MaxNodeCount, "2")) },
    };

    private static readonly DiagnosticDescriptor s_devTest = RuleDescriptor.Warning(
        "AMLR1106", Concern.Capacity, "https://learn.microsoft.com/azure/machine-learning/v1/how-to-create-attach-kubernetes#limitations");

    public static readonly Rule DevTest = new SettingRule
    {
        Descriptor = s_devTest,
        Type = Computes,
        Path = ClusterPurpose,
        Requirement = Requirement.Values(accepted: new[] { "FastProd", "DenseProd" }, rejected: new[] { "DevTest" }),
        WhenUnset = Verdict.Complies,
        Applies = IsAks,
        Wanted = static _ => "FastProd",
        Remedies = static (context, _) =>
        {
            var purpose = SettingChange.Text(ClusterPurpose, "FastProd");
            return new[]
            {
                // Production needs three agents.
                Requirement.AtLeast(3).Judge(context.Get(AgentCount), Verdict.Complies) == Verdict.Violates
                    ? new Remedy("useFastProd", purpose, SettingChange.Number(AgentCount, "3")) { IsForNewResources = true }
                    : new Remedy("useFastProd", purpose) { IsForNewResources = true },
            };
        },
    };

    private static readonly DiagnosticDescriptor s_fewAgents = RuleDescriptor.Warning(
        "AMLR1107", Concern.Capacity, "https://learn.microsoft.com/azure/machine-learning/v1/how-to-create-attach-kubernetes#limitations");

    public static readonly Rule FewAgents = new SettingRule
    {
        Descriptor = s_fewAgents,
        Type = Computes,
        Path = AgentCount,
        Requirement = Requirement.AtLeast(3),

        // The fix of AMLR1106 raises the count too.
        Applies = static context => IsAks(context) && context.Is(ClusterPurpose, new[] { "FastProd", "DenseProd" }, whenUnset: true) == true,
        Wanted = static _ => "3",
        Remedies = static (_, _) => new[] { new Remedy("useThreeAgents", SettingChange.Number(AgentCount, "3")) { IsForNewResources = true } },
    };

    public static IEnumerable<Rule> All => new[] { LowPriority, OneNode, new InstanceRule(), new CreatedClusterRule(), DevTest, FewAgents };

    private static bool IsAks(RuleContext context) => context.Is(ComputeType, new[] { "AKS" }) == true;

    /// <summary>AMLR1103: a compute instance is one machine, whatever its settings.</summary>
    private sealed class InstanceRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Off(
            "AMLR1103", Concern.Capacity, "https://learn.microsoft.com/azure/machine-learning/concept-compute-instance");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Computes;

        public override void Check(RuleContext context)
        {
            if (context.Is(ComputeType, new[] { "ComputeInstance" }) == true)
            {
                context.Report(s_descriptor, context.Declaration.TypeLocation, ComputeType + " = ComputeInstance", ResilienceText.Get("AMLR1103_Wanted"));
            }
        }
    }

    /// <summary>AMLR1105: an AKS compute without the id of a cluster makes Azure Machine Learning create one.</summary>
    private sealed class CreatedClusterRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Warning(
            "AMLR1105", Concern.Lifecycle, "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning#compute-and-data-services");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Computes;

        public override void Check(RuleContext context)
        {
            const string ResourceId = "properties.resourceId";
            if (IsAks(context) && context.IsUnset(ResourceId))
            {
                context.Report(s_descriptor, ResourceId, context.Get(ResourceId), ResilienceText.Get("AMLR1105_Wanted"));
            }
        }
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>AMLR1104: machines of a series that is retired or has a retirement date, wherever Azure Machine Learning runs on them.</summary>
internal static class VirtualMachineSeriesRules
{
    private const string Id = "AMLR1104";
    private const string Help = "https://learn.microsoft.com/azure/machine-learning/concept-compute-target#supported-vm-series-and-sizes";

    private static readonly DiagnosticDescriptor s_compute = RuleDescriptor.Info(Id, Concern.Lifecycle, Help, "Compute");

    private static readonly DiagnosticDescriptor s_deployment = RuleDescriptor.Info(Id, Concern.Lifecycle, Help, "Deployment");

    private static readonly DiagnosticDescriptor s_cluster = RuleDescriptor.Info(Id, Concern.Lifecycle, Help, "Cluster");

    private static readonly DiagnosticDescriptor s_pool = RuleDescriptor.Info(Id, Concern.Lifecycle, Help, "Pool");

    // A size that is not listed is one that stays, or one that nothing is known of.
    private static readonly Requirement s_requirement = Requirement.That(static size => VirtualMachineSeries.Find(size) is null);

    public static IEnumerable<Rule> All => new Rule[]
    {
        new SizeRule("Microsoft.MachineLearningServices/workspaces/computes", "properties.properties.vmSize", s_compute),
        new SizeRule(OnlineDeploymentRules.Deployments, "properties.instanceType", s_deployment),
        new PoolRule(NodePoolRule.Clusters),
        new PoolRule(NodePoolRule.Pools),
    };

    private static void Check(RuleContext context, DiagnosticDescriptor descriptor, string path)
    {
        var value = context.Get(path);
        if (s_requirement.Judge(value, Verdict.CannotTell) != Verdict.Violates)
        {
            return;
        }

        // Where statements chose, each size stands on its own; a conditional expression is one place.
        var places = value is ChoiceValue { Origin: null } choice ? choice.Alternatives.GroupBy(context.Locate) : new[] { value }.GroupBy(context.Locate);
        foreach (var place in places)
        {
            var sizes = place.SelectMany(found => found is ChoiceValue several ? several.Alternatives : ImmutableArray.Create(found)).OfType<ScalarValue>();
            var found = ArmPath.Display(path) + " = " + ResilienceText.Either(sizes.Select(size => Name(size.Text)).Distinct().ToArray());
            context.Report(descriptor, place.Key, found, ResilienceText.Get("AMLR1104_Wanted"));
        }
    }

    private static string Name(string size)
    {
        var (series, date) = VirtualMachineSeries.Find(size).GetValueOrDefault();
        return ResilienceText.Format("AMLR1104_Found", size, series, date);
    }

    /// <summary>A resource with one size.</summary>
    private sealed class SizeRule : Rule
    {
        private readonly string _path;
        private readonly DiagnosticDescriptor _descriptor;

        public SizeRule(string resourceType, string path, DiagnosticDescriptor descriptor)
        {
            ResourceType = resourceType;
            _path = path;
            _descriptor = descriptor;
        }

        public override string ResourceType { get; }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(_descriptor);

        public override void Check(RuleContext context) => VirtualMachineSeriesRules.Check(context, _descriptor, _path);
    }

    /// <summary>Every node pool has a size.</summary>
    private sealed class PoolRule : NodePoolRule
    {
        public PoolRule(string resourceType)
            : base(resourceType)
        {
        }

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(IsPool ? s_pool : s_cluster);

        protected override void CheckPool(RuleContext context, string pool, IReadOnlyList<Element> pools, bool isOpen) =>
            VirtualMachineSeriesRules.Check(context, IsPool ? s_pool : s_cluster, pool + ".vmSize");
    }
}

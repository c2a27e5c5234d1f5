using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>The Azure Machine Learning extension of a Kubernetes cluster.</summary>
internal static class KubernetesExtensionRules
{
    private const string Extensions = "Microsoft.KubernetesConfiguration/extensions";
    private const string RouterHA = "properties.configurationSettings.inferenceRouterHA";

    private const string ExtensionType = "properties.extensionType";
    private const string MachineLearning = "Microsoft.AzureML.Kubernetes";

    private static readonly ResourceLink s_cluster = new(Extensions, ResourceLink.Parent);

    private static readonly DiagnosticDescriptor s_singleRouter = RuleDescriptor.Warning(
        "AMLR1108", Concern.Capacity, "https://learn.microsoft.com/azure/machine-learning/how-to-deploy-kubernetes-extension#review-azure-machine-learning-extension-configuration-settings");

    public static readonly Rule SingleRouter = new SettingRule
    {
        Descriptor = s_singleRouter,
        Type = Extensions,
        Path = RouterHA,
        Requirement = Requirement.Values(accepted: new[] { "True" }, rejected: new[] { "False" }),
        WhenUnset = Verdict.Complies,
        Applies = static context => context.Is(ExtensionType, new[] { MachineLearning }) == true,
        Wanted = static _ => "True",
        Remedies = static (context, value) => value is ScalarValue && !HasFewNodes(context)
            ? new[] { new Remedy("removeSetting", SettingChange.Unset(RouterHA)) }
            : Enumerable.Empty<Remedy>(),
    };

    /// <summary>True for a declaration of the extension that Azure Machine Learning runs on.</summary>
    public static bool IsOfMachineLearning(ResourceDeclaration declaration) =>
        declaration.ResourceType == Extensions && declaration.Get(ExtensionType) is ScalarValue type && type.Is(MachineLearning);

    public static IEnumerable<Rule> All => new[] { SingleRouter };

    /// <summary>True when the cluster certainly has fewer than three nodes, for which the documentation itself asks for one router.</summary>
    private static bool HasFewNodes(RuleContext context)
    {
        if (context.GetTarget(s_cluster) is not { ResourceType: NodePoolRule.Clusters } cluster || NodePoolRule.FindPools(context, cluster) is not { } pools)
        {
            return false;
        }

        var counts = pools.Select(CountNodes).ToArray();
        return counts.All(count => count is not null) && counts.Sum(static count => (long)count!.Value) < 3;
    }

    /// <summary>The nodes that a pool has at least; null when that cannot be told.</summary>
    private static int? CountNodes(NodePool pool) =>
        pool.IsChange ? null : pool.Get("enableAutoScaling") switch
        {
            UnsetValue => ReadNumber(pool.Get("count"), whenUnset: 1),
            ScalarValue isScaled when isScaled.Is("false") => ReadNumber(pool.Get("count"), whenUnset: 1),
            ScalarValue isScaled when isScaled.Is("true") => ReadNumber(pool.Get("minCount"), whenUnset: null),
            _ => null,
        };

    private static int? ReadNumber(SettingValue value, int? whenUnset) => value switch
    {
        UnsetValue => whenUnset,
        ScalarValue scalar when int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}

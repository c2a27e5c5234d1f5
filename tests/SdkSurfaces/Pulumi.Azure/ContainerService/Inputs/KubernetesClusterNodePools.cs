// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class KubernetesClusterNodePoolUpgradeSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("drainTimeoutInMinutes")] public Input<int>? DrainTimeoutInMinutes { get; set; }
    [Input("maxSurge")] public Input<string>? MaxSurge { get; set; }
    [Input("maxUnavailable")] public Input<string>? MaxUnavailable { get; set; }
    [Input("nodeSoakDurationInMinutes")] public Input<int>? NodeSoakDurationInMinutes { get; set; }
    [Input("undrainableNodeBehavior")] public Input<string>? UndrainableNodeBehavior { get; set; }

    public KubernetesClusterNodePoolUpgradeSettingsArgs() { }
    public static new KubernetesClusterNodePoolUpgradeSettingsArgs Empty => new KubernetesClusterNodePoolUpgradeSettingsArgs();
}

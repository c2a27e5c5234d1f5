// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class KubernetesClusterExtensionPlanArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("product", required: true)] public Input<string> Product { get; set; } = null!;
    [Input("promotionCode")] public Input<string>? PromotionCode { get; set; }
    [Input("publisher", required: true)] public Input<string> Publisher { get; set; } = null!;
    [Input("version")] public Input<string>? Version { get; set; }

    public KubernetesClusterExtensionPlanArgs() { }
    public static new KubernetesClusterExtensionPlanArgs Empty => new KubernetesClusterExtensionPlanArgs();
}

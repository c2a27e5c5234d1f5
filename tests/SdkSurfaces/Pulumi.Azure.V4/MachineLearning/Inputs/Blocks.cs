// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MachineLearning.Inputs;

public sealed class WorkspaceIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public WorkspaceIdentityArgs() { }
    public static new WorkspaceIdentityArgs Empty => new WorkspaceIdentityArgs();
}

public sealed class ComputeClusterScaleSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxNodeCount", required: true)] public Input<int> MaxNodeCount { get; set; } = null!;
    [Input("minNodeCount", required: true)] public Input<int> MinNodeCount { get; set; } = null!;
    [Input("scaleDownNodesAfterIdleDuration", required: true)] public Input<string> ScaleDownNodesAfterIdleDuration { get; set; } = null!;

    public ComputeClusterScaleSettingsArgs() { }
    public static new ComputeClusterScaleSettingsArgs Empty => new ComputeClusterScaleSettingsArgs();
}

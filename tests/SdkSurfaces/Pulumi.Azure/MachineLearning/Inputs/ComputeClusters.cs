// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MachineLearning.Inputs;

public sealed class ComputeClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ComputeClusterIdentityArgs() { }
    public static new ComputeClusterIdentityArgs Empty => new ComputeClusterIdentityArgs();
}

public sealed class ComputeClusterScaleSettingsArgs : global::Pulumi.ResourceArgs
{
    [Input("maxNodeCount", required: true)] public Input<int> MaxNodeCount { get; set; } = null!;
    [Input("minNodeCount", required: true)] public Input<int> MinNodeCount { get; set; } = null!;
    [Input("scaleDownNodesAfterIdleDuration", required: true)] public Input<string> ScaleDownNodesAfterIdleDuration { get; set; } = null!;

    public ComputeClusterScaleSettingsArgs() { }
    public static new ComputeClusterScaleSettingsArgs Empty => new ComputeClusterScaleSettingsArgs();
}

public sealed class ComputeClusterSshArgs : global::Pulumi.ResourceArgs
{
    [Input("adminPassword")] public Input<string>? AdminPassword { get; set; }
    [Input("adminUsername", required: true)] public Input<string> AdminUsername { get; set; } = null!;
    [Input("keyValue")] public Input<string>? KeyValue { get; set; }

    public ComputeClusterSshArgs() { }
    public static new ComputeClusterSshArgs Empty => new ComputeClusterSshArgs();
}

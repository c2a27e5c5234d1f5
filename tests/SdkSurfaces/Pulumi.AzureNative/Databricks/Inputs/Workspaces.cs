// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Databricks.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier")] public Input<string>? Tier { get; set; }

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class WorkspaceCustomBooleanParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("type")] public InputUnion<string, CustomParameterType>? Type { get; set; }
    [Input("value", required: true)] public Input<bool> Value { get; set; } = null!;

    public WorkspaceCustomBooleanParameterArgs() { }
    public static new WorkspaceCustomBooleanParameterArgs Empty => new WorkspaceCustomBooleanParameterArgs();
}

public sealed class WorkspaceCustomParametersArgs : global::Pulumi.ResourceArgs
{
    [Input("amlWorkspaceId")] public Input<WorkspaceCustomStringParameterArgs>? AmlWorkspaceId { get; set; }
    [Input("customPrivateSubnetName")] public Input<WorkspaceCustomStringParameterArgs>? CustomPrivateSubnetName { get; set; }
    [Input("customPublicSubnetName")] public Input<WorkspaceCustomStringParameterArgs>? CustomPublicSubnetName { get; set; }
    [Input("customVirtualNetworkId")] public Input<WorkspaceCustomStringParameterArgs>? CustomVirtualNetworkId { get; set; }
    [Input("enableNoPublicIp")] public Input<WorkspaceNoPublicIPBooleanParameterArgs>? EnableNoPublicIp { get; set; }
    [Input("loadBalancerBackendPoolName")] public Input<WorkspaceCustomStringParameterArgs>? LoadBalancerBackendPoolName { get; set; }
    [Input("loadBalancerId")] public Input<WorkspaceCustomStringParameterArgs>? LoadBalancerId { get; set; }
    [Input("natGatewayName")] public Input<WorkspaceCustomStringParameterArgs>? NatGatewayName { get; set; }
    [Input("prepareEncryption")] public Input<WorkspaceCustomBooleanParameterArgs>? PrepareEncryption { get; set; }
    [Input("publicIpName")] public Input<WorkspaceCustomStringParameterArgs>? PublicIpName { get; set; }
    [Input("requireInfrastructureEncryption")] public Input<WorkspaceCustomBooleanParameterArgs>? RequireInfrastructureEncryption { get; set; }
    [Input("storageAccountName")] public Input<WorkspaceCustomStringParameterArgs>? StorageAccountName { get; set; }
    [Input("storageAccountSkuName")] public Input<WorkspaceCustomStringParameterArgs>? StorageAccountSkuName { get; set; }
    [Input("vnetAddressPrefix")] public Input<WorkspaceCustomStringParameterArgs>? VnetAddressPrefix { get; set; }

    public WorkspaceCustomParametersArgs() { }
    public static new WorkspaceCustomParametersArgs Empty => new WorkspaceCustomParametersArgs();
}

public sealed class WorkspaceCustomStringParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("type")] public InputUnion<string, CustomParameterType>? Type { get; set; }
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;

    public WorkspaceCustomStringParameterArgs() { }
    public static new WorkspaceCustomStringParameterArgs Empty => new WorkspaceCustomStringParameterArgs();
}

public sealed class WorkspaceNoPublicIPBooleanParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("type")] public InputUnion<string, CustomParameterType>? Type { get; set; }
    [Input("value", required: true)] public Input<bool> Value { get; set; } = null!;

    public WorkspaceNoPublicIPBooleanParameterArgs() { }
    public static new WorkspaceNoPublicIPBooleanParameterArgs Empty => new WorkspaceNoPublicIPBooleanParameterArgs();
}

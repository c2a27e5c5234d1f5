// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.DataBricks.Inputs;

public sealed class WorkspaceCustomParametersArgs : global::Pulumi.ResourceArgs
{
    [Input("machineLearningWorkspaceId")] public Input<string>? MachineLearningWorkspaceId { get; set; }
    [Input("natGatewayName")] public Input<string>? NatGatewayName { get; set; }
    [Input("noPublicIp")] public Input<bool>? NoPublicIp { get; set; }
    [Input("privateSubnetName")] public Input<string>? PrivateSubnetName { get; set; }
    [Input("privateSubnetNetworkSecurityGroupAssociationId")] public Input<string>? PrivateSubnetNetworkSecurityGroupAssociationId { get; set; }
    [Input("publicIpName")] public Input<string>? PublicIpName { get; set; }
    [Input("publicSubnetName")] public Input<string>? PublicSubnetName { get; set; }
    [Input("publicSubnetNetworkSecurityGroupAssociationId")] public Input<string>? PublicSubnetNetworkSecurityGroupAssociationId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }
    [Input("storageAccountSkuName")] public Input<string>? StorageAccountSkuName { get; set; }
    [Input("virtualNetworkId")] public Input<string>? VirtualNetworkId { get; set; }
    [Input("vnetAddressPrefix")] public Input<string>? VnetAddressPrefix { get; set; }

    public WorkspaceCustomParametersArgs() { }
    public static new WorkspaceCustomParametersArgs Empty => new WorkspaceCustomParametersArgs();
}

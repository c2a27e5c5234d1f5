// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MachineLearning.Inputs;

public sealed class WorkspaceEncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("keyId", required: true)] public Input<string> KeyId { get; set; } = null!;
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }

    public WorkspaceEncryptionArgs() { }
    public static new WorkspaceEncryptionArgs Empty => new WorkspaceEncryptionArgs();
}

public sealed class WorkspaceFeatureStoreArgs : global::Pulumi.ResourceArgs
{
    [Input("computerSparkRuntimeVersion")] public Input<string>? ComputerSparkRuntimeVersion { get; set; }
    [Input("offlineConnectionName")] public Input<string>? OfflineConnectionName { get; set; }
    [Input("onlineConnectionName")] public Input<string>? OnlineConnectionName { get; set; }

    public WorkspaceFeatureStoreArgs() { }
    public static new WorkspaceFeatureStoreArgs Empty => new WorkspaceFeatureStoreArgs();
}

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

public sealed class WorkspaceManagedNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("isolationMode")] public Input<string>? IsolationMode { get; set; }
    [Input("provisionOnCreationEnabled")] public Input<bool>? ProvisionOnCreationEnabled { get; set; }

    public WorkspaceManagedNetworkArgs() { }
    public static new WorkspaceManagedNetworkArgs Empty => new WorkspaceManagedNetworkArgs();
}

public sealed class WorkspaceServerlessComputeArgs : global::Pulumi.ResourceArgs
{
    [Input("publicIpEnabled")] public Input<bool>? PublicIpEnabled { get; set; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }

    public WorkspaceServerlessComputeArgs() { }
    public static new WorkspaceServerlessComputeArgs Empty => new WorkspaceServerlessComputeArgs();
}

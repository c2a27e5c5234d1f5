// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.AIFoundry.Inputs;

public sealed class HubEncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("keyId", required: true)] public Input<string> KeyId { get; set; } = null!;
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }

    public HubEncryptionArgs() { }
    public static new HubEncryptionArgs Empty => new HubEncryptionArgs();
}

public sealed class HubIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public HubIdentityArgs() { }
    public static new HubIdentityArgs Empty => new HubIdentityArgs();
}

public sealed class HubManagedNetworkArgs : global::Pulumi.ResourceArgs
{
    [Input("isolationMode")] public Input<string>? IsolationMode { get; set; }

    public HubManagedNetworkArgs() { }
    public static new HubManagedNetworkArgs Empty => new HubManagedNetworkArgs();
}

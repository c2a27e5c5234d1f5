// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.KeyVault;

[AzureResourceType("azure:keyvault/accessPolicy:AccessPolicy")]
public partial class AccessPolicy : global::Pulumi.CustomResource
{
    [Output("applicationId")] public Output<string?> ApplicationId { get; private set; } = null!;
    [Output("certificatePermissions")] public Output<ImmutableArray<string>> CertificatePermissions { get; private set; } = null!;
    [Output("keyPermissions")] public Output<ImmutableArray<string>> KeyPermissions { get; private set; } = null!;
    [Output("keyVaultId")] public Output<string> KeyVaultId { get; private set; } = null!;
    [Output("objectId")] public Output<string> ObjectId { get; private set; } = null!;
    [Output("secretPermissions")] public Output<ImmutableArray<string>> SecretPermissions { get; private set; } = null!;
    [Output("storagePermissions")] public Output<ImmutableArray<string>> StoragePermissions { get; private set; } = null!;
    [Output("tenantId")] public Output<string> TenantId { get; private set; } = null!;

    public AccessPolicy(string name, AccessPolicyArgs args, CustomResourceOptions? options = null)
        : base("azure:keyvault/accessPolicy:AccessPolicy", name, args, options) { }

    private AccessPolicy(string name, Input<string> id, AccessPolicyState? state = null, CustomResourceOptions? options = null)
        : base("azure:keyvault/accessPolicy:AccessPolicy", name, state, options) { }

    public static AccessPolicy Get(string name, Input<string> id, AccessPolicyState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AccessPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("applicationId")] public Input<string>? ApplicationId { get; set; }
    [Input("certificatePermissions")] private InputList<string>? _certificatePermissions;
    public InputList<string> CertificatePermissions { get => _certificatePermissions ??= new InputList<string>(); set => _certificatePermissions = value; }
    [Input("keyPermissions")] private InputList<string>? _keyPermissions;
    public InputList<string> KeyPermissions { get => _keyPermissions ??= new InputList<string>(); set => _keyPermissions = value; }
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("objectId", required: true)] public Input<string> ObjectId { get; set; } = null!;
    [Input("secretPermissions")] private InputList<string>? _secretPermissions;
    public InputList<string> SecretPermissions { get => _secretPermissions ??= new InputList<string>(); set => _secretPermissions = value; }
    [Input("storagePermissions")] private InputList<string>? _storagePermissions;
    public InputList<string> StoragePermissions { get => _storagePermissions ??= new InputList<string>(); set => _storagePermissions = value; }
    [Input("tenantId", required: true)] public Input<string> TenantId { get; set; } = null!;

    public AccessPolicyArgs() { }
    public static new AccessPolicyArgs Empty => new AccessPolicyArgs();
}

public sealed class AccessPolicyState : global::Pulumi.ResourceArgs
{
    [Input("applicationId")] public Input<string>? ApplicationId { get; set; }
    [Input("certificatePermissions")] private InputList<string>? _certificatePermissions;
    public InputList<string> CertificatePermissions { get => _certificatePermissions ??= new InputList<string>(); set => _certificatePermissions = value; }
    [Input("keyPermissions")] private InputList<string>? _keyPermissions;
    public InputList<string> KeyPermissions { get => _keyPermissions ??= new InputList<string>(); set => _keyPermissions = value; }
    [Input("keyVaultId")] public Input<string>? KeyVaultId { get; set; }
    [Input("objectId")] public Input<string>? ObjectId { get; set; }
    [Input("secretPermissions")] private InputList<string>? _secretPermissions;
    public InputList<string> SecretPermissions { get => _secretPermissions ??= new InputList<string>(); set => _secretPermissions = value; }
    [Input("storagePermissions")] private InputList<string>? _storagePermissions;
    public InputList<string> StoragePermissions { get => _storagePermissions ??= new InputList<string>(); set => _storagePermissions = value; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }

    public AccessPolicyState() { }
    public static new AccessPolicyState Empty => new AccessPolicyState();
}

// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/account:Account")]
public partial class Account : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Account(string name, AccountArgs args, CustomResourceOptions? options = null)
        : base("azure:storage/account:Account", name, args, options) { }

    private Account(string name, Input<string> id, AccountState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/account:Account", name, state, options) { }

    public static Account Get(string name, Input<string> id, AccountState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AccountArgs : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<string>? AccessTier { get; set; }
    [Input("accountKind")] public Input<string>? AccountKind { get; set; }
    [Input("accountReplicationType", required: true)] public Input<string> AccountReplicationType { get; set; } = null!;
    [Input("accountTier", required: true)] public Input<string> AccountTier { get; set; } = null!;
    [Input("allowBlobPublicAccess")] public Input<bool>? AllowBlobPublicAccess { get; set; }
    [Input("blobProperties")] public Input<Inputs.AccountBlobPropertiesArgs>? BlobProperties { get; set; }
    [Input("enableHttpsTrafficOnly")] public Input<bool>? EnableHttpsTrafficOnly { get; set; }
    [Input("identity")] public Input<Inputs.AccountIdentityArgs>? Identity { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("isHnsEnabled")] public Input<bool>? IsHnsEnabled { get; set; }
    [Input("largeFileShareEnabled")] public Input<bool>? LargeFileShareEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minTlsVersion")] public Input<string>? MinTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nfsv3Enabled")] public Input<bool>? Nfsv3Enabled { get; set; }
    [Input("queueEncryptionKeyType")] public Input<string>? QueueEncryptionKeyType { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sharedAccessKeyEnabled")] public Input<bool>? SharedAccessKeyEnabled { get; set; }
    [Input("tableEncryptionKeyType")] public Input<string>? TableEncryptionKeyType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountArgs() { }
    public static new AccountArgs Empty => new AccountArgs();
}

public sealed class AccountState : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<string>? AccessTier { get; set; }
    [Input("accountKind")] public Input<string>? AccountKind { get; set; }
    [Input("accountReplicationType")] public Input<string>? AccountReplicationType { get; set; }
    [Input("accountTier")] public Input<string>? AccountTier { get; set; }
    [Input("allowBlobPublicAccess")] public Input<bool>? AllowBlobPublicAccess { get; set; }
    [Input("enableHttpsTrafficOnly")] public Input<bool>? EnableHttpsTrafficOnly { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("isHnsEnabled")] public Input<bool>? IsHnsEnabled { get; set; }
    [Input("largeFileShareEnabled")] public Input<bool>? LargeFileShareEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minTlsVersion")] public Input<string>? MinTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nfsv3Enabled")] public Input<bool>? Nfsv3Enabled { get; set; }
    [Input("queueEncryptionKeyType")] public Input<string>? QueueEncryptionKeyType { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("sharedAccessKeyEnabled")] public Input<bool>? SharedAccessKeyEnabled { get; set; }
    [Input("tableEncryptionKeyType")] public Input<string>? TableEncryptionKeyType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountState() { }
    public static new AccountState Empty => new AccountState();
}

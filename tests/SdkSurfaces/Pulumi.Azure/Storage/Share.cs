// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/share:Share")]
public partial class Share : global::Pulumi.CustomResource
{
    [Output("accessTier")] public Output<string> AccessTier { get; private set; } = null!;
    [Output("enabledProtocol")] public Output<string?> EnabledProtocol { get; private set; } = null!;
    [Output("metadata")] public Output<ImmutableDictionary<string, string>> Metadata { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("quota")] public Output<int> Quota { get; private set; } = null!;
    [Output("rbacScopeId")] public Output<string> RbacScopeId { get; private set; } = null!;
    [Output("resourceManagerId")] public Output<string> ResourceManagerId { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string?> StorageAccountId { get; private set; } = null!;
    [Output("storageAccountName")] public Output<string?> StorageAccountName { get; private set; } = null!;
    [Output("url")] public Output<string> Url { get; private set; } = null!;

    public Share(string name, ShareArgs args, CustomResourceOptions? options = null)
        : base("azure:storage/share:Share", name, args, options) { }

    private Share(string name, Input<string> id, ShareState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/share:Share", name, state, options) { }

    public static Share Get(string name, Input<string> id, ShareState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ShareArgs : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<string>? AccessTier { get; set; }
    [Input("acls")] private InputList<Inputs.ShareAclArgs>? _acls;
    public InputList<Inputs.ShareAclArgs> Acls { get => _acls ??= new InputList<Inputs.ShareAclArgs>(); set => _acls = value; }
    [Input("enabledProtocol")] public Input<string>? EnabledProtocol { get; set; }
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("quota", required: true)] public Input<int> Quota { get; set; } = null!;
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public ShareArgs() { }
    public static new ShareArgs Empty => new ShareArgs();
}

public sealed class ShareState : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<string>? AccessTier { get; set; }
    [Input("enabledProtocol")] public Input<string>? EnabledProtocol { get; set; }
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("quota")] public Input<int>? Quota { get; set; }
    [Input("rbacScopeId")] public Input<string>? RbacScopeId { get; set; }
    [Input("resourceManagerId")] public Input<string>? ResourceManagerId { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }
    [Input("url")] public Input<string>? Url { get; set; }

    public ShareState() { }
    public static new ShareState Empty => new ShareState();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/datastoreBlobstorage:DatastoreBlobstorage")]
public partial class DatastoreBlobstorage : global::Pulumi.CustomResource
{
    [Output("accountKey")] public Output<string?> AccountKey { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("isDefault")] public Output<bool?> IsDefault { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("serviceDataAuthIdentity")] public Output<string?> ServiceDataAuthIdentity { get; private set; } = null!;
    [Output("sharedAccessSignature")] public Output<string?> SharedAccessSignature { get; private set; } = null!;
    [Output("storageContainerId")] public Output<string> StorageContainerId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public DatastoreBlobstorage(string name, DatastoreBlobstorageArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/datastoreBlobstorage:DatastoreBlobstorage", name, args, options) { }

    private DatastoreBlobstorage(string name, Input<string> id, DatastoreBlobstorageState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/datastoreBlobstorage:DatastoreBlobstorage", name, state, options) { }

    public static DatastoreBlobstorage Get(string name, Input<string> id, DatastoreBlobstorageState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatastoreBlobstorageArgs : global::Pulumi.ResourceArgs
{
    [Input("accountKey")] public Input<string>? AccountKey { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("isDefault")] public Input<bool>? IsDefault { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serviceDataAuthIdentity")] public Input<string>? ServiceDataAuthIdentity { get; set; }
    [Input("sharedAccessSignature")] public Input<string>? SharedAccessSignature { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId", required: true)] public Input<string> WorkspaceId { get; set; } = null!;

    public DatastoreBlobstorageArgs() { }
    public static new DatastoreBlobstorageArgs Empty => new DatastoreBlobstorageArgs();
}

public sealed class DatastoreBlobstorageState : global::Pulumi.ResourceArgs
{
    [Input("accountKey")] public Input<string>? AccountKey { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("isDefault")] public Input<bool>? IsDefault { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serviceDataAuthIdentity")] public Input<string>? ServiceDataAuthIdentity { get; set; }
    [Input("sharedAccessSignature")] public Input<string>? SharedAccessSignature { get; set; }
    [Input("storageContainerId")] public Input<string>? StorageContainerId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public DatastoreBlobstorageState() { }
    public static new DatastoreBlobstorageState Empty => new DatastoreBlobstorageState();
}
